//! What the pages of the built site have inline, and what their policy allows.

use std::collections::BTreeSet;
use std::fs;

use xtask::build;
use xtask::fingerprint::integrity;

use crate::every_file::published;

/// Every page carries a policy that allows exactly the inline scripts and styles of that page.
pub(crate) fn check_all() {
    let dist = build::dist();
    let mut found = BTreeSet::new();
    for file in published(&dist).iter().filter(|file| file.ends_with(".html")) {
        let page = fs::read_to_string(dist.join(file)).expect("a page");
        let policy = policy(&page).unwrap_or_else(|| panic!("{file} carries no policy"));
        let mut allowed: BTreeSet<&str> =
            policy.split([' ', ';']).filter(|it| it.starts_with("'sha256-")).collect();
        for (directive, text) in inline(&page) {
            let sources = policy.split("; ").find(|it| it.starts_with(directive));
            let source = format!("'{}'", integrity(text.as_bytes()));
            let is_allowed = sources.is_some_and(|it| it.split(' ').any(|it| it == source));
            assert!(is_allowed, "{file}: {directive} does not allow {text}");
            allowed.remove(&*source);
            found.insert((directive, source));
        }
        assert!(allowed.is_empty(), "{file} allows what it does not have: {allowed:?}");
    }
    let count = |directive| found.iter().filter(|(it, _)| *it == directive).count();
    // For answering, embedded pages and lost addresses; and for answering, embedded pages and reading.
    assert_eq!((count("script-src"), count("style-src")), (4, 3));
}

/// The policy that a page carries, which stands before everything that it is to hold for.
fn policy(page: &str) -> Option<&str> {
    let (before, rest) =
        page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")?;
    assert!(["<script", "<style", "<link"].iter().all(|it| !before.contains(it)));
    rest.split_once('"').map(|(policy, _)| policy)
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
