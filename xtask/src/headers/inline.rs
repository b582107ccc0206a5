//! The scripts and styles that stand in the pages themselves. The content security policy allows
//! exactly these, each by the hash of its text.

use crate::fingerprint::integrity;

/// The sources that allow the inline scripts and styles of a site: `'sha256-…'`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hashes {
    /// Those of `<script>` elements without an address.
    pub scripts: Vec<String>,
    /// Those of `<style>` elements.
    pub styles: Vec<String>,
}

impl Hashes {
    /// The sources of what stands between the tags of inline scripts and styles, byte for byte. Every page is
    /// sent with all of them, so each is to be the same on every page that has it.
    pub fn new<const M: usize, const N: usize>(scripts: [&str; M], styles: [&str; N]) -> Self {
        Self { scripts: scripts.map(source).to_vec(), styles: styles.map(source).to_vec() }
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
        let hashes = Hashes::new(["", "a"], [""]);
        assert_eq!((&*hashes.scripts[0], &*hashes.styles[0]), (empty, empty));
        assert_ne!(hashes.scripts[1], empty);
    }
}
