use serde::{Deserialize, Serialize};

/// A word with an explanation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The word, as the heading of its explanation.
    pub word: String,
    /// Its meaning, in one or two sentences.
    pub text: String,
}

/// A range of a text in which a term occurs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermMark {
    /// Its start, in bytes from the end of the previous mark, or from the beginning of the text.
    pub skip: u16,
    /// Its length in bytes.
    pub length: u16,
    /// Index into [`super::Programme::terms`].
    pub term: u16,
}
