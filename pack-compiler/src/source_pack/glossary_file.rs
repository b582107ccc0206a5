use serde::Deserialize;
use toml::Spanned;

use super::{TranslatedLists, Translations};

/// `glossary.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    /// The words it explains.
    #[serde(default, rename = "term")]
    pub terms: Vec<TermEntry>,
}

/// One `[[term]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermEntry {
    /// Permanent name.
    pub id: Spanned<String>,
    /// The word over the explanation.
    pub word: Spanned<Translations>,
    /// The word as the texts write it. A language may have none.
    pub forms: Spanned<TranslatedLists>,
    /// What it means, in a sentence or two.
    pub text: Spanned<Translations>,
}
