//! The pages as the app's views render them, in a program of its own: it alone compiles Leptos for the host.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::pages::Frame;
use crate::folder::{read, write};
use crate::shell::{self, cargo};

/// A page without head and body. `prerender/src/site.rs` says what each field is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RenderedPage {
    pub(super) path: String,
    pub(super) language: String,
    pub(super) alternates: Vec<(String, String)>,
    pub(super) has_app: bool,
    pub(super) script: Option<String>,
    pub(super) listed: bool,
    pub(super) previewed: bool,
    pub(super) frame: Option<String>,
    pub(super) embedded: Option<Embedded>,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) short_title: Option<String>,
    pub(super) area: Option<String>,
    pub(super) html: String,
}

/// `prerender/src/embedded.rs` says what each field is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Embedded {
    pub(super) languages: String,
    pub(super) areas: String,
    pub(super) longest: String,
}

/// Renders every page of compiled packs. `work` is a folder for what passes between this program and that.
pub(super) fn pages(
    packs: &[PathBuf],
    frame: &Frame<'_>,
    transparency: &Path,
    work: &Path,
) -> Result<Vec<RenderedPage>> {
    let Frame { base, origin, embed, begin, .. } = frame;
    let (out, answers_script) = (work.join("pages.json"), work.join("begin.js"));
    write(&answers_script, begin.as_bytes())?;
    let mut prerender = cargo(["run", "--quiet", "--package", "enig-prerender", "--"]);
    prerender.args(["--texts", "pages", "--base", base.as_str()]);
    prerender.args(["--embed-script", &embed.address, "--embed-integrity", &embed.integrity]);
    prerender.args(origin.iter().flat_map(|origin| ["--origin", origin]));
    prerender.arg("--answers-script").arg(answers_script);
    prerender.arg("--transparency").arg(transparency);
    prerender.arg("--out").arg(&out).arg("--packs").args(packs);
    shell::output(&mut prerender)?;
    serde_json::from_slice(&read(&out)?).context("cannot read the rendered pages")
}
