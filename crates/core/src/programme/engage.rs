use serde::{Deserialize, Serialize};

/// A link from the pack to a way of taking part: join, volunteer, get in touch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngageLink {
    /// The text of the link.
    pub label: String,
    /// An `https` address.
    pub href: String,
}
