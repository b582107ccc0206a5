//! Lighthouse CI: every audit by itself, not only what makes the scores, on a page of each kind.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use enig_core::i18n::Locale;

use super::HOME;
use super::pages::{SitePage, every_page};
use crate::nginx::Nginx;
use crate::shell::{self, command, root};
use crate::{folder, tools};

/// Has the pages read, and fails where one of them breaks what `lighthouserc.json` asks for.
pub(super) fn run(site: &Path) -> Result<()> {
    let pages = every_page(site)?;
    let nginx = Nginx::start(site, &root().join("target").join("lighthouse-host"))?;
    let reports = root().join("target").join("lighthouse-ci");
    folder::empty(&reports)?;
    let mut collect = lhci("collect", &reports);
    collect.env("CHROME_PATH", tools::chromium()?);
    for address in one_of_each_kind(&pages) {
        collect.arg(format!("--url={}{address}", nginx.address()));
    }
    shell::run(&mut collect)?;
    shell::run(&mut lhci("assert", &reports))
}

/// A command of Lighthouse CI, which keeps its reports in a folder.
fn lhci(name: &str, reports: &Path) -> Command {
    let home = root().join(HOME);
    let mut lhci = command(&home.join("node_modules/.bin/lhci").to_string_lossy());
    lhci.arg(name).arg("--config").arg(home.join("lighthouserc.json")).current_dir(reports);
    lhci
}

/// Of the pages that are to be found, one of each kind in each language. Those of a folder are of one kind,
/// unless it is that of a language.
fn one_of_each_kind(pages: &[SitePage]) -> Vec<&str> {
    let mut kinds = BTreeMap::new();
    for page in pages.iter().filter(|page| page.is_listed) {
        let address = page.address.as_str();
        let folder = address.trim_end_matches('/').rsplit_once('/').map(|(folder, _)| folder);
        let is_language = |folder: &str| Locale::ALL.iter().any(|it| it.tag() == folder);
        let kind = folder.filter(|folder| !is_language(folder)).map(|folder| (folder, "below"));
        kinds.entry(kind.unwrap_or((address, ""))).or_insert(address);
    }
    kinds.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::one_of_each_kind;
    use crate::lighthouse::pages::SitePage;

    #[test]
    fn a_folder_is_a_kind_and_a_language_is_none() {
        let page = |(address, is_listed): (&str, bool)| SitePage {
            address: address.to_owned(),
            is_listed,
        };
        let pages = [
            ("", true),
            ("404.html", false),
            ("embed/", false),
            ("nn/", true),
            ("nn/om/", true),
            ("nn/tema/a/", true),
            ("nn/tema/b/", true),
            ("om/", true),
            ("programmet/", true),
            ("programmet/1/", true),
            ("programmet/2/", true),
        ]
        .map(page);
        let expected = ["", "nn/", "nn/om/", "nn/tema/a/", "om/", "programmet/", "programmet/1/"];
        let mut kinds = one_of_each_kind(&pages);
        kinds.sort_unstable();
        assert_eq!(kinds, expected);
    }
}
