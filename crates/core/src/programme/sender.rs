use serde::{Deserialize, Serialize};

/// Who publishes the quiz; shown on every screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// On whose behalf the quiz is published.
    pub mode: Mode,
    /// The party whose programme it is.
    pub party: String,
    /// The label at the top of every screen.
    pub label: String,
    /// Who is responsible, in one or two sentences.
    pub about: String,
    /// Name, postal and e-mail address of the publisher, as one line. May be empty for a demonstration.
    pub contact: String,
}

/// On whose behalf the quiz is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// A demonstration: the party has neither made nor paid for it.
    #[default]
    Demo,
    /// Made by the party itself.
    InHouse,
    /// Paid political advertising.
    PoliticalAd,
}
