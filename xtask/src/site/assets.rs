//! Files whose name changes with their content, so that browsers may keep them for ever.

use std::path::Path;

use anyhow::Result;

use crate::base::Base;
use crate::fingerprint::{fingerprint, integrity};
use crate::folder::write;

/// How much of the fingerprint a name carries: enough that two contents never meet in one name.
const HASH_LENGTH: usize = 16;

/// A file under its hashed name.
#[derive(Debug)]
pub(super) struct Asset {
    /// As pages name it.
    pub(super) address: String,
    /// What a browser compares its content with before it uses it.
    pub(super) integrity: String,
}

/// The folder of hashed files in the site being made.
#[derive(Debug)]
pub(super) struct Assets<'a> {
    out: &'a Path,
    base: &'a Base,
}

impl<'a> Assets<'a> {
    pub(super) fn new(out: &'a Path, base: &'a Base) -> Self {
        Self { out, base }
    }

    /// Writes a file under its hashed name.
    pub(super) fn add(&self, name: &str, content: &[u8]) -> Result<Asset> {
        let path = format!("assets/{}", hashed_name(name, content));
        write(&self.out.join(&path), content)?;
        Ok(Asset { address: self.base.join(&path), integrity: integrity(content) })
    }
}

fn hashed_name(name: &str, content: &[u8]) -> String {
    let mut hash = fingerprint(content);
    hash.truncate(HASH_LENGTH);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::hashed_name;

    #[track_caller]
    fn check(name: &str, content: &str, expected: &str) {
        assert_eq!(hashed_name(name, content.as_bytes()), expected);
    }

    #[test]
    fn the_hash_stands_before_the_extension() {
        check("nb.pack", "", "nb-e3b0c44298fc1c14.pack");
        check("enig.min.js", "", "enig.min-e3b0c44298fc1c14.js");
        check("plain", "", "plain-e3b0c44298fc1c14");
    }

    #[test]
    fn the_hash_follows_the_content() {
        assert_ne!(hashed_name("a.js", b"1"), hashed_name("a.js", b"2"));
    }
}
