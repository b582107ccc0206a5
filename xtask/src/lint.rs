//! `cargo xtask lint`: formatting and code style, with every warning an error.

use anyhow::Result;

use crate::shell::{self, cargo};
use crate::{fuzz, tools};

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
    clippy(&["--workspace", "--all-targets"])?;
    clippy(&["--package", "enig", "--no-default-features"])?;
    clippy(&["--manifest-path", fuzz::PACKAGE])?;
    clippy(&["--package", "enig", "--target", tools::WASM_TARGET, "--lib", "--bins"])
}

fn clippy(selection: &[&str]) -> Result<()> {
    let mut clippy = cargo(["clippy"]);
    clippy.args(selection).args(["--", "--deny", "warnings"]);
    shell::run(&mut clippy)
}
