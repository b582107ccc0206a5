use std::ops::Deref;
use std::sync::Arc;

use enig_core::i18n::{Locale, Text};
use enig_core::programme::{AreaIdx, CommitmentIdx, Pack, Term};
use enig_core::quiz::{Answer, Mark, QuizEvent, QuizMode, QuizState, Seed};
use enig_core::route::{Page, Route, Screen};
use leptos::prelude::*;

use super::Signals;

/// The store, to be copied into every closure that reads it or acts on it. It lives as long as the page.
///
/// A screen is built from plain values, and built anew on every visit and in another language. Only what may
/// change while a screen is open follows a signal.
#[derive(Clone, Copy, Debug)]
pub struct Quiz(pub(super) &'static Signals);

impl Deref for Quiz {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// The store, for a component.
pub fn use_quiz() -> Quiz {
    expect_context()
}

impl Quiz {
    /// A quiz on a page that is rendered in advance: nothing is kept, and nothing has begun.
    pub fn on_page(pack: Pack, base: String, route: Route) -> Self {
        Self::leak(Signals::new(pack, base, route, Seed::new(0)))
    }

    pub(super) fn leak(signals: Signals) -> Self {
        Self(Box::leak(Box::new(signals)))
    }

    /// The pack.
    pub fn pack(self) -> Arc<Pack> {
        self.pack.get_untracked()
    }

    /// What the voter has done so far.
    pub fn state(self) -> Arc<QuizState> {
        self.state.get_untracked()
    }

    /// The language of the page.
    pub fn locale(self) -> Locale {
        Locale::from_tag(&self.pack().programme.language).unwrap_or_default()
    }

    /// The page that the app runs on: the one it was started on, but for what is told of [`Page::Shared`] in
    /// [`Quiz::open`].
    pub fn page(self) -> Page {
        self.memory(|memory| memory.page)
    }

    /// Whether this page is made to be shown in the pages of others.
    pub fn is_embedded(self) -> bool {
        self.page().is_embedded()
    }

    /// The open screen.
    pub fn screen(self) -> Screen {
        self.0.screen.get_untracked()
    }

    /// The language of the page. Follows it.
    pub fn follow_language(self) -> Locale {
        self.0.pack.track();
        self.locale()
    }

    /// What the voter has done so far. Follows it.
    pub fn follow_state(self) -> Arc<QuizState> {
        self.0.state.get()
    }

    /// The mark of a commitment. Follows it.
    pub fn follow_mark(self, idx: CommitmentIdx) -> Mark {
        self.0.state.with(|state| state.sheet.mark(idx))
    }

    /// An interface text.
    pub fn text(self, text: Text) -> String {
        self.pack().texts.get(text).to_owned()
    }

    /// An interface text with its places filled in.
    pub fn fill(self, text: Text, values: &[(&str, &str)]) -> String {
        self.pack().texts.fill(text, values)
    }

    /// An interface text with a number `{n}` out of a `{total}`.
    pub fn n_of(self, text: Text, n: u32, total: u32) -> String {
        self.fill(text, &[("n", &n.to_string()), ("total", &total.to_string())])
    }

    /// An interface text with a `{percent}`.
    pub fn percent(self, text: Text, percent: u8) -> String {
        self.fill(text, &[("percent", &percent.to_string())])
    }

    /// The interface text for one or for several, with the number `{n}`.
    pub fn count(self, one: Text, several: Text, n: usize) -> String {
        self.pack().texts.count(one, several, n)
    }

    /// A commitment's statement.
    pub fn statement(self, idx: CommitmentIdx) -> String {
        self.pack().programme.commitment(idx).statement.text.clone()
    }

    /// The name of an area.
    pub fn area_title(self, area: AreaIdx) -> String {
        self.pack().programme.area(area).title.clone()
    }

    /// The name of the area that a commitment belongs to.
    pub fn area_of(self, idx: CommitmentIdx) -> String {
        self.area_title(self.pack().programme.commitment(idx).area)
    }

    /// A term of the pack, and an id that no other place on the page has.
    pub fn term(self, idx: u16) -> (String, Term) {
        self.memory(|memory| memory.terms += 1);
        let number = self.memory(|memory| memory.terms);
        let term = self.pack().programme.terms.get(usize::from(idx)).cloned();
        (format!("term-{number}"), term.unwrap_or_default())
    }

    /// The place of a statement in the quiz under way, from 1, and how many there are.
    pub fn place(self, idx: CommitmentIdx) -> Option<(u32, u32)> {
        let state = self.state();
        let run = state.run.as_ref()?;
        let place = u32::try_from(run.position(idx)? + 1).ok()?;
        Some((place, u32::try_from(run.order.len()).ok()?))
    }

    /// How many statements a quiz would ask if it began now. 0 where it cannot.
    pub fn length_of(self, mode: QuizMode) -> usize {
        let mut begun = QuizState::clone(&self.state());
        begun.run = None;
        let event = QuizEvent::Started { mode, seed: Seed::default() };
        begun.apply(&self.pack().programme, event);
        begun.run.map_or(0, |run| run.order.len())
    }

    /// Chooses the first sample, and the side on which the answers begin.
    pub(super) fn seed(self) -> Seed {
        self.memory(|memory| memory.seed)
    }

    /// The answers in the order of the buttons. Agreeing and disagreeing come first equally often, drawn once
    /// for each voter, so that neither gains from being first.
    pub fn answers(self) -> [Answer; 6] {
        let mut answers = Answer::ALL;
        if self.seed().begins_with_disagreeing() {
            answers[..5].reverse();
        }
        answers
    }

    /// The address of this page in a language.
    pub fn address(self, locale: Locale) -> String {
        let page = self.page();
        Route { locale, page }.href(&self.base, &self.pack().programme)
    }

    /// The address of another page in this page's language.
    pub fn link(self, page: Page) -> String {
        Route { locale: self.locale(), page }.href(&self.base, &self.pack().programme)
    }
}
