//! A browser profile: what stays on the device between two sessions.

use std::path::Path;

use anyhow::Result;
use tempfile::TempDir;

use crate::standing::Standing;
use crate::visit::Size;

/// A fresh profile, removed when dropped.
#[derive(Debug)]
pub(crate) struct Profile {
    /// The browser that has it, where that is not started by a driver. Ends before the folder goes.
    standing: Option<Standing>,
    folder: TempDir,
}

impl Profile {
    pub(crate) fn fresh() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("enig-e2e-").tempdir()?;
        Ok(Self { standing: None, folder })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Starts a Chromium with it that stays between two sessions.
    pub(crate) async fn start(&mut self, size: Size) -> Result<()> {
        self.standing = Some(Standing::start(self.path(), size).await?);
        Ok(())
    }

    pub(crate) fn standing(&self) -> Option<&Standing> {
        self.standing.as_ref()
    }

    /// Where a driver finds the browser that stays.
    pub(crate) fn running(&self) -> Option<String> {
        self.standing().map(Standing::address)
    }
}
