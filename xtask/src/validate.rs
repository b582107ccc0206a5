//! Every page of a finished site against the standard of HTML, by html-validate. What is asked of them
//! stands in `.htmlvalidate.mjs`.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::folder::files_below;
use crate::{build, shell};

/// Checks the pages of the site, and of the one that is made of another pack.
pub fn run() -> Result<()> {
    for site in [build::dist(), build::second_dist()] {
        check(&site)?;
    }
    Ok(())
}

/// Checks every page below a folder.
fn check(site: &Path) -> Result<()> {
    let files = files_below(site)?;
    let is_page = |file: &&std::path::PathBuf| file.extension().is_some_and(|it| it == "html");
    let pages: Vec<_> = files.iter().filter(is_page).collect();
    ensure!(!pages.is_empty(), "there are no pages in {}", site.display());
    let mut validate = shell::command("html-validate");
    validate.arg("--max-warnings=0").args(&pages);
    println!("html-validate: {} pages of {}", pages.len(), site.display());
    let status = validate.status().context("cannot start `html-validate`; `npm ci` brings it")?;
    ensure!(status.success(), "pages of {} break the standard of HTML", site.display());
    Ok(())
}
