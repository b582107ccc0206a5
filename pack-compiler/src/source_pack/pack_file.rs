use core::ops::Range;

use crate::Problem;

/// A text file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// From the pack's folder on: `programme/areas/tannhelse.toml`.
    pub name: String,
    /// Its whole text.
    pub text: String,
}

/// A file together with what it says.
#[derive(Clone, Debug)]
pub struct Parsed<T> {
    /// The file.
    pub file: PackFile,
    /// What it says.
    pub content: T,
}

impl PackFile {
    /// The name without folders and ending: `tannhelse`.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit_once('/').map_or(self.name.as_str(), |(_, name)| name);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// A problem at a place in this file, given in bytes.
    pub fn problem(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        let before = self.text.as_bytes().iter().take(place.start);
        let line = 1 + before.filter(|&&byte| byte == b'\n').count();
        Problem { file: self.name.clone(), line, message: message.into(), remedy: remedy.into() }
    }
}
