//! A short name for a content: the same content has the same one, and no two share one.

use std::fmt::Write;

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
