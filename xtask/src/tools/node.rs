//! What comes from npm: wasm-opt, esbuild, the checkers of accessibility and of pages, and the font of
//! pictures.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::fingerprint::fingerprint;
use crate::shell::{self, command, root};

const OLDEST_NODE: u32 = 20;

/// Installs what every build needs.
pub(super) fn ensure_packages() -> Result<()> {
    ensure_packages_in("")
}

/// Installs exactly what the package-lock.json of a folder names, unless that is what is there.
pub(super) fn ensure_packages_in(folder: &str) -> Result<()> {
    let folder = root().join(folder);
    let lock = folder.join("package-lock.json");
    let wanted = fingerprint(&fs::read(&lock).context("cannot read package-lock.json")?);
    // Remembers which lock file the folder was installed from.
    let stamp = folder.join("node_modules").join(".enig-installed");
    if fs::read_to_string(&stamp).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    ensure_node()?;
    println!("Installing the packages of {} (usually a few seconds).", lock.display());
    let mut install = command("npm");
    // None of the packages needs its install script, so none gets to run one.
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    shell::run(&mut install)?;
    fs::write(stamp, wanted).context("cannot write into node_modules/")
}

fn ensure_node() -> Result<()> {
    let version = shell::first_line(command("node").arg("--version")).context(
        "Node is missing; install version 20 or newer with your system's package manager",
    )?;
    ensure!(
        major(&version).is_some_and(|major| major >= OLDEST_NODE),
        "Node {version} is too old; install version {OLDEST_NODE} or newer"
    );
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[track_caller]
    fn check(version: &str, expected: Option<u32>) {
        assert_eq!(major(version), expected, "{version}");
    }

    #[test]
    fn reads_the_major_version() {
        check("v20.20.2", Some(20));
        check("9.1.0", Some(9));
        check("what?", None);
    }
}
