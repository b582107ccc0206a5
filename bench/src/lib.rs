//! What `cargo xtask bench` needs without a browser: [`grown`] packs of any size, [`Figure`]s with
//! their arithmetic, [`Table`]s of them, and in `main.rs` the times of the pure half on this machine.
//!
//! The part with a browser is in `tests/e2e/src/bench.rs`. This one is a package of its own so that it
//! compiles in seconds in the release profile. How to read the figures: `docs/PERFORMANCE.md`.

mod figure;
mod growth;
mod half_answered;
mod statistics;
mod table;

pub use figure::{Figure, Summary};
pub use growth::{SIZES, grown};
pub use half_answered::half_answered;
pub use statistics::{median, percentile_95, range};
pub use table::Table;
