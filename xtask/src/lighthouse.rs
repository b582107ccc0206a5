//! `cargo xtask lighthouse`: what Lighthouse says of pages and screens, on a telephone.

mod assertions;
mod every_page;
mod examined;
mod pages;

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text, text};
use enig_core::quiz::SHORT_LENGTH;

use crate::base::Base;
use crate::build::{self, Compiled};
use crate::nginx::Nginx;
use crate::shell::{self, command, root};
use crate::{folder, tools};
use examined::Examined;

/// Where it is installed, apart from what every build needs.
const HOME: &str = "tests/lighthouse";

/// What `cargo xtask lighthouse` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Examine a finished site as it is, instead of building one
    #[arg(long)]
    site: Option<PathBuf>,

    /// Examine every page as it loads, on nginx, without a look at speed
    #[arg(long, conflicts_with = "assertions")]
    every_page: bool,

    /// Let Lighthouse CI hold a page of each kind against tests/lighthouse/lighthouserc.json, on nginx
    #[arg(long)]
    assertions: bool,
}

/// Brings the tools, builds the site, examines it, and fails where a judged category is below 100.
pub fn run(args: Args) -> Result<()> {
    tools::for_lighthouse(HOME)?;
    if args.site.is_none() {
        Compiled::everything()?.assemble(&Base::default(), &build::dist())?;
    }
    let site = args.site.map_or_else(build::dist, |site| root().join(site));
    if args.every_page {
        every_page::run(&site)
    } else if args.assertions {
        assertions::run(&site)
    } else {
        screens(&site)
    }
}

/// A few pages as they load, and screens of the quiz as they stand, on nginx.
fn screens(site: &Path) -> Result<()> {
    let nginx = Nginx::start(site, &root().join("target").join("lighthouse-host"))?;
    let report = root().join("target").join("lighthouse");
    folder::empty(&report)?;
    let mut node = command("node");
    node.arg(format!("{HOME}/examine.mjs")).arg(tools::chromium()?);
    node.arg(nginx.address());
    node.arg(text(Locale::default(), Text::StronglyAgree))
        .arg(SHORT_LENGTH.to_string())
        .arg(&report);
    let lines = String::from_utf8(shell::output(&mut node)?)?;
    let all: Vec<Examined> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    for examined in &all {
        examined.print();
    }
    println!("the whole report: {}", report.join("report.html").display());
    let short: Vec<_> = all.iter().filter(|it| !it.is_whole()).map(|it| &*it.name).collect();
    ensure!(!all.is_empty() && short.is_empty(), "below 100: {}", short.join(", "));
    Ok(())
}
