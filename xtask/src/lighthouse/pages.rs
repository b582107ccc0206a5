use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::folder::{files_below, read};

/// A page of a finished site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SitePage {
    /// Its address below the start page's, which is empty.
    pub(super) address: String,
    /// Whether the site's map names it, so that search engines are to find it.
    pub(super) is_listed: bool,
}

/// Every page of a finished site.
pub(super) fn every_page(site: &Path) -> Result<Vec<SitePage>> {
    let map = site.join("sitemap.xml");
    let map = if map.is_file() { read(&map)? } else { Vec::new() };
    let map = String::from_utf8(map).context("the map of the site is no text")?;
    let listed = listed(&map);
    let mut pages = Vec::new();
    for file in files_below(site)? {
        let file = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if file.ends_with(".html") {
            let address = address(&file).to_owned();
            let is_listed = listed.contains(&*address);
            pages.push(SitePage { address, is_listed });
        }
    }
    ensure!(!pages.is_empty(), "there are no pages in {}", site.display());
    Ok(pages)
}

/// The address of a page's file.
fn address(file: &str) -> &str {
    match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => file,
    }
}

/// The addresses in a site's map, without scheme, host and the slash behind it.
fn listed(map: &str) -> BTreeSet<&str> {
    let whole = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    whole.filter_map(|it| Some(it.split_once("://")?.1.split_once('/')?.1)).collect()
}

#[cfg(test)]
mod tests {
    use super::{SitePage, every_page};
    use crate::folder::write;

    #[test]
    fn every_page_is_there_and_the_map_says_which_are_to_be_found() {
        let site = tempfile::tempdir().unwrap();
        let map = "<url><loc>https://a.example/</loc></url><url><loc>https://a.example/nn/om/</loc></url>";
        let files = [
            ("index.html", ""),
            ("om/index.html", ""),
            ("nn/om/index.html", ""),
            ("404.html", ""),
            ("sw.js", ""),
            ("sitemap.xml", map),
        ];
        for (file, content) in files {
            write(&site.path().join(file), content.as_bytes()).unwrap();
        }
        let mut pages = every_page(site.path()).unwrap();
        pages.sort();
        let expected = [("", true), ("404.html", false), ("nn/om/", true), ("om/", false)];
        let expected = expected
            .map(|(address, is_listed)| SitePage { address: address.to_owned(), is_listed });
        assert_eq!(pages, expected);
    }
}
