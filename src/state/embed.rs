use super::QuizStore;
use crate::browser::page;

/// The quiz on a page of somebody else.
impl QuizStore {
    /// The site, as people write its address.
    pub fn site(self) -> String {
        page::host() + &self.read(|model| model.base.clone())
    }
}
