//! Every page as it loads, in browsers beside each other: most of the time they wait for silence.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};

use super::HOME;
use super::examined::Examined;
use super::pages::{SitePage, every_page};
use crate::nginx::Nginx;
use crate::shell::{command, root};
use crate::tools;

/// How many browsers. Each has a page loaded, waits, and looks; two cores are enough for these.
const BROWSERS: usize = 3;

/// Examines every page of a site on real nginx, says which are not at 100 and why, and fails if any is not.
pub(super) fn run(site: &Path) -> Result<()> {
    let pages = every_page(site)?;
    let nginx = Nginx::start(site, &root().join("target").join("lighthouse-host"))?;
    let home = nginx.address();
    let each = pages.len().div_ceil(BROWSERS);
    let all = thread::scope(|scope| {
        let running: Vec<_> =
            pages.chunks(each).map(|pages| scope.spawn(|| examine(&home, pages))).collect();
        let ended = running.into_iter().map(|it| {
            it.join().unwrap_or_else(|_| Err(anyhow!("a browser's thread has ended early")))
        });
        ended.collect::<Result<Vec<_>>>()
    })?;
    let all: Vec<Examined> = all.into_iter().flatten().collect();
    ensure!(all.len() == pages.len(), "{} of {} pages were examined", all.len(), pages.len());
    let whole = all.iter().filter(|it| it.is_whole()).count();
    let listed = pages.iter().filter(|it| it.is_listed).count();
    println!("{whole} of {} pages are at 100 in every category", all.len());
    println!(
        "{listed} of them are to be found by search engines; the others were not asked whether they are"
    );
    ensure!(whole == all.len(), "{} pages are below 100", all.len() - whole);
    Ok(())
}

/// Examines pages one after the other in one browser. What is not at 100 is said at once.
fn examine(home: &str, pages: &[SitePage]) -> Result<Vec<Examined>> {
    let mut node = command("node");
    node.arg(format!("{HOME}/pages.mjs")).arg(tools::chromium()?).arg(home);
    let mut node = node
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start `node`; is it installed?")?;
    let mut asked = node.stdin.take().context("node takes no input")?;
    for SitePage { address, is_listed } in pages {
        writeln!(asked, "{}{address}", if *is_listed { '+' } else { '-' })?;
    }
    drop(asked);
    let said = BufReader::new(node.stdout.take().context("node says nothing")?);
    let mut all = Vec::new();
    for line in said.lines() {
        let examined: Examined = serde_json::from_str(&line?)?;
        if !examined.is_whole() {
            examined.print();
        }
        all.push(examined);
    }
    let status = node.wait()?;
    ensure!(status.success(), "pages.mjs failed after {} pages ({status})", all.len());
    Ok(all)
}
