use super::QuizStore;
use crate::browser::page;
use crate::route::Page;

/// The quiz on a page of somebody else.
impl QuizStore {
    /// Where the whole result can be seen, kept and shared: the quiz on its own site. A summary of the
    /// result belongs behind its `#`, and nowhere else.
    pub fn whole_result(self) -> String {
        page::site() + &self.link(Page::Quiz)
    }
}
