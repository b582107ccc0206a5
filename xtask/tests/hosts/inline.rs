//! What the pages of the built site have inline, and what their policy allows.

use std::collections::BTreeSet;
use std::fs;

use xtask::build;
use xtask::fingerprint::integrity;
use xtask::headers::HeaderList;

use crate::every_file::{address, published};

/// Every inline script and style of every page is allowed by the policy with which the page is sent.
pub(crate) fn check_all() {
    let dist = build::dist();
    let list = fs::read_to_string(dist.join("_headers"));
    let list = list.expect("no finished site: `cargo xtask build` makes one");
    let Ok(list) = list.parse::<HeaderList>();
    let mut found = BTreeSet::new();
    for file in published(&dist).iter().filter(|file| file.ends_with(".html")) {
        let page = fs::read_to_string(dist.join(file)).expect("a page");
        let headers = list.of_address(&address(file));
        let policy = headers.iter().find(|(name, _)| *name == "Content-Security-Policy");
        let (_, policy) = policy.unwrap_or_else(|| panic!("{file} has no policy"));
        for (directive, text) in inline(&page) {
            let sources = policy.split("; ").find(|it| it.starts_with(directive));
            let source = format!("'{}'", integrity(text.as_bytes()));
            let is_allowed = sources.is_some_and(|it| it.split(' ').any(|it| it == source));
            assert!(is_allowed, "{file}: {directive} does not allow {text}");
            found.insert((directive, source));
        }
    }
    let count = |directive| found.iter().filter(|(it, _)| *it == directive).count();
    // For answering, embedded pages and lost addresses; and for answering, embedded pages and reading.
    assert_eq!((count("script-src"), count("style-src")), (4, 3));
}

/// The inline scripts and styles of a page, each with the directive that must allow it. The site builder writes no
/// `>` in attributes and no `<` in scripts and styles that could end them.
fn inline(page: &str) -> Vec<(&'static str, &str)> {
    let mut found = Vec::new();
    for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
        for (start, _) in page.match_indices(&format!("<{element}")) {
            let (tag, rest) = page[start..].split_once('>').expect("a whole tag");
            let (text, _) = rest.split_once(&format!("</{element}>")).expect("a whole element");
            if !tag.contains(" src=") && !tag.contains("application/ld+json") {
                found.push((directive, text));
            }
        }
    }
    found
}
