//! What comes from npm: wasm-opt, esbuild, the checkers of accessibility and of pages, and the font of
//! pictures.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::fingerprint::fingerprint;
use crate::shell::{self, command, root};

const OLDEST_NODE: u32 = 20;

/// Installs exactly what package-lock.json names, unless that is what is there.
pub(super) fn ensure_packages() -> Result<()> {
    let lock =
        fs::read(root().join("package-lock.json")).context("cannot read package-lock.json")?;
    let wanted = fingerprint(&lock);
    if fs::read_to_string(stamp()).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    ensure_node()?;
    println!("Installing the packages of package-lock.json (usually a few seconds).");
    let mut install = command("npm");
    // None of the packages needs its install script, so none gets to run one.
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    shell::run(&mut install)?;
    fs::write(stamp(), wanted).context("cannot write into node_modules/")
}

/// Remembers which lock file the folder was installed from.
fn stamp() -> PathBuf {
    root().join("node_modules").join(".enig-installed")
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
