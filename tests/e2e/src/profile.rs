//! A browser profile: what stays on the device between two sessions.

use std::path::Path;

use anyhow::Result;
use tempfile::TempDir;

/// A fresh profile, removed when dropped.
#[derive(Debug)]
pub(crate) struct Profile(TempDir);

impl Profile {
    pub(crate) fn fresh() -> Result<Self> {
        Ok(Self(tempfile::Builder::new().prefix("enig-e2e-").tempdir()?))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}
