//! The pinned versions of the tools that come through Cargo. Those of npm are in package.json.

use std::fs;

use anyhow::{Context, Result};

use crate::shell::root;

/// The newest that builds on the project's Rust; 0.22 asks for a later one.
pub(super) const TRUNK: &str = "0.21.14";
/// Any version does; this is the one that is installed where there is none.
pub(super) const NEXTEST: &str = "0.9.151";
/// Its configuration changes between versions, so it is exactly this one.
pub(super) const DENY: &str = "0.20.2";
/// Any version does; this is the one that is installed where there is none.
pub(super) const GECKODRIVER: &str = "0.37.1";

/// The version of wasm-bindgen in Cargo.lock: its command-line tool must be exactly the same.
pub(super) fn wasm_bindgen() -> Result<String> {
    let lock = root().join("Cargo.lock");
    let text = fs::read_to_string(&lock)
        .with_context(|| format!("cannot read {}; `cargo fetch` makes it", lock.display()))?;
    let table = text.parse::<toml::Table>().context("Cargo.lock is no valid TOML")?;
    locked_version(&table, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")
}

fn locked_version(lock: &toml::Table, name: &str) -> Option<String> {
    let packages = lock.get("package")?.as_array()?;
    let package = packages
        .iter()
        .find(|package| package.get("name").and_then(|it| it.as_str()) == Some(name))?;
    package.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[track_caller]
    fn check(lock: &str, expected: Option<&str>) {
        let table = lock.parse().unwrap_or_default();
        assert_eq!(locked_version(&table, "wasm-bindgen").as_deref(), expected, "{lock}");
    }

    #[test]
    fn finds_exactly_the_named_package() {
        check(
            "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\
             [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"",
            Some("0.2.130"),
        );
        check("[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"", None);
        check("", None);
    }
}
