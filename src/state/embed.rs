use super::QuizStore;
use crate::browser::page;
use crate::route::Page;
use crate::share::{Content, Link, Summary};

/// The quiz on a page of somebody else.
impl QuizStore {
    /// Where the whole result can be seen and shared: the quiz on its own site, with a summary of the result
    /// behind a `#`, where no server sees it.
    pub fn whole_result(self) -> String {
        let link = self.with(|programme, state| Link {
            edition: programme.edition,
            fingerprint: programme.fingerprint,
            content: Content::Summary(Summary::of(programme, state)),
        });
        [&self.link(Page::Quiz), "#r=", &link.encode()].concat()
    }

    /// The site, as people write its address.
    pub fn site(self) -> String {
        page::host() + &self.read(|model| model.base.clone())
    }
}
