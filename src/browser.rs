//! The only module that calls the browser. Every function returns a value or a typed failure; none throws,
//! whatever the browser has switched off.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "everywhere else these are reached through this module"
)]

pub mod assets;
pub mod device;
pub mod fetch;
pub mod files;
pub mod history;
pub mod newsletter;
pub mod offline;
pub mod page;
pub mod picture;
pub mod press;
pub mod random;
pub mod storage;
