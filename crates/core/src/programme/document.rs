use serde::{Deserialize, Serialize};

/// A source text of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its title, in the original language.
    pub title: String,
    /// When it was written, as far as the document itself says.
    pub period: String,
    /// In whose name it speaks, as far as it says itself. May be empty.
    pub author: String,
    /// A few words for the line below a quote and for pictures of results: what kind of text it is, for whom, and
    /// when. May be empty.
    pub about: String,
}
