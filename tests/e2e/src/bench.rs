//! The benchmark in a real browser: loading pages, answering everything, lists alone, the quiz in pages of
//! others, and packs that grow. Started
//! by `cargo xtask bench`; what is measured and how to read it stands in `docs/PERFORMANCE.md`.
//!
//! Nothing here judges a time, and no test does: machines differ. The floor, a page written by hand
//! (`bench/floor.html`), is measured in the same run and says what this machine can do.

mod embed;
mod growth;
mod lists;
mod network;
mod pages;
mod quiz;
mod results;
mod session;
mod soak;
mod speed;
mod stage;
mod words;

use anyhow::{Context, Result};
use enig_bench::Table;
use xtask::bench::{Args, Part, native_file};

use results::Results;
use session::Session;
use speed::Speed;
use stage::Stage;

/// Measures what was asked for, prints the tables and writes every sample to
/// `target/bench/results.json`.
pub async fn run(args: &Args) -> Result<()> {
    let stage = Stage::with_floor(&args.site())?;
    let mut results = Results::new(args, &stage).await?;
    for speed in Speed::ALL {
        if args.wants(Part::Pages) {
            results.take(pages::measure(args, &stage, speed).await?)?;
        }
        if args.wants(Part::Quiz) {
            results.take(quiz::measure(args, &stage, speed).await?)?;
        }
    }
    if args.wants(Part::Lists) {
        results.take(lists::measure(args).await?)?;
    }
    if args.wants(Part::Embed) {
        for table in embed::measure(args).await? {
            results.take(table)?;
        }
    }
    if args.wants(Part::Growth) {
        results.take(growth::measure(args).await?)?;
        results.take(native()?)?;
    }
    // Only when asked for: nothing in it is a time.
    if args.only == Some(Part::Soak) {
        results.take(soak::measure(args, &stage).await?)?;
    }
    println!("every sample: {}", results::file().display());
    Ok(())
}

/// The times of the pure half, which `cargo xtask bench` has measured already.
fn native() -> Result<Table> {
    let file = native_file();
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("no {}; start this with `cargo xtask bench`", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}
