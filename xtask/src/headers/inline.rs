//! The scripts and styles that stand in the pages themselves. The content security policy allows
//! exactly these, each by the hash of its text.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::folder::{files_below, read};

/// How many different inline scripts, and how many styles, all pages together may have. Every
/// page is sent with the hashes of all.
const MOST: usize = 4;

/// The sources that allow the inline scripts and styles of a site: `'sha256-…'`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hashes {
    /// Those of `<script>` elements that are run.
    pub scripts: Vec<String>,
    /// Those of `<style>` elements.
    pub styles: Vec<String>,
}

impl Hashes {
    /// Reads every page in a folder. Fails where pages have too many different inline texts: one
    /// that differs from page to page belongs in a file.
    pub fn of_site(folder: &Path) -> Result<Self> {
        let mut hashes = Self::default();
        for file in files_below(folder)? {
            if file.extension().is_some_and(|extension| extension == "html") {
                let page = String::from_utf8(read(&file)?)
                    .with_context(|| format!("{} is not text", file.display()))?;
                hashes.add(&page);
            }
        }
        for (what, found) in [("scripts", &hashes.scripts), ("styles", &hashes.styles)] {
            ensure!(
                found.len() <= MOST,
                "the pages have {} different inline {what}, and the content security policy has \
                 room for {MOST}: make them the same on every page, or put them into files",
                found.len()
            );
        }
        Ok(hashes)
    }

    fn add(&mut self, page: &str) {
        for script in elements(page, "script").filter(|script| is_run_inline(script.tag)) {
            insert(&mut self.scripts, script.text);
        }
        for style in elements(page, "style") {
            insert(&mut self.styles, style.text);
        }
    }
}

fn insert(sources: &mut Vec<String>, text: &str) {
    let source = hash(text);
    if !sources.contains(&source) {
        sources.push(source);
    }
}

/// An element whose content is plain text.
#[derive(Debug)]
struct Element<'a> {
    /// Its start tag, from behind the name to before the `>`.
    tag: &'a str,
    text: &'a str,
}

/// The elements of a name, `script` or `style`, in a page.
fn elements<'a>(page: &'a str, name: &'static str) -> impl Iterator<Item = Element<'a>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('<')?..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = &comment[comment.find("-->")?..];
                continue;
            }
            let tag = &rest[1..tag_end(rest)?];
            rest = &rest[tag.len() + 1..];
            let raw = ["script", "style"].into_iter().find(|raw| is_named(tag, raw));
            let Some(raw) = raw else { continue };
            let text = &rest[1..closing_tag(rest, raw)?];
            rest = &rest[text.len() + 1..];
            if raw == name {
                return Some(Element { tag: &tag[raw.len()..], text });
            }
        }
    })
}

/// Where the `>` is that ends the tag at the start; one in a quoted value does not.
fn tag_end(html: &str) -> Option<usize> {
    let mut quote = None;
    html.char_indices().find_map(|(at, c)| match (quote, c) {
        (None, '>') => Some(at),
        (None, '"' | '\'') => {
            quote = Some(c);
            None
        }
        (Some(open), _) if open == c => {
            quote = None;
            None
        }
        _ => None,
    })
}

fn is_named(tag: &str, name: &str) -> bool {
    let (start, rest) = tag.split_at_checked(name.len()).unwrap_or_default();
    start.eq_ignore_ascii_case(name)
        && rest.chars().next().is_none_or(|c| c.is_ascii_whitespace() || c == '/')
}

fn closing_tag(html: &str, name: &str) -> Option<usize> {
    let mut tags = html.match_indices("</").map(|(at, _)| at);
    tags.find(|at| {
        let rest = html.as_bytes().get(at + 2..at + 2 + name.len());
        rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name.as_bytes()))
    })
}

/// Whether a script is not in a file, and is run at all: browsers take one of an unknown type,
/// such as the data that search engines read, for data.
fn is_run_inline(tag: &str) -> bool {
    const RUN: [&str; 5] = ["", "module", "text/javascript", "importmap", "speculationrules"];
    let kind = attribute(tag, "type").unwrap_or_default().to_ascii_lowercase();
    attribute(tag, "src").is_none() && RUN.contains(&kind.as_str())
}

/// The value of an attribute, empty where it has none.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=').unwrap_or(rest.len());
        let (found, after) = rest.split_at(end);
        let after = after.trim_start();
        let (value, after) = match after.strip_prefix('=').map(str::trim_start) {
            None => ("", after),
            Some(value) => match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    value[1..].split_once(quote).unwrap_or((&value[1..], ""))
                }
                _ => value.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((value, "")),
            },
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = after.trim_start();
    }
    None
}

/// Browsers see one kind of line ending only, and hash that.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace("\r\n", "\n"));
    format!("'sha256-{}'", STANDARD.encode(digest))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Hashes, attribute, elements, hash};

    #[track_caller]
    fn check(page: &str, scripts: &[&str], styles: &[&str]) {
        let mut hashes = Hashes::default();
        hashes.add(page);
        let sources = |texts: &[&str]| texts.iter().map(|text| hash(text)).collect();
        let expected = Hashes { scripts: sources(scripts), styles: sources(styles) };
        assert_eq!(hashes, expected, "{page}");
    }

    #[test]
    fn what_is_run_or_drawn_is_hashed_and_nothing_else() {
        check("<style>a{}</style><script>run()</script>", &["run()"], &["a{}"]);
        check("<SCRIPT type=\"module\">a</SCRIPT><script>a</script>", &["a"], &[]);
        check("<script type=\"application/ld+json\">{}</script>", &[], &[]);
        check("<script src=\"/a.js\"></script><script type=module src=a></script>", &[], &[]);
        check("<!-- <script>a</script> --><styled>b</styled>", &[], &[]);
        check("<p title=\"<script>a</script>\">b</p><style media=\"x>y\">c</style>", &[], &["c"]);
        check("<script>\"<style>a</style>\"</script>", &["\"<style>a</style>\""], &[]);
        check("<script>a</script><script>b</script>", &["a", "b"], &[]);
        check("<script>never closed", &[], &[]);
        check("<script>a < b; c</script>", &["a < b; c"], &[]);
    }

    #[track_caller]
    fn check_pages(scripts: &[&str], expected: Option<usize>) {
        let folder = tempfile::tempdir().unwrap();
        for (at, script) in scripts.iter().enumerate() {
            let page = folder.path().join(format!("{at}.html"));
            fs::write(page, format!("<script>{script}</script>")).unwrap();
        }
        let hashes = Hashes::of_site(folder.path()).ok();
        assert_eq!(hashes.map(|hashes| hashes.scripts.len()), expected, "{scripts:?}");
    }

    #[test]
    fn scripts_that_differ_from_page_to_page_stop_the_build() {
        check_pages(&["a", "a", "a", "a", "a", "a"], Some(1));
        check_pages(&["a", "b", "c", "d", "a"], Some(4));
        check_pages(&["a", "b", "c", "d", "e"], None);
    }

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        assert_eq!(hash("a\r\nb"), hash("a\nb"));
    }

    #[test]
    fn attributes_are_found_in_every_form() {
        let tag = " a b = 'c d' E=f data-src=\"g\" /";
        assert_eq!(attribute(tag, "a"), Some(""));
        assert_eq!(attribute(tag, "b"), Some("c d"));
        assert_eq!(attribute(tag, "e"), Some("f"));
        assert_eq!(attribute(tag, "src"), None);
        assert_eq!(elements("<style", "style").count(), 0);
    }
}
