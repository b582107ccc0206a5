//! The views. They read the store, show and dispatch; they hold no rule of the quiz.
#![allow(unreachable_pub, reason = "the component macro makes its props as public as the function")]

mod components;
mod elements;
mod layout;
mod pages;
mod piece;
mod table;

pub use layout::Frame;
#[cfg(feature = "ssr")]
pub use layout::{first_screen, frame};
#[cfg(feature = "ssr")]
pub use pages::programme_page;
#[cfg(feature = "ssr")]
pub use piece::piece;
