//! The binary form of packs, editions and messages: [postcard](https://postcard.jamesmunns.com/wire-format).

use serde::{Serialize, de::DeserializeOwned};

/// `head`, such as the name and version of a file format, and a value behind it.
pub(crate) fn encode(head: &[u8], value: &impl Serialize) -> Vec<u8> {
    // Writing into a growing vector cannot fail; an empty file would be refused by every reader.
    postcard::to_extend(value, head.to_vec()).unwrap_or_default()
}

/// A value that takes up all of `bytes`. `None` for everything else.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).ok()?;
    rest.is_empty().then_some(value)
}
