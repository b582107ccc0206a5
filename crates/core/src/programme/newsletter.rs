use serde::{Deserialize, Serialize};

/// The sender's newsletter, where one can sign up in the quiz. A pack that only names a link to it has
/// the link among its [`EngageLink`](super::EngageLink)s.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newsletter {
    /// The `https` address that a sign-up is sent to.
    pub endpoint: String,
    /// What the newsletter is, over the form.
    pub label: String,
    /// What one consents to.
    pub consent: String,
    /// Which text that is, for whoever has to show it: the pack's edition and the language.
    pub consent_name: String,
}
