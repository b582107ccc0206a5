use serde::{Deserialize, Serialize};

/// A source text of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its title, in the original language.
    pub title: String,
    /// When it was written, as far as the document itself says.
    pub period: String,
}
