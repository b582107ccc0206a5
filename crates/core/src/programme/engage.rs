use serde::{Deserialize, Serialize};

/// A way to go further than the quiz, named by the pack: join, volunteer, get in touch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngageLink {
    /// What the link says.
    pub label: String,
    /// An `https` address.
    pub href: String,
}
