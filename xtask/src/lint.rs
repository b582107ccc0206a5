//! `cargo xtask lint`: formatting and code style, with every warning an error.

use anyhow::Result;

use crate::shell::{self, cargo};
use crate::{fuzz, tools};

const DENY: &str = "deny.toml";

/// Checks the formatting, what packages may come in, every target of every package, and then the modules for the
/// browser, of which the host compiles only a part.
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
    clippy(&["--manifest-path", fuzz::PACKAGE])?;
    let modules = ["--package", "enig", "--package", "enig-picture", "--lib", "--bins"];
    clippy(&[&modules[..], &["--target", tools::WASM_TARGET]].concat())
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
