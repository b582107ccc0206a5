//! The scripts and styles that stand in the pages themselves. The content security policy allows
//! exactly these, each by the hash of its text.

use crate::fingerprint::integrity;

/// The sources that allow the inline scripts and styles of a page: `'sha256-…'`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hashes {
    /// Those of `<script>` elements without an address.
    pub scripts: Vec<String>,
    /// Those of `<style>` elements.
    pub styles: Vec<String>,
}

impl Hashes {
    /// The sources of what stands between the tags of inline scripts and styles, byte for byte.
    pub fn new(scripts: &[&str], styles: &[&str]) -> Self {
        let sources = |texts: &[&str]| texts.iter().map(|text| source(text)).collect();
        Self { scripts: sources(scripts), styles: sources(styles) }
    }
}

fn source(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::Hashes;

    #[test]
    fn a_source_is_the_hash_of_the_text() {
        // `printf '' | openssl dgst -sha256 -binary | base64`
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let hashes = Hashes::new(&["", "a"], &[""]);
        assert_eq!((&*hashes.scripts[0], &*hashes.styles[0]), (empty, empty));
        assert_ne!(hashes.scripts[1], empty);
    }
}
