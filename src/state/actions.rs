use enig_core::i18n::Text;
use enig_core::programme::{AreaIdx, CommitmentIdx};
use enig_core::quiz::{Answer, AnswerSheet, QuizEvent, QuizMode, QuizState, Reason, Seed};
use enig_core::route::{Origin, Screen};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{Quiz, SessionStore};
use crate::browser::{page, press, random};

/// What a voter can do with the quiz, a method each.
impl Quiz {
    /// Begins a quiz and opens its first statement without an answer. The address may name the sample of a
    /// short one.
    pub fn start(self, mode: QuizMode) {
        let linked = Seed::in_fragment(&page::fragment()).filter(|_| mode == QuizMode::Short);
        let seed = linked.unwrap_or_else(|| Seed::new(random::bits()).same_side_as(self.seed()));
        // A link may have the answers begin on the other side; they stay there from here on.
        self.memory(|memory| memory.seed = seed);
        self.apply(QuizEvent::Started { mode, seed });
        self.go_on(None);
    }

    /// Takes an answer and goes on to where it leads.
    pub fn answer(self, idx: CommitmentIdx, answer: Answer, origin: Origin) {
        if let Some(mode) = self.mode_to_begin() {
            self.apply(QuizEvent::Started { mode, seed: self.seed() });
        }
        self.apply(QuizEvent::Answered { idx, answer });
        self.open(self.screen_after(idx, origin));
    }

    /// Whether a press is the second of a double click, and so was not meant for the next statement.
    pub fn is_second_press(self, press: &MouseEvent) -> bool {
        press::is_second(press)
    }

    /// Draws another sample after the short quiz and goes on with it.
    pub fn ask_more(self) {
        self.apply(QuizEvent::MoreAsked);
        self.go_on(None);
    }

    /// Goes on with the rest of an area, of which a part was asked.
    pub fn ask_rest(self, area: AreaIdx) {
        let rest = self.state().rest_of(&self.pack().programme, area);
        self.apply(QuizEvent::RestAsked(area));
        if let Some(&idx) = rest.first() {
            self.open(Screen::Statement(idx, Origin::Quiz));
        }
    }

    /// Marks a commitment as important, or no longer.
    pub fn toggle_importance(self, idx: CommitmentIdx) {
        self.apply(QuizEvent::ImportanceToggled(idx));
        self.keep();
    }

    /// Marks a part of a commitment as what the voter disagrees with, or no longer.
    pub fn toggle_part(self, idx: CommitmentIdx, part: u8) {
        self.apply(QuizEvent::PartToggled { idx, part });
        self.keep();
    }

    /// Notes why the voter disagrees with a commitment, or no longer.
    pub fn toggle_reason(self, idx: CommitmentIdx, reason: Reason) {
        let is_given = self.state().sheet.mark(idx).reason == Some(reason);
        let reason = (!is_given).then_some(reason);
        self.apply(QuizEvent::ReasonChosen { idx, reason });
        self.keep();
    }

    /// Takes a suggestion away.
    pub fn dismiss(self, idx: CommitmentIdx) {
        self.apply(QuizEvent::SuggestionDismissed(idx));
        self.keep();
    }

    /// Takes answers in the place of the voter's own, and opens the result.
    pub fn take_answers(self, sheet: AnswerSheet) {
        self.apply(QuizEvent::AnswersTaken { sheet, seed: self.seed() });
        self.open(Screen::Result);
    }

    /// Deletes every answer, here and on the device.
    pub fn delete(self) {
        self.apply(QuizEvent::Deleted);
        self.remembers.set(false);
        self.memory(|memory| memory.email.clear());
        self.open(Screen::Start);
        SessionStore::delete(&self.token(Screen::Start));
        self.notice.set(Some(Text::Deleted));
    }

    /// Whether the device can keep the answers.
    pub fn can_remember(self) -> bool {
        SessionStore::can_remember()
    }

    /// Keeps the answers on the device, or no longer.
    pub fn toggle_remembering(self) {
        let remembers = !self.remembers.get_untracked();
        self.remembers.set(remembers);
        if !remembers {
            SessionStore::forget_on_device();
        }
        self.keep();
    }

    fn apply(self, event: QuizEvent) {
        let mut state = QuizState::clone(&self.state());
        state.apply(&self.pack().programme, event);
        self.0.state.set(state.into());
    }

    /// Keeps the quiz over a reload.
    pub(super) fn keep(self) {
        let remembers = self.remembers.get_untracked();
        let token = self.token(self.screen());
        let kept = SessionStore::save(&self.pack().programme, &self.state(), &token, remembers);
        if kept.is_err() && !self.memory(|memory| memory.failed_to_keep) {
            self.notice.set(Some(Text::StorageBlocked));
        }
        self.memory(|memory| memory.failed_to_keep = kept.is_err());
    }
}
