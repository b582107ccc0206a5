//! Pictures are the same on every platform, to the last byte, and nothing makes drawing panic.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test may fail")]

#[path = "pictures/fixture.rs"]
mod fixture;
#[path = "pictures/golden.rs"]
mod golden;
#[path = "pictures/link_preview.rs"]
mod link_preview;
#[path = "pictures/properties.rs"]
mod properties;
