use std::sync::Arc;

use enig_core::i18n::Text;
use enig_core::programme::Edition;
use enig_core::quiz::AnswerSheet;
use enig_core::route::{Page, Screen};
use enig_core::share::{
    Comparison, Content, Link, LinkError, SharedResult, Summary, answers_of, is_in_app, result_text,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FocusTarget, Quiz, Received, ShareScope, refusal_text};
use crate::browser::assets::Asset;
use crate::browser::{device, fetch, history, page};

/// Links to results.
impl Quiz {
    /// The voter's own result as a link. `None` where it would show nothing.
    pub fn link_to_result(self, scope: &ShareScope) -> Option<String> {
        let (pack, state) = (self.pack(), self.state());
        let programme = &pack.programme;
        let content = match scope {
            ShareScope::Summary => Content::Summary(Summary::of(programme, &state)),
            ShareScope::Topics(chosen) if chosen.is_empty() => return None,
            ShareScope::Topics(chosen) => {
                Content::Summary(Summary::of_topics(programme, &state, chosen))
            }
            ShareScope::Answers => Content::Answers(answers_of(programme, &state)?),
        };
        let (edition, fingerprint) = (programme.edition, programme.fingerprint);
        let text = Link { edition, fingerprint, content }.encode();
        Some(format!("{}{}#r={text}", page::origin(), self.link(Page::Shared)))
    }

    /// The address of the site, as people write it.
    pub fn site(self) -> String {
        page::host() + &self.base
    }

    /// Whether the device has a share sheet for a link.
    pub fn can_share(self, link: &str) -> bool {
        device::can_share_link(&self.pack().programme.title, link)
    }

    /// Whether the page seems to be open inside another app, where downloads, share sheets and new tabs may do
    /// nothing.
    pub fn is_in_app(self) -> bool {
        is_in_app(&device::user_agent())
    }

    /// Opens the share sheet with a link. Copies it where that fails, or selects it in its field. `notify` gets
    /// what there is to say.
    pub fn share(
        self,
        link: String,
        field: FocusTarget,
        notify: impl FnOnce(Option<Text>) + 'static,
    ) {
        let title = self.pack().programme.title.clone();
        spawn_local(async move {
            match device::share_link(&title, &link).await {
                device::Shared::Done => notify(None),
                device::Shared::Failed => notify(Some(copy(&link, field).await)),
            }
        });
    }

    /// Copies a link to the clipboard; selects it in its field where that fails. `notify` gets what there is to
    /// say.
    pub fn copy_link(
        self,
        link: String,
        field: FocusTarget,
        notify: impl FnOnce(Option<Text>) + 'static,
    ) {
        spawn_local(async move { notify(Some(copy(&link, field).await)) });
    }

    /// Opens the link that the page was opened with. Back leads to where the voter was, or to the quiz.
    pub(super) fn open_link(self, text: Result<String, LinkError>) {
        match text {
            Ok(text) => {
                self.read_link(&text, move |received| self.received.set(Some(received)));
                self.memory(|memory| memory.link_texts = [text, String::new()]);
            }
            Err(LinkError::NotALink) => return,
            Err(refusal) => self.received.set(Some(Received::Refused(refusal))),
        }
        self.0.screen.set(Screen::Shared);
        page::set_title(&self.title());
        let token = self.token(Screen::Shared);
        if self.page() == Page::Shared {
            let before = history::current().unwrap_or_default();
            history::replace_address(&before, &self.link(Page::Quiz));
            history::push_address(&token, &self.address(self.locale()));
        } else {
            history::push(&token);
        }
    }

    /// Reads the open links again, whose areas have names in the language of the page.
    pub(super) fn read_links_again(self) {
        let [received, beside] = self.memory(|memory| memory.link_texts.clone());
        if !received.is_empty() {
            self.read_link(&received, move |received| self.received.set(Some(received)));
        }
        if !beside.is_empty() {
            self.read_link(&beside, move |beside| {
                if let Received::Result(beside) = beside {
                    self.beside.set(Some(beside));
                }
            });
        }
    }

    /// Opens a link that the voter has pasted. `refuse` gets what is wrong with it.
    pub fn open_pasted(self, refuse: impl Fn(Text) + 'static) {
        let text = match pasted() {
            Ok(text) => text,
            Err(refusal) => return refuse(refusal_text(refusal)),
        };
        self.read_link(&text.clone(), move |received| match received {
            Received::Opening => {}
            received => {
                self.received.set(Some(received));
                self.beside.set(None);
                self.memory(|memory| memory.link_texts = [text.clone(), String::new()]);
                self.open(Screen::Shared);
            }
        });
    }

