//! The views. They read the store, show and dispatch; they hold no rule of the quiz.
#![allow(unreachable_pub, reason = "`pub` here means: for the other views")]

mod components;
mod elements;
mod layout;
mod pages;
mod piece;
mod sharing;
mod table;

pub use layout::open_screen;
#[cfg(feature = "ssr")]
pub use layout::{first_screen, frame};
#[cfg(feature = "ssr")]
pub use pages::{longest_page, programme_page};
#[cfg(feature = "ssr")]
pub use piece::Piece;
pub use piece::element;
pub use sharing::sharing_part;
