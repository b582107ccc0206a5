use serde::{Deserialize, Serialize};

/// A word that needs explaining.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The word, as it stands over its explanation.
    pub word: String,
    /// What it means, in a sentence or two.
    pub text: String,
}

/// A place in a text where a term stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermMark {
    /// Where it begins, in bytes from the end of the mark before it, or from the text's beginning.
    pub skip: u16,
    /// How long it is, in bytes.
    pub length: u16,
    /// Index into [`super::Programme::terms`].
    pub term: u16,
}
