//! `cargo xtask lint`: formatting and code style, with every warning an error.

use anyhow::Result;

use crate::shell::{self, cargo};
use crate::{fuzz, tools};

const DENY: &str = "deny.toml";

/// Checks the formatting, then every target of every package, then the app in its other two
/// shapes: the pure half without the views, and the code that only the browser runs.
pub fn run() -> Result<()> {
    tools::for_lint()?;
    check()
}

/// [`run`] with the tools that are there.
pub fn check() -> Result<()> {
    shell::run(&mut cargo(["fmt", "--all", "--check"]))?;
    shell::run(&mut cargo(["fmt", "--manifest-path", fuzz::PACKAGE, "--check"]))?;
    deny(&[])?;
    deny(&["--manifest-path", fuzz::PACKAGE, "--config", DENY])?;
    clippy(&["--workspace", "--all-targets"])?;
    clippy(&["--package", "enig", "--no-default-features"])?;
    clippy(&["--manifest-path", fuzz::PACKAGE])?;
    clippy(&["--package", "enig", "--target", tools::WASM_TARGET, "--lib", "--bins"])
}

/// What has come into the project: licences, packages that must not, and where they are from
/// (`docs/SUPPLY_CHAIN.md`).
fn deny(selection: &[&str]) -> Result<()> {
    let mut deny = cargo(["deny", "--locked"]);
    shell::run(deny.args(selection).args(["check", "licenses", "bans", "sources"]))
}

fn clippy(selection: &[&str]) -> Result<()> {
    let mut clippy = cargo(["clippy"]);
    clippy.args(selection).args(["--", "--deny", "warnings"]);
    shell::run(&mut clippy)
}
