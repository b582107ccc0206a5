use serde::{Deserialize, Serialize};

/// A newsletter that the voter can sign up for inside the quiz. A pack that only links to one has an
/// [`EngageLink`](super::EngageLink) instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newsletter {
    /// The `https` address that a sign-up is sent to.
    pub endpoint: String,
    /// The name of the newsletter, shown above the form.
    pub label: String,
    /// The text that the voter consents to.
    pub consent: String,
    /// Identifies that text, so that the endpoint can document the consent: the pack's edition and the
    /// language.
    pub consent_name: String,
}
