//! The binary form of packs and editions: [postcard](https://postcard.jamesmunns.com/wire-format) behind
//! a few bytes that name the kind of file.

use serde::{Serialize, de::DeserializeOwned};

/// `head`, and a value behind it.
pub(super) fn encode(head: &[u8], value: &impl Serialize) -> Vec<u8> {
    // Writing into a growing vector cannot fail; an empty file would be refused by every reader.
    postcard::to_extend(value, head.to_vec()).unwrap_or_default()
}

/// A value that takes up all of `bytes`. `None` for everything else.
pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).ok()?;
    rest.is_empty().then_some(value)
}
