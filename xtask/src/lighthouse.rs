//! `cargo xtask lighthouse`: what Lighthouse says of pages and screens, on a telephone.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use enig::i18n::{Locale, Text, text};
use enig::quiz::SHORT_LENGTH;
use serde::Deserialize;

use crate::base::Base;
use crate::build::{self, Compiled};
use crate::shell::{self, command, find, root};
use crate::{folder, server, tools};

/// Where it is installed, apart from what every build needs.
const HOME: &str = "tests/lighthouse";

/// The category that is told and not judged: machines differ.
const SPEED: &str = "performance";

/// What `cargo xtask lighthouse` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Examine a finished site as it is, instead of building one
    #[arg(long)]
    site: Option<PathBuf>,
}

/// What is said of one page or screen.
#[derive(Debug, Deserialize)]
struct Examined {
    name: String,
    /// From 0 to 1, by category.
    scores: BTreeMap<String, f64>,
    /// The titles of the audits that take away from a score that is judged.
    failed: Vec<String>,
}

impl Examined {
    /// The table's line.
    fn line(&self) -> String {
        let score = |(category, score): (&String, &f64)| format!("{category} {:.0}", score * 100.0);
        format!(
            "{:<18} {}",
            self.name,
            self.scores.iter().map(score).collect::<Vec<_>>().join(", ")
        )
    }

    /// Whether every category that is judged has its 100.
    fn is_whole(&self) -> bool {
        self.scores.iter().all(|(category, score)| category == SPEED || *score >= 1.0)
    }
}

/// Brings the tools, builds the site, examines it, and fails where a judged category is below 100.
pub fn run(args: Args) -> Result<()> {
    tools::for_lighthouse(HOME)?;
    if args.site.is_none() {
        Compiled::everything()?.assemble(&Base::default(), &build::dist())?;
    }
    let site = args.site.map_or_else(build::dist, |site| root().join(site));
    let server = server::serve(site, "/", 0)?;
    let report = root().join("target").join("lighthouse");
    folder::empty(&report)?;
    let browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find);
    let mut node = command("node");
    node.arg(format!("{HOME}/examine.mjs")).arg(browser.context("there is no Chromium")?);
    node.arg(format!("http://127.0.0.1:{}/", server.port));
    node.arg(text(Locale::default(), Text::StronglyAgree))
        .arg(SHORT_LENGTH.to_string())
        .arg(&report);
    let lines = String::from_utf8(shell::output(&mut node)?)?;
    let all: Vec<Examined> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    for examined in &all {
        println!("{}", examined.line());
        for failed in &examined.failed {
            println!("  {failed}");
        }
    }
    println!("the whole report: {}", report.join("report.html").display());
    let short: Vec<_> = all.iter().filter(|it| !it.is_whole()).map(|it| &*it.name).collect();
    ensure!(!all.is_empty() && short.is_empty(), "below 100: {}", short.join(", "));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Examined;

    #[track_caller]
    fn check(line: &str, expected: &str, is_whole: bool) {
        let examined: Examined = serde_json::from_str(line).unwrap();
        assert_eq!(examined.line(), expected);
        assert_eq!(examined.is_whole(), is_whole);
    }

    #[test]
    fn everything_but_speed_is_judged() {
        check(
            r#"{"name":"/","scores":{"performance":0.98,"seo":1},"failed":[]}"#,
            "/                  performance 98, seo 100",
            true,
        );
        check(
            r#"{"name":"/nn/","scores":{"accessibility":0.97},"failed":["Contrast"]}"#,
            "/nn/               accessibility 97",
            false,
        );
    }
}
