//! Every page of a finished site against the standard of HTML, by html-validate. What is asked of them
//! stands in `.htmlvalidate.mjs`. Leptos marks places with `<!>`, which browsers read as an empty comment and
//! html-validate cannot read: copies of the pages have `<!---->` there.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::folder::{empty, files_below, read, write};
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
    let copies = site
        .with_file_name(format!("{}-validated", site.file_name().unwrap_or_default().display()));
    empty(&copies)?;
    for page in &pages {
        let text = String::from_utf8(read(page)?).context("a page is not text")?;
        let below = page.strip_prefix(site).unwrap_or(page);
        write(&copies.join(below), text.replace("<!>", "<!---->").as_bytes())?;
    }
    let mut validate = shell::command("html-validate");
    validate.arg("--max-warnings=0").arg("--config=.htmlvalidate.mjs").arg(&copies);
    println!("html-validate: {} pages of {}", pages.len(), site.display());
    let status = validate.status().context("cannot start `html-validate`; `npm ci` brings it")?;
    ensure!(status.success(), "pages of {} break the standard of HTML", site.display());
    Ok(())
}
