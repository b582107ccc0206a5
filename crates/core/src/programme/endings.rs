use serde::{Deserialize, Serialize};

/// What the sender itself says at the end of an area: shown in quotation marks, with the sender's name. What
/// the interface says by itself is neutral.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endings {
    /// To a voter who mostly agrees.
    pub agree: String,
    /// To the same voter, over the ways to take part.
    pub agree_more: String,
    /// To a voter who mostly disagrees.
    pub disagree: String,
    /// To the same voter, over the way to other areas.
    pub disagree_more: String,
    /// To a voter who has signed up for the newsletter.
    pub newsletter: String,
}
