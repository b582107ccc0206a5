//! The file `_headers`, which Netlify, Cloudflare Pages and others read: a path, and below it the
//! headers of every answer whose address it fits. It may end in `*`, for everything below it.
//!
//! Where two paths fit, these hosts send the headers of both, and join the values of one name to
//! something that is neither. So no two paths here that fit the same address share a name.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use anyhow::{Result, ensure};

use super::{Kind, Policy};
use crate::base::Base;

/// Cloudflare Pages reads no more paths than these.
const MOST_RULES: usize = 100;
/// Cloudflare Pages reads no longer lines, in bytes.
const LONGEST_LINE: usize = 2000;

/// The content of a `_headers` file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderList(Vec<Rule>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl HeaderList {
    /// The list for a site, whose files are given by their paths below its root. Fails when it
    /// would be more than these hosts read.
    pub fn of_site(files: &[String], base: &Base, policy: &Policy) -> Result<Self> {
        let owned = |headers: &[super::Header]| {
            headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
        };
        let mut rules = vec![Rule { path: base.join("*"), headers: owned(policy.everything()) }];
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        rules.extend(
            paths("", &files).into_iter().map(|(path, kind)| Rule {
                path: base.join(&path),
                headers: owned(policy.of(kind)),
            }),
        );
        ensure!(
            rules.len() <= MOST_RULES,
            "_headers would have {} paths, and hosts read {MOST_RULES}: put pages of a kind into a \
             folder of their own",
            rules.len()
        );
        let list = Self(rules);
        let longest = list.to_string().lines().map(str::len).max().unwrap_or_default();
        ensure!(
            longest <= LONGEST_LINE,
            "_headers would have a line of {longest} bytes, and hosts read {LONGEST_LINE}: embed \
             origins make it long"
        );
        Ok(list)
    }

    /// The headers of the answer to an address without its query.
    pub fn of_address(&self, address: &str) -> Vec<(&str, &str)> {
        let rules = self.0.iter().filter(|rule| match rule.path.strip_suffix('*') {
            Some(start) => address.starts_with(start),
            None => address == rule.path,
        });
        let headers = rules.flat_map(|rule| &rule.headers);
        headers.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// The paths that fit the files of a folder, none fitting two, with their kinds. A folder with
/// files of one kind only is one path.
fn paths(folder: &str, files: &[&str]) -> Vec<(String, Kind)> {
    let mut paths = Vec::new();
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for &file in files {
        let name = file.strip_prefix(folder).unwrap_or(file);
        match name.split_once('/') {
            Some((subfolder, _)) => folders.entry(subfolder).or_default().push(file),
            None => paths.extend(addresses(file).into_iter().map(|it| (it, Kind::of(file)))),
        }
    }
    for (name, files) in folders {
        let folder = format!("{folder}{name}/");
        let kinds: BTreeSet<Kind> = files.iter().map(|file| Kind::of(file)).collect();
        match kinds.first() {
            Some(kind) if kinds.len() == 1 => paths.push((format!("{folder}*"), *kind)),
            _ => paths.extend(self::paths(&folder, &files)),
        }
    }
    paths
}

/// The addresses under which these hosts show a file: pages without their ending, too.
fn addresses(file: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    if let Some(stem) = file.strip_suffix(".html") {
        addresses.push(match stem.strip_suffix("index") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.to_owned(),
            _ => stem.to_owned(),
        });
    }
    addresses.push(file.to_owned());
    addresses
}

impl fmt::Display for HeaderList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for rule in &self.0 {
            writeln!(formatter, "{}", rule.path)?;
            for (name, value) in &rule.headers {
                writeln!(formatter, "  {name}: {value}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for HeaderList {
    type Err = Infallible;

    /// Reads what this program writes; whatever else stands there is passed over.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines() {
            if line.starts_with('/') {
                rules.push(Rule { path: line.trim().to_owned(), headers: Vec::new() });
            } else if let (Some((name, value)), Some(rule)) =
                (line.split_once(':'), rules.last_mut())
            {
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Ok(Self(rules))
    }
}

#[cfg(test)]
mod tests {
    use enig_pack_compiler::SiteSettings;

    use super::*;

    const SITE: [&str; 11] = [
        "404.html",
        "about.html",
        "assets/enig-1.js",
        "assets/enig-1.wasm",
        "delt/index.html",
        "embed/index.html",
        "embed/nn/index.html",
        "embed/v1.0.0/embed.js",
        "index.html",
        "nn/index.html",
        "sw.js",
    ];

    fn list(base: &Base) -> HeaderList {
        let policy = Policy::new(base, &SiteSettings::default());
        HeaderList::of_site(&SITE.map(str::to_owned), base, &policy).unwrap()
    }

    #[test]
    fn every_file_has_one_path_and_a_folder_of_a_kind_one_for_all() {
        let paths = paths("", &SITE);
        let paths: Vec<&str> = paths.iter().map(|(path, _)| path.as_str()).collect();
        let expected = [
            "404",
            "404.html",
            "about",
            "about.html",
            "",
            "index.html",
            "sw.js",
            "assets/*",
            "delt/*",
            "embed/",
            "embed/index.html",
            "embed/nn/*",
            "embed/v1.0.0/*",
            "nn/*",
        ];
        assert_eq!(paths, expected);
    }

    #[test]
    fn each_file_gets_the_headers_of_its_kind_once() {
        for base in ["/", "/kampanje/"] {
            let base: Base = base.parse().unwrap();
            let policy = Policy::new(&base, &SiteSettings::default());
            for file in SITE {
                let of_kind = policy.everything().iter().chain(policy.of(Kind::of(file)));
                let expected: Vec<(&str, &str)> =
                    of_kind.map(|(name, value)| (*name, value.as_str())).collect();
                assert_eq!(list(&base).of_address(&base.join(file)), expected, "{file}");
            }
            let elsewhere = list(&base).of_address("/kampanje-om/").len();
            assert_eq!(elsewhere, if base == Base::default() { 2 } else { 0 });
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let list = list(&Base::default());
        assert_eq!(list.to_string().parse(), Ok(list));
        let foreign = "# comment\n/a/*\n  X-A: b: c\n\n";
        let read: HeaderList = foreign.parse().unwrap();
        assert_eq!(read.of_address("/a/b"), [("X-A", "b: c")]);
    }

    #[test]
    fn more_than_hosts_read_is_refused() {
        let base = Base::default();
        let policy = Policy::new(&base, &SiteSettings::default());
        let many: Vec<String> = (0..100).map(|number| format!("{number}.html")).collect();
        assert!(HeaderList::of_site(&many, &base, &policy).is_err());
        let embed_origins = vec!["https://avis.example".to_owned(); 100];
        let settings = SiteSettings { embed_origins, ..SiteSettings::default() };
        let policy = Policy::new(&base, &settings);
        assert!(HeaderList::of_site(&SITE.map(str::to_owned), &base, &policy).is_err());
    }
}
