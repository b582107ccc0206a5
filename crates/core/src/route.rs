//! The addresses of the site, and the screens of the quiz.
//!
//! An address ([`Route`]) names a [`Page`] that exists as a file. The [`Screen`] of the quiz that is open
//! is not part of it: it is stored in the browser's history entry, so that answers, results and areas stay
//! out of the address bar, server logs and copied links (`docs/adr/0003-screens-in-the-history-entry.md`).

mod address;
mod page;
#[cfg(test)]
mod properties;
mod query;
mod screen;

pub use address::{AREA, EMBED, PROGRAMME, Route};
pub use page::{Page, TextPage};
pub use query::areas_in_query;
pub use screen::{Origin, Screen};
