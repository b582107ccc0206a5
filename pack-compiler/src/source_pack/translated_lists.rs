use enig_core::i18n::Locale;
use serde::Deserialize;
use toml::Spanned;

/// A list of short texts in each language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslatedLists {
    #[serde(default)]
    nb: Vec<Spanned<String>>,
    #[serde(default)]
    nn: Vec<Spanned<String>>,
    #[serde(default)]
    en: Vec<Spanned<String>>,
}

impl TranslatedLists {
    /// The list in one language, with the place of each text in the file.
    pub fn get(&self, locale: Locale) -> &[Spanned<String>] {
        match locale {
            Locale::Nb => &self.nb,
            Locale::Nn => &self.nn,
            Locale::En => &self.en,
        }
    }

    /// The texts in one language.
    pub fn texts(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.get(locale).iter().map(|text| text.get_ref().trim())
    }
}
