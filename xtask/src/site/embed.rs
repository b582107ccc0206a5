//! The script with which others show the quiz in their pages.
//!
//! What they have pasted names a version and its hash, and must work for as long as their pages stand. So
//! every version that has been released is kept in `embed/released/` and published again.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::assets::Asset;
use super::esbuild;
use crate::base::Base;
use crate::fingerprint::integrity;
use crate::folder::{files_below, read, write};
use crate::shell::root;

/// The name of the script in the folder of its version.
const SCRIPT: &str = "embed.js";

/// Publishes every released version, and returns the newest.
pub(super) fn publish(base: &Base, out: &Path) -> Result<Asset> {
    let package = root().join("embed");
    let script = esbuild::worker(&package.join(SCRIPT), &[])?;
    let released = package.join("released");
    let version = version(&read(&package.join("package.json"))?)?;
    let newest = released.join(&version).join(SCRIPT);
    if newest.is_file() {
        ensure!(
            read(&newest)? == script,
            "embed/embed.js is not what was released as {version}: pages of others name that by its \
             hash. Give embed/package.json a new version"
        );
    } else {
        write(&newest, &script)?;
    }
    for file in files_below(&released)? {
        write(&out.join("embed").join(file.strip_prefix(&released)?), &read(&file)?)?;
    }
    let address = base.join(&format!("embed/{version}/{SCRIPT}"));
    Ok(Asset { address, integrity: integrity(&script) })
}

/// The version that a `package.json` names, as its folder is called: `v1.0.0`.
fn version(package: &[u8]) -> Result<String> {
    let package: Value =
        serde_json::from_slice(package).context("embed/package.json is no JSON")?;
    let version = package["version"].as_str().context("embed/package.json names no version")?;
    Ok(format!("v{version}"))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_version_is_a_folder() {
        assert_eq!(version(b"{\"version\":\"1.2.3\"}").unwrap(), "v1.2.3");
        assert!(version(b"{}").is_err());
    }
}
