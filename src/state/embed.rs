use super::QuizStore;
use crate::browser::page;
use crate::route::Page;

/// The quiz on a page of somebody else.
impl QuizStore {
    /// Where the whole result can be seen, kept and shared: the quiz on its own site. A summary of the
    /// result belongs behind a `#`, and nowhere else.
    pub fn whole_result(self) -> String {
        self.link(Page::Quiz)
    }

    /// The site, as people write its address.
    pub fn site(self) -> String {
        page::host() + &self.read(|model| model.base.clone())
    }
}
