use super::QuizStore;
use crate::browser::page;

/// The quiz on a page of somebody else.
impl QuizStore {
    /// The site, as people write its address.
    pub fn site(self) -> String {
        page::host() + &self.read(|model| model.base.clone())
    }

    /// Whether this page is made to be shown in the pages of others.
    pub fn is_embedded(self) -> bool {
        self.page().is_embedded()
    }
}
