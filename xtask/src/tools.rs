//! What the tasks need on the machine, brought there when it is missing.
//!
//! A newcomer has rustup and Node. Everything else comes through the ordinary package clients, in
//! pinned versions, and is left alone when it is already there.

mod browsers;
mod cargo_tools;
mod node;
mod versions;

use anyhow::{Context, Result, ensure};

use crate::shell::{self, cargo, command};

pub use browsers::{chromium, driver};

/// What the app is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Brings what building the site needs.
pub fn for_build() -> Result<()> {
    ensure_sources()?;
    cargo_tools::trunk().ensure()?;
    cargo_tools::wasm_bindgen()?.ensure()?;
    node::ensure_packages()
}

/// Brings what drawing pictures needs: the font.
pub fn for_pictures() -> Result<()> {
    node::ensure_packages()
}

/// Brings what the tests need on top of [`for_build`].
pub fn for_test() -> Result<()> {
    for_build()?;
    cargo_tools::deny().ensure()?;
    cargo_tools::nextest().ensure()?;
    cargo_tools::geckodriver().ensure()?;
    browsers::ensure()
}

/// Brings what looking at the site and measuring it need on top of [`for_build`].
pub fn for_browsing() -> Result<()> {
    for_build()?;
    browsers::ensure()
}

/// Brings what listening to the site needs on top of [`for_browsing`]: a screen reader and a desktop for it.
pub fn for_listening() -> Result<()> {
    for_browsing()?;
    cargo_tools::geckodriver().ensure()?;
    browsers::ensure_reader()
}

/// Brings what Lighthouse needs on top of [`for_browsing`], into a folder of its own.
pub fn for_lighthouse(folder: &str) -> Result<()> {
    for_browsing()?;
    node::ensure_packages_in(folder)
}

/// Brings what checking the code needs.
pub fn for_lint() -> Result<()> {
    cargo_tools::deny().ensure()?;
    ensure_sources()
}

fn ensure_sources() -> Result<()> {
    ensure_wasm_target()?;
    // Trunk runs Cargo without the network, so what only the app depends on is fetched here.
    let mut fetch = cargo(["fetch", "--quiet", "--target", WASM_TARGET]);
    let status = fetch.status().context("cannot start `cargo`")?;
    ensure!(status.success(), "`cargo fetch` failed; is the package registry within reach?");
    Ok(())
}

fn ensure_wasm_target() -> Result<()> {
    let mut ask = command("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    let folder = shell::first_line(&mut ask);
    if folder.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding Rust's {WASM_TARGET} target (usually a few seconds).");
    let mut add = command("rustup");
    add.args(["target", "add", WASM_TARGET]);
    shell::run(&mut add).context(
        "the WebAssembly target is missing; install Rust through rustup, or add the target with \
         the tool your Rust came with",
    )
}
