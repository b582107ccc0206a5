//! The serialised form of a sorted list of similar pairs, for `#[serde(with)]`: each pair is numbered from
//! the one before, and its second commitment from its first. These are small numbers, of which a
//! compressor makes a third less. Any list survives, sorted or not.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::SimilarPair;

pub(super) fn serialize<S: Serializer>(
    pairs: &[SimilarPair],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut differences = pairs.to_vec();
    let mut before = 0;
    for SimilarPair { a, b, .. } in &mut differences {
        b.0 = b.0.wrapping_sub(a.0);
        (a.0, before) = (a.0.wrapping_sub(before), a.0);
    }
    differences.serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<SimilarPair>, D::Error> {
    let mut pairs = Vec::<SimilarPair>::deserialize(deserializer)?;
    let mut before = 0;
    for SimilarPair { a, b, .. } in &mut pairs {
        a.0 = a.0.wrapping_add(before);
        b.0 = b.0.wrapping_add(a.0);
        before = a.0;
    }
    Ok(pairs)
}
