//! Minifying scripts and styles with esbuild.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::shell;

/// A script with what it imports in one file, and what it exports still exported.
pub(super) fn bundle_script(file: &Path) -> Result<Vec<u8>> {
    shell::output(esbuild().args(["--bundle", "--format=esm"]).arg(file))
}

/// A script alone.
pub(super) fn minify_script(file: &Path) -> Result<Vec<u8>> {
    shell::output(esbuild().arg("--format=esm").arg(file))
}

/// One style sheet from several, in their order.
pub(super) fn bundle_styles(files: &[String]) -> Result<Vec<u8>> {
    let imports: Vec<String> = files.iter().map(|file| format!("@import \"./{file}\";")).collect();
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
