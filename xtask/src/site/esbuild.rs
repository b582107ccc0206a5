//! Minifying scripts and styles with esbuild.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::shell;

/// The script that starts the app, in one file with the glue that it imports as `enig-app` and the scripts that
/// the glue imports.
pub(super) fn bundle_app(file: &Path, glue: &Path) -> Result<Vec<u8>> {
    let mut esbuild = esbuild();
    esbuild.args(["--bundle", "--format=esm"]);
    esbuild.arg(format!("--alias:enig-app={}", glue.display()));
    shell::output(esbuild.arg(file))
}

/// A script on its own, to stand inside a page.
pub(super) fn script(file: &Path) -> Result<Vec<u8>> {
    shell::output(esbuild().arg(file))
}

/// A worker's script on its own, with values in the place of names.
pub(super) fn worker(file: &Path, constants: &[(&str, Value)]) -> Result<Vec<u8>> {
    let mut esbuild = esbuild();
    esbuild.arg("--format=iife");
    for (name, value) in constants {
        esbuild.arg(format!("--define:{name}={value}"));
    }
    shell::output(esbuild.arg(file))
}

/// A module that imports nothing.
pub(super) fn module(file: &Path) -> Result<Vec<u8>> {
    shell::output(esbuild().arg("--format=esm").arg(file))
}

/// One style sheet from several, in their order, named from the project's root on.
pub(super) fn bundle_styles(files: &[&str]) -> Result<Vec<u8>> {
    let import = |file: &&str| format!("@import \"{}\";", shell::root().join(file).display());
    let imports: Vec<String> = files.iter().map(import).collect();
    let mut child = esbuild()
        .args(["--bundle", "--loader=css"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start `esbuild`; `cargo xtask build` installs it")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(imports.join("\n").as_bytes()).context("esbuild stopped reading")?;
    }
    let output = child.wait_with_output().context("esbuild did not finish")?;
    ensure!(output.status.success(), "esbuild could not bundle the style sheets of index.html");
    Ok(output.stdout)
}

fn esbuild() -> Command {
    let mut esbuild = shell::command("esbuild");
    esbuild.args(["--minify", "--legal-comments=none", "--charset=utf8", "--log-level=warning"]);
    esbuild
}
