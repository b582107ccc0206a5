//! The wall: the only code that touches the browser. Every function returns a value or a typed
//! failure; none throws, whatever the browser has switched off.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "everywhere else these are reached through this module"
)]

pub mod history;
pub mod listener;
pub mod newsletter;
pub mod offline;
pub mod packs;
pub mod page;
pub mod press;
pub mod random;
pub mod sharing;
pub mod storage;
