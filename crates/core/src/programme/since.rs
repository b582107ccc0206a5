use serde::{Deserialize, Serialize};

/// What has happened to a promise since the documents were written. It changes no score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Since {
    /// The day on which it held, as a reader of the language writes it.
    pub date: String,
    /// What has happened: one or two plain sentences.
    pub text: String,
    /// Where that can be read. Never empty.
    pub sources: Vec<SinceSource>,
}

/// A public source of a [`Since`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SinceSource {
    /// Its title, with its publisher, in the language of the source.
    pub title: String,
    /// An `https` address.
    pub href: String,
}