    /// Opens a link that the voter has pasted beside the open one. `refuse` gets what is wrong with it.
    pub fn compare_pasted(self, refuse: impl Fn(Text) + 'static) {
        let text = match pasted() {
            Ok(text) => text,
            Err(refusal) => return refuse(refusal_text(refusal)),
        };
        self.read_link(&text.clone(), move |received| match received {
            Received::Opening => {}
            Received::Result(result) => self.compare_with(Some(result), &text),
            Received::Refused(refusal) => refuse(refusal_text(refusal)),
            Received::Unreachable => refuse(Text::LinkUnreachable),
        });
    }

    /// Compares the open result with the voter's own.
    pub fn compare_with_own(self) {
        self.compare_with(None, "");
    }

    fn compare_with(self, beside: Option<Arc<SharedResult>>, text: &str) {
        self.beside.set(beside);
        let text = text.to_owned();
        self.memory(|memory| memory.link_texts[1] = text);
        self.open(Screen::Compare);
    }

    /// The open result beside another link's or the voter's own, and whether the first of the two is the
    /// voter's own. `None` where there is nothing to compare. Follows the links.
    pub fn comparison(self) -> Option<(Comparison, bool)> {
        let ([beside, received], is_own) = self.compared()?;
        let is_worth = beside.summary.is_worth_sharing();
        is_worth.then(|| (Comparison::of(&beside, &received), is_own))
    }

    /// The results that are compared, and whether the first is the voter's own. Follows the links.
    pub(super) fn compared(self) -> Option<([Arc<SharedResult>; 2], bool)> {
        let Some(Received::Result(received)) = self.received.get() else { return None };
        let beside = self.beside.get();
        let is_own = beside.is_none();
        let own = || SharedResult::own(&self.pack().programme, &self.state()).into();
        Some(([beside.unwrap_or_else(own), received], is_own))
    }

    /// The answers of the open link, to go on with. `None` where it does not tell them, or is about another edition.
    pub fn answers_to_take(self) -> Option<AnswerSheet> {
        let received = self.received.get_untracked();
        let Some(Received::Result(result)) = received else { return None };
        result.sheet(&self.pack().programme)
    }

    /// Whether the voter has a result to compare the open one with.
    pub fn can_compare(self) -> bool {
        let is_open = self.received.with_untracked(|it| matches!(it, Some(Received::Result(_))));
        is_open && Summary::of(&self.pack().programme, &self.state()).is_worth_sharing()
    }

    /// Reads a link's text. `done` may get [`Received::Opening`] first.
    fn read_link(self, text: &str, done: impl Fn(Received) + 'static) {
        let own = Edition::of(&self.pack().programme);
        let link = match Link::decode(text) {
            Ok(link) if link.edition == 0 || link.edition > own.number => {
                return done(Received::Refused(LinkError::UnknownEdition));
            }
            Ok(link) => link,
            Err(refusal) => return done(Received::Refused(refusal)),
        };
        if link.edition == own.number {
            return done(opened(link, own));
        }
        done(Received::Opening);
        let name = format!("editions/{}-{}.pack", link.edition, self.locale().tag());
        let file = Asset { address: format!("{}{name}", self.base), integrity: String::new() };
        spawn_local(async move {
            done(match fetch::bytes(&file).await.map(|bytes| Edition::decode(&bytes)) {
                Some(Some(edition)) => opened(link, edition),
                // Something else came in its place: there is no such file.
                Some(None) => Received::Refused(LinkError::UnknownEdition),
                None => Received::Unreachable,
            });
        });
    }
}

fn opened(link: Link, edition: Edition) -> Received {
    match SharedResult::of(link, edition) {
        Ok(result) => Received::Result(result.into()),
        Err(refusal) => Received::Refused(refusal),
    }
}

async fn copy(link: &str, field: FocusTarget) -> Text {
    if device::copy(link).await {
        return Text::Copied;
    }
    // The last way is the voter, who copies the text that is shown.
    page::select(field.id());
    Text::CopyYourself
}

/// The text of the link in the field for pasting.
fn pasted() -> Result<String, LinkError> {
    result_text(&page::value_of(FocusTarget::Pasted.id()))
}
