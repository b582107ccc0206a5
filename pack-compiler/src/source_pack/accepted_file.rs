use serde::Deserialize;
use toml::Spanned;

/// `accepted-warnings.toml`: the warnings that an editor has looked at and found right. A pack need
/// not have it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptedFile {
    /// One entry for each commitment and kind, in all languages.
    #[serde(default)]
    pub accepted: Vec<Spanned<AcceptedEntry>>,
}

/// One `[[accepted]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptedEntry {
    /// The commitment's id, or the tag.
    pub about: Spanned<String>,
    /// The kind of warning, by its name.
    pub kind: Spanned<String>,
    /// Why it is right as it is.
    pub reason: Spanned<String>,
}
