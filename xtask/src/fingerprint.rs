//! A short name for a content: the same content has the same one, and no two share one.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The content's SHA-256 in hexadecimal.
pub(crate) fn fingerprint(content: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The content's SHA-256 as browsers compare it: the value of an `integrity` attribute. Not a longer
/// one: hashes do not compress, and six of them stand in the first page.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}
