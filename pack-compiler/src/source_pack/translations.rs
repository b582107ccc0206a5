use enig_core::i18n::Locale;
use serde::Deserialize;
use toml::Spanned;

/// A text in the languages it is there in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translations {
    pub(super) nb: Option<Spanned<String>>,
    pub(super) nn: Option<Spanned<String>>,
    pub(super) en: Option<Spanned<String>>,
}

impl Translations {
    /// The text in one language, with its place in the file.
    pub fn get(&self, locale: Locale) -> Option<&Spanned<String>> {
        match locale {
            Locale::Nb => self.nb.as_ref(),
            Locale::Nn => self.nn.as_ref(),
            Locale::En => self.en.as_ref(),
        }
    }

    /// The text in one language. Empty where there is none.
    pub fn text(&self, locale: Locale) -> &str {
        self.get(locale).map_or("", |text| text.get_ref().trim())
    }

    /// Every text that is there.
    pub fn all(&self) -> impl Iterator<Item = (Locale, &str)> {
        Locale::ALL
            .into_iter()
            .map(|locale| (locale, self.text(locale)))
            .filter(|(_, text)| !text.is_empty())
    }
}
