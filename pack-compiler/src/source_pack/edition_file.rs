use serde::Deserialize;
use toml::Spanned;

use super::Translations;

/// A file of `editions/`: what is kept of an edition so that results shared from it can be read for
/// ever. Written by `cargo xtask pack --keep`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionFile {
    /// The edition's number, also the name of the file.
    pub edition: Spanned<u16>,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// Its fingerprint, eight hexadecimal digits.
    pub fingerprint: Spanned<String>,
    /// Its areas, in its order.
    #[serde(default, rename = "area")]
    pub areas: Vec<EditionArea>,
    /// Its themes, in its order.
    #[serde(default, rename = "theme")]
    pub themes: Vec<EditionTheme>,
}

/// One `[[theme]]` of an edition.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionTheme {
    /// Permanent name.
    pub id: String,
    /// The names of its areas, in the order of the programme.
    pub areas: Vec<String>,
    /// Name shown to the voter.
    pub title: Translations,
}

/// One `[[area]]` of an edition.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionArea {
    /// Permanent name.
    pub id: String,
    /// The permanent numbers of its commitments, the lowest first.
    pub indices: Vec<u16>,
    /// Name shown to the voter.
    pub title: Translations,
}
