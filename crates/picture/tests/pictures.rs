//! Pictures are the same on every platform, to the last byte, and nothing makes drawing panic.

#![allow(clippy::expect_used, reason = "a test may fail")]

#[path = "pictures/fixture.rs"]
mod fixture;
#[path = "pictures/golden.rs"]
mod golden;
#[cfg(not(target_arch = "wasm32"))]
#[path = "pictures/link_preview.rs"]
mod link_preview;
#[cfg(not(target_arch = "wasm32"))]
#[path = "pictures/properties.rs"]
mod properties;
