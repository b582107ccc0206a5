use super::Offline;
use crate::i18n::Text;
use crate::programme::{AreaNo, Pack};
use crate::quiz::{QuizMode, QuizState, Seed};
use crate::route::{Page, Route, Screen};
use crate::sign_up::SignUp;

/// Everything the app knows.
pub(super) struct Model {
    /// The programme and the interface texts in the language of the page.
    pub(super) pack: Pack,
    /// What the voter has done.
    pub(super) quiz: QuizState,
    /// The open screen.
    pub(super) screen: Screen,
    /// Something to tell the voter, once.
    pub(super) notice: Option<Text>,
    /// How the sign-up for the newsletter stands. It goes with the page.
    pub(super) sign_up: SignUp,
    /// The address for it, as last sent.
    pub(super) address: String,
    /// Whether answers are kept on the device.
    pub(super) remembers: bool,
    /// Whether keeping the answers has failed, so that the voter is told only once.
    pub(super) failed_to_keep: bool,
    /// The path that the site lies under.
    pub(super) base: String,
    /// The page that the app runs on.
    pub(super) route: Route,
    /// The areas that an embedded quiz is asked to be about, besides the one of its page.
    pub(super) topics: Vec<AreaNo>,
    /// Whether the quiz can be used without a network; `None` where it cannot.
    pub(super) offline: Option<Offline>,
    /// What there is to tell of a new version that waits to be taken over.
    pub(super) update: Option<Text>,
    /// What draws the first sample, and on which side the answers begin.
    pub(super) seed: Seed,
    /// How many terms have been shown on this page: each has an id of its own.
    pub(super) terms: usize,
}

impl Model {
    /// A page on which nothing has been done yet.
    pub(super) fn new(pack: Pack, base: String, route: Route, seed: Seed) -> Self {
        let quiz = QuizState::new(&pack.programme);
        Self {
            pack,
            quiz,
            screen: Screen::Start,
            notice: None,
            sign_up: SignUp::default(),
            address: String::new(),
            remembers: false,
            // On the page of somebody else, nothing is kept, and nobody expects it.
            failed_to_keep: route.page.is_embedded(),
            base,
            route,
            topics: Vec::new(),
            offline: None,
            update: None,
            seed,
            terms: 0,
        }
    }

    /// The quiz that the next answer begins: on a fresh page the short one, on an area's page one on
    /// that area. `None` when the answer belongs to the quiz under way.
    pub(super) fn begins(&self) -> Option<QuizMode> {
        let under_way = self.quiz.run.as_ref().map(|run| &run.mode);
        match self.route.page {
            Page::Area(area) if self.screen == Screen::Start => {
                let mode = QuizMode::Areas(vec![area]);
                (under_way != Some(&mode)).then_some(mode)
            }
            Page::Embed(area) if under_way.is_none() => {
                let areas = if self.topics.is_empty() {
                    area.into_iter().collect()
                } else {
                    self.topics.clone()
                };
                Some(if areas.is_empty() { QuizMode::Short } else { QuizMode::Areas(areas) })
            }
            _ => under_way.is_none().then_some(QuizMode::Short),
        }
    }

    /// Whether there is something to show on a screen. `has_link` says whether a link has been opened.
    pub(super) fn is_open(&self, screen: Screen, has_link: bool) -> bool {
        match screen {
            Screen::Shared | Screen::Compare => has_link,
            screen => screen.is_open_to(&self.quiz),
        }
    }

    /// What there is to tell of a new version here and now: never in the middle of a quiz, and of a new
    /// edition of the programme, for which the answers do not count, only when the quiz is done.
    pub(super) fn offered_update(&self) -> Option<Text> {
        let is_a_pause = matches!(self.screen, Screen::Start | Screen::Result);
        let is_allowed = |update| update == Text::NewVersion || !self.quiz.is_unfinished();
        self.update.filter(|&update| is_a_pause && is_allowed(update))
    }

    /// The name of a screen in the browser's history.
    pub(super) fn token(&self, screen: Screen) -> String {
        screen.token(&self.pack.programme)
    }
}
