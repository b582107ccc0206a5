use super::QuizStore;
use crate::i18n::Locale;
use crate::route::{Page, Route};

/// Where pages are.
impl QuizStore {
    /// The address of this page in a language.
    pub fn address(self, locale: Locale) -> String {
        self.read(|model| Route { locale, ..model.route }.href(&model.base, &model.pack.programme))
    }

    /// The address of another page in this page's language.
    pub fn link(self, page: Page) -> String {
        self.read(|model| Route { page, ..model.route }.href(&model.base, &model.pack.programme))
    }
}
