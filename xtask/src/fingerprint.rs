//! A short name for a content: the same content has the same one, and no two share one.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The content's SHA-256 in hexadecimal.
pub(crate) fn fingerprint(content: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The content's SHA-256 in the same form, for pages: a third shorter, and hashes do not compress.
pub(crate) fn short_integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The content's SHA-384 as browsers compare it: the value of an `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}
