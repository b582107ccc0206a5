//! What stands around every screen.

mod footer;
mod frame;
mod header;
mod language_menu;

pub use frame::open_screen;
#[cfg(feature = "ssr")]
pub use frame::{first_screen, frame};
