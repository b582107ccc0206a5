//! Packs that are not the shipped one: broken ones, each with what the checker says about it, and one of
//! another domain.

#![allow(clippy::expect_used, reason = "a pack that cannot be read fails the test")]

#[path = "packs/broken.rs"]
mod broken;
#[path = "packs/second.rs"]
mod second;

use std::path::{Path, PathBuf};

/// The folder of the packs for tests.
fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/packs")
}
