//! What every file of the site is sent with: one table, from which the files for every host are
//! written ([`crate::hosting`]) and which this machine's own host follows too.

pub mod content_security;
mod inline;
mod kind;
mod list;
mod media_type;
mod policy;

pub use inline::Hashes;
pub use kind::{Kind, asks_for_page};
pub use list::HeaderList;
pub use media_type::{MEDIA_TYPES, media_type};
pub use policy::Policy;

/// The name and value of a header.
pub type Header = (&'static str, String);
