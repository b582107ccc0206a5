use enig_core::i18n::{Locale, Text};
use enig_core::programme::{AreaIdx, Pack};
use enig_core::quiz::{QuizMode, Step};
use enig_core::route::{Origin, Page, Route, Screen};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FocusTarget, Quiz, SessionStore};
use crate::browser::{assets, fetch, history, page};

/// Going from screen to screen, and to another language.
impl Quiz {
    /// Opens a screen as a new history entry. From where a link has led to, a screen of the quiz is on the page of the
    /// quiz: its address is one to come back to, and to hand on.
    pub fn open(self, screen: Screen) {
        if self.page() == Page::Shared && !screen.is_of_links() {
            self.memory(|memory| memory.page = Page::Quiz);
            history::push_address(&self.token(screen), &self.address(self.locale()));
        } else if screen != self.screen() {
            history::push(&self.token(screen));
        }
        self.show(screen);
    }

    /// Goes back to where the voter came from.
    pub fn back(self) {
        history::back();
    }

    /// Goes on from the end of an area, or from where a kept quiz was left.
    pub fn go_on(self, after: Option<AreaIdx>) {
        self.open(screen_of(self.state().step_on(&self.pack().programme, after)));
    }

    /// Opens the print dialogue.
    pub fn print(self) {
        page::print();
    }

    /// Goes over to another language. Answers and place stay.
    pub fn switch_to(self, locale: Locale) {
        spawn_local(async move {
            let pack = match assets::asset(&format!("pack-{}", locale.tag())) {
                Some(file) => fetch::bytes(&file).await,
                None => None,
            };
            let Some(pack) = pack.and_then(|bytes| Pack::decode(&bytes).ok()) else {
                self.notice.set(Some(Text::LanguageFailed));
                return;
            };
            self.0.pack.set(pack.into());
            page::set_language(locale.tag());
            page::set_title(&self.title());
            self.notice.set(None);
            self.read_links_again();
            // The open screen is built anew, with the texts of the new language.
            self.0.screen.notify();
            let entry = history::current().unwrap_or_default();
            history::replace_address(&entry, &self.address(locale));
        });
    }

    /// The voter has moved to another history entry.
    pub(super) fn arrive(self, entry: &str) {
        let route = Route::parse(&self.base, &self.pack().programme, &page::path());
        self.memory(|memory| memory.page = route.page);
        let screen = Screen::parse(&self.pack().programme, SessionStore::screen_of(entry));
        self.show(screen.filter(|&screen| self.is_open(screen)).unwrap_or_default());
    }

    /// Whether there is something to show on a screen.
    fn is_open(self, screen: Screen) -> bool {
        match screen {
            screen if screen.is_of_links() => self.received.with_untracked(Option::is_some),
            screen => screen.is_available_in(&self.state()),
        }
    }

    fn show(self, screen: Screen) {
        self.notice.set(None);
        self.0.screen.set(screen);
        page::set_title(&self.title());
        page::scroll_to_top();
        self.focus(FocusTarget::Heading);
        self.keep();
    }

    /// The name of a screen in the browser's history.
    pub(super) fn token(self, screen: Screen) -> String {
        screen.token(&self.pack().programme)
    }

    /// The quiz that the next answer begins: on a fresh page the short one, on an area's page one on that area.
    /// `None` when the answer belongs to the quiz under way.
    pub(super) fn mode_to_begin(self) -> Option<QuizMode> {
        let state = self.state();
        let under_way = state.run.as_ref().map(|run| &run.mode);
        match self.page() {
            Page::Area(area) if self.screen() == Screen::Start => {
                let mode = QuizMode::Areas(vec![area]);
                (under_way != Some(&mode)).then_some(mode)
            }
            Page::Embed(area) if under_way.is_none() => {
                let own = || area.into_iter().collect();
                let areas = if self.topics.is_empty() { own() } else { self.topics.clone() };
                Some(if areas.is_empty() { QuizMode::Short } else { QuizMode::Areas(areas) })
            }
            _ => under_way.is_none().then_some(QuizMode::Short),
        }
    }

    /// The screen that an answer to a statement leads to.
    pub(super) fn screen_after(
        self,
        idx: enig_core::programme::CommitmentIdx,
        origin: Origin,
    ) -> Screen {
        match origin {
            Origin::Overview => Screen::Overview,
            Origin::Result => Screen::Result,
            Origin::AreaFinished(area) => Screen::AreaFinished(area),
            Origin::Quiz => screen_of(self.state().step_after(&self.pack().programme, idx)),
        }
    }
}

fn screen_of(step: Step) -> Screen {
    match step {
        Step::Statement(idx) => Screen::Statement(idx, Origin::Quiz),
        Step::AreaFinished(area) => Screen::AreaFinished(area),
        Step::Result => Screen::Result,
    }
}
