//! Addresses and screens.
//!
//! An address ([`Route`]) names a page that exists as a file. Which screen of the quiz is open
//! ([`Screen`]) never shows in it: it is kept in the browser's history entry, so that answers,
//! results and areas stay out of the address bar, server logs and copied links.

mod address;
mod page;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod screen;
mod topics;

pub use address::{AREA, EMBED, PROGRAMME, Route};
pub use page::{Page, TextPage};
pub use screen::{Origin, Screen};
pub use topics::topics;
