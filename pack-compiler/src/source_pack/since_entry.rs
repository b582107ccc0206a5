use serde::Deserialize;
use toml::Spanned;

use super::Translations;

/// `[commitment.since]`: what has happened since the documents were written.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "SinceTable")]
pub struct SinceEntry {
    /// The day on which it held, `YYYY-MM-DD`.
    pub date: Spanned<String>,
    /// What has happened.
    pub text: Translations,
    /// Where that can be read.
    pub sources: Vec<SinceSourceEntry>,
}

/// One `[[commitment.since.source]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SinceSourceEntry {
    /// Its title, with its publisher.
    pub title: Spanned<String>,
    /// An `https` address.
    pub href: Spanned<String>,
}

/// The table as written: the text stands beside the date, a line for each language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SinceTable {
    date: Spanned<String>,
    nb: Option<Spanned<String>>,
    nn: Option<Spanned<String>>,
    en: Option<Spanned<String>>,
    #[serde(default, rename = "source")]
    sources: Vec<SinceSourceEntry>,
}

impl From<SinceTable> for SinceEntry {
    fn from(SinceTable { date, nb, nn, en, sources }: SinceTable) -> Self {
        Self { date, text: Translations { nb, nn, en }, sources }
    }
}
