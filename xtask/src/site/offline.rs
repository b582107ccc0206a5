//! What a site says of itself for use without a network: `build.json`, the list of its files with
//! their hashes, and `sw.js`, the worker that keeps those of them that the quiz needs.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use enig_core::route::{AREA, EMBED, PROGRAMME, TextPage};
use serde_json::json;

use super::esbuild;
use crate::base::Base;
use crate::fingerprint::{fingerprint, integrity};
use crate::folder::{files_below, read, write};
use crate::shell::root;

pub(super) const LIST: &str = "build.json";
const WORKER: &str = "sw.js";

/// How much of the fingerprint a version carries.
const VERSION_LENGTH: usize = 12;

/// Writes both into a folder with everything else of the site in it. Compressed copies and `_headers`
/// are no files of their own. `edition` is the programme's.
pub fn publish(site: &Path, base: &Base, edition: u16) -> Result<()> {
    let files = files(site)?;
    let version = version(&files);
    let list = json!({ "version": version, "files": files });
    write(&site.join(LIST), format!("{list:#}\n").as_bytes())?;
    let kept: Vec<_> = files
        .iter()
        .filter(|(path, _)| is_kept(path))
        .map(|(path, hash)| (path.strip_suffix("index.html").unwrap_or(path), hash))
        .collect();
    let constants = [
        ("BASE", json!(base.as_str())),
        ("VERSION", json!(version)),
        ("EDITION", json!(edition)),
        ("FILES", json!(kept)),
    ];
    let script = root().join("js/worker.js");
    write(&site.join(WORKER), &esbuild::worker(&script, &constants)?)
}

/// Writes the worker that takes the place of `sw.js` in an emergency into a folder.
pub(super) fn publish_kill_switch(folder: &Path) -> Result<()> {
    let script = root().join("js/kill-switch.js");
    write(&folder.join(WORKER), &esbuild::worker(&script, &[])?)
}

/// Whether a file of the site, by its path, is kept for use without a network: the app, the start
/// pages and the texts. The app shows the areas on the start page; the programme on one page is long,
/// and stands in the app area by area; the page for what is not there is never the answer. What is on pages
/// of others comes from the network, and so does what it takes to put it there, and the module that makes pictures.
pub(crate) fn is_kept(path: &str) -> bool {
    let left_out = [AREA, PROGRAMME, EMBED, TextPage::Embedding.slug()];
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => path != "404.html" && !path.split('/').any(|folder| left_out.contains(&folder)),
        // Other pictures are for previews of links.
        "png" => path.starts_with("assets/icon-"),
        _ => {
            let is_left_out = |name| path.starts_with(&format!("assets/{name}-"));
            path.starts_with("assets/") && !["builder", "picture"].into_iter().any(is_left_out)
        }
    }
}

/// The files of the site and their hashes.
fn files(site: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for file in files_below(site)? {
        let path = file.strip_prefix(site).context("a file outside of its folder")?;
        let path = path.to_string_lossy().replace('\\', "/");
        let is_copy = [".br", ".gz"].iter().any(|suffix| path.ends_with(suffix));
        if !is_copy && ![LIST, WORKER, "_headers"].contains(&path.as_str()) {
            files.insert(path, integrity(&read(&file)?));
        }
    }
    Ok(files)
}

/// A short name for exactly these files.
fn version(files: &BTreeMap<String, String>) -> String {
    let mut version = fingerprint(json!(files).to_string().as_bytes());
    version.truncate(VERSION_LENGTH);
    version
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{is_kept, version};

    #[track_caller]
    fn check(path: &str, expected: bool) {
        assert_eq!(is_kept(path), expected, "{path}");
    }

    #[test]
    fn the_app_and_the_pages_that_it_does_not_show_itself_are_kept() {
        check("index.html", true);
        check("nn/index.html", true);
        check("en/om/index.html", true);
        check("nn/delt/index.html", true);
        check("reset/done/index.html", true);
        check("assets/enig-1.wasm", true);
        check("assets/nb-1.pack", true);
        check("assets/picture-1.js", false);
        check("assets/picture-1.wasm", false);
        check("assets/picture-style-1.pack", false);
        check("tema/tannhelse/index.html", false);
        check("en/tema/tannhelse/index.html", false);
        check("nn/programmet/index.html", false);
        check("404.html", false);
        check("embed/nn/index.html", false);
        check("nn/bygg-inn/index.html", false);
        check("assets/builder-1.js", false);
        check("assets/icon-192-1.png", true);
        check("assets/start-1.png", false);
        check("robots.txt", false);
        check("sitemap.xml", false);
    }

    #[test]
    fn the_version_follows_names_and_hashes() {
        let of = |files: &[(&str, &str)]| {
            let owned = |(path, hash): &(&str, &str)| ((*path).to_owned(), (*hash).to_owned());
            version(&files.iter().map(owned).collect::<BTreeMap<_, _>>())
        };
        assert_eq!(of(&[("a", "1"), ("b", "2")]), of(&[("b", "2"), ("a", "1")]));
        assert_ne!(of(&[("a", "1")]), of(&[("a", "2")]));
        assert_ne!(of(&[("a", "1")]), of(&[("b", "1")]));
        assert_eq!(of(&[]).len(), super::VERSION_LENGTH);
    }
}
