use super::{Answer, AnswerSheet, Mark, QuizEvent, QuizMode, Seed, Step, asking_order, sample};
use crate::programme::{AreaIdx, CommitmentIdx, Programme};

/// Everything that a voter has entered, and nothing else: it is what is stored, and every screen is a
/// function of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuizState {
    /// The answers.
    pub sheet: AnswerSheet,
    /// The quiz under way; `None` until one is started.
    pub run: Option<Run>,
    /// Suggestions the voter does not want to see.
    pub dismissed: Vec<CommitmentIdx>,
}

/// A quiz under way: which statements are asked, in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What the voter chose.
    pub mode: QuizMode,
    /// The seed of the sample.
    pub seed: Seed,
    /// The statements, in the order they are asked.
    pub order: Vec<CommitmentIdx>,
    /// The number of samples that the short quiz consists of: 1 until the voter asks for another one. 1 in
    /// the other modes.
    pub samples: u32,
}

impl QuizState {
    /// A quiz that has not started.
    pub fn new(programme: &Programme) -> Self {
        Self {
            sheet: AnswerSheet::new(programme.commitments.len()),
            run: None,
            dismissed: Vec::new(),
        }
    }

    /// The reducer: applies an event. Total: an event that makes no sense changes nothing.
    pub fn apply(&mut self, programme: &Programme, event: QuizEvent) {
        match event {
            QuizEvent::Started { mode, seed } => {
                if mode.is_valid(programme) {
                    let order = asking_order(programme, &mode, seed);
                    self.run = Some(Run { mode, seed, order, samples: 1 });
                    self.ask_rest_of_answered(programme);
                }
            }
            QuizEvent::MoreAsked => self.ask_more(programme),
            QuizEvent::RestAsked(area) => self.ask_rest(programme, area),
            QuizEvent::Answered { idx, answer } => self.answer(programme, idx, answer),
            QuizEvent::ImportanceToggled(idx) => {
                let mut mark = self.sheet.mark(idx);
                mark.important = !mark.important;
                self.sheet.set(idx, mark);
            }
            QuizEvent::PartToggled { idx, part } => {
                let commitment = programme.commitments.get(idx.as_usize());
                if commitment.is_some_and(|it| usize::from(part) < it.parts.len()) {
                    let mut mark = self.sheet.mark(idx);
                    mark.toggle_part(part);
                    self.sheet.set(idx, mark);
                }
            }
            QuizEvent::ReasonChosen { idx, reason } => {
                let mark = self.sheet.mark(idx);
                if mark.disagrees() {
                    self.sheet.set(idx, Mark { reason, ..mark });
                }
            }
            QuizEvent::SuggestionDismissed(idx) => {
                if idx.as_usize() < programme.commitments.len() && !self.dismissed.contains(&idx) {
                    self.dismissed.push(idx);
                }
            }
            QuizEvent::AnswersTaken { sheet, seed } => {
                if sheet.iter().count() == programme.commitments.len() {
                    *self = Self { sheet, run: None, dismissed: Vec::new() };
                    // A link does not tell which quiz was taken. All of it leaves nothing out.
                    self.apply(programme, QuizEvent::Started { mode: QuizMode::Full, seed });
                }
            }
            QuizEvent::Deleted => *self = Self::new(programme),
        }
    }

    fn answer(&mut self, programme: &Programme, idx: CommitmentIdx, answer: Answer) {
        let mut mark = self.sheet.mark(idx);
        let was_no_opinion = mark.answer == Some(Answer::NoOpinion);
        mark.answer = Some(answer);
        mark.reason = mark.reason.filter(|_| mark.disagrees());
        self.sheet.set(idx, mark);
        if answer == Answer::NoOpinion && !was_no_opinion {
            self.ask_another_for(programme, idx);
        }
    }

    /// In the short quiz a statement without an opinion is replaced, so that «vet ikke» does not thin
    /// out the sample. At most as many are replaced as its samples are long.
    fn ask_another_for(&mut self, programme: &Programme, idx: CommitmentIdx) {
        let Some(run) = self.run.as_mut().filter(|run| run.mode == QuizMode::Short) else {
            return;
        };
        let Some(position) = run.position(idx) else {
            return;
        };
        let without_opinion =
            |idx: &&CommitmentIdx| self.sheet.mark(**idx).answer == Some(Answer::NoOpinion);
        let opinions_to_come = run.order.len() - run.order.iter().filter(without_opinion).count();
        let length = super::SHORT_LENGTH.saturating_mul(run.samples as usize);
        if opinions_to_come >= length || run.order.len() / 2 >= length {
            return;
        }
        if let Some(another) = sample::replacement(programme, &run.order, idx, run.seed) {
            run.order.insert(position + 1, another);
        }
    }

    /// The step after a statement: the end of its area when all of it is answered (not in the short quiz),
    /// else the next statement without an answer, else the result.
    pub fn step_after(&self, programme: &Programme, idx: CommitmentIdx) -> Step {
        let Some(run) = &self.run else {
            return Step::Result;
        };
        let area = programme.commitment(idx).area;
        let in_order = run.position(idx).is_some();
        if in_order && run.mode != QuizMode::Short && self.is_area_finished(programme, area) {
            return Step::AreaFinished(area);
        }
        self.next_unanswered(run.position(idx)).map_or(Step::Result, Step::Statement)
    }

    /// The step after the end of an area, or, without an area, when a stored quiz is resumed.
    pub fn step_on(&self, programme: &Programme, after: Option<AreaIdx>) -> Step {
        let Some(run) = &self.run else {
            return Step::Result;
        };
        let last_of_area = after.and_then(|area| {
            run.order.iter().rposition(|&idx| programme.commitment(idx).area == area)
        });
        self.next_unanswered(last_of_area).map_or(Step::Result, Step::Statement)
    }

    /// The first statement of the quiz without an answer after a position, wrapping around to the beginning.
    fn next_unanswered(&self, after: Option<usize>) -> Option<CommitmentIdx> {
        let order = self.run.as_ref().map(|run| run.order.as_slice()).unwrap_or_default();
        let from = after.map_or(0, |position| position + 1);
        let later = order.iter().skip(from).chain(order.iter().take(from));
        later.copied().find(|&idx| !self.sheet.is_answered(idx))
    }

    /// Whether everything the quiz asks in an area has an answer.
    pub fn is_area_finished(&self, programme: &Programme, area: AreaIdx) -> bool {
        let Some(run) = &self.run else { return false };
        let all = &programme.area(area).commitments;
        let is_asked = |idx: &CommitmentIdx| run.order.contains(idx);
        all.iter().any(is_asked)
            && !all.iter().any(|idx| !self.sheet.is_answered(*idx) && is_asked(idx))
    }

    /// Whether a quiz is under way, with at least one answer and something left to ask.
    pub fn is_unfinished(&self) -> bool {
        !self.sheet.is_empty() && self.has_more_to_ask()
    }

    pub(super) fn has_more_to_ask(&self) -> bool {
        self.next_unanswered(None).is_some()
    }
}

impl Run {
    /// The position of a statement in the order, from 0.
    pub fn position(&self, idx: CommitmentIdx) -> Option<usize> {
        self.order.iter().position(|&other| other == idx)
    }

    /// The statement asked before this one, for «Tilbake» (back).
    pub fn before(&self, idx: CommitmentIdx) -> Option<CommitmentIdx> {
        self.order.get(self.position(idx)?.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests;
