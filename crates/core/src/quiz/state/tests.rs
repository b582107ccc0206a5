use super::*;
use crate::programme::fixture;
use crate::quiz::fixture::{marks, rated};
use crate::quiz::{Reason, SHORT_LENGTH};

mod steps;

fn started(mode: QuizMode) -> QuizEvent {
    let seed = Seed::new(4_711);
    QuizEvent::Started { mode, seed }
}

/// A quiz on the first programme.
struct Quiz {
    programme: Programme,
    state: QuizState,
}

impl Quiz {
    fn started(mode: QuizMode) -> Self {
        let programme = fixture::programme(fixture::FIRST);
        let mut quiz = Self { state: QuizState::new(&programme), programme };
        quiz.apply(started(mode));
        quiz
    }

    fn apply(&mut self, event: QuizEvent) {
        self.state.apply(&self.programme, event);
    }

    fn answer(&mut self, idx: CommitmentIdx, answer: Answer) {
        self.apply(QuizEvent::Answered { idx, answer });
    }

    fn answer_area(&mut self, area: AreaIdx) {
        for idx in self.programme.area(area).commitments.clone() {
            self.answer(idx, rated(3));
        }
    }

    fn order(&self) -> Vec<CommitmentIdx> {
        self.state.run.as_ref().unwrap().order.clone()
    }

    fn step_after(&self, idx: CommitmentIdx) -> Step {
        self.state.step_after(&self.programme, idx)
    }

    fn step_on(&self, after: Option<AreaIdx>) -> Step {
        self.state.step_on(&self.programme, after)
    }
}

#[test]
fn the_last_answer_counts() {
    let mut quiz = Quiz::started(QuizMode::Full);
    let idx = CommitmentIdx(5);
    for points in [4, 0] {
        quiz.answer(idx, rated(points));
        assert_eq!(quiz.state.sheet.mark(idx).answer, Some(rated(points)));
    }
    quiz.answer(idx, Answer::NoOpinion);
    assert_eq!(quiz.state.sheet.mark(idx).answer, Some(Answer::NoOpinion));
}

#[test]
fn importance_is_toggled_before_or_after_the_answer_and_survives_it() {
    let mut quiz = Quiz::started(QuizMode::Full);
    let idx = CommitmentIdx(5);
    quiz.apply(QuizEvent::ImportanceToggled(idx));
    assert_eq!(quiz.state.sheet.mark(idx), marks(".!")[0]);
    quiz.answer(idx, rated(1));
    assert_eq!(quiz.state.sheet.mark(idx), marks("1!")[0]);
    quiz.apply(QuizEvent::ImportanceToggled(idx));
    assert_eq!(quiz.state.sheet.mark(idx), marks("1")[0]);
}

#[test]
fn parts_are_toggled_one_by_one_and_survive_another_answer() {
    let mut quiz = Quiz::started(QuizMode::Full);
    // It has three parts; the one before it has two.
    let idx = CommitmentIdx(3);
    let toggle = |part| QuizEvent::PartToggled { idx, part };
    for (part, expected) in [(0, 0b001), (2, 0b101), (0, 0b100), (3, 0b100)] {
        quiz.apply(toggle(part));
        assert_eq!(quiz.state.sheet.mark(idx).parts, expected);
    }
    quiz.answer(idx, rated(4));
    let mark = quiz.state.sheet.mark(idx);
    assert!(mark.has_part(2) && !mark.has_part(0) && !mark.has_part(9));
    quiz.apply(QuizEvent::PartToggled { idx: CommitmentIdx(2), part: 2 });
    assert_eq!(quiz.state.sheet.mark(CommitmentIdx(2)).parts, 0);
}

#[test]
fn a_reason_stays_as_long_as_the_voter_disagrees() {
    let mut quiz = Quiz::started(QuizMode::Full);
    let idx = CommitmentIdx(3);
    let choose = |reason| QuizEvent::ReasonChosen { idx, reason };
    let too_far = Some(Reason::TooFar);
    quiz.apply(choose(too_far));
    assert_eq!(quiz.state.sheet.mark(idx).reason, None, "nothing is answered");
    for (points, expected) in [(0, too_far), (1, too_far), (2, None), (3, None), (4, None)] {
        quiz.answer(idx, rated(0));
        quiz.apply(choose(too_far));
        quiz.answer(idx, rated(points));
        assert_eq!(quiz.state.sheet.mark(idx).reason, expected, "{points}");
        quiz.apply(choose(Some(Reason::Other)));
        let other = expected.map(|_| Reason::Other);
        assert_eq!(quiz.state.sheet.mark(idx).reason, other, "{points}");
    }
    quiz.answer(idx, rated(1));
    quiz.apply(choose(too_far));
    quiz.apply(choose(None));
    assert_eq!(quiz.state.sheet.mark(idx).reason, None, "it was taken back");
    quiz.apply(choose(too_far));
    quiz.answer(idx, Answer::NoOpinion);
    assert_eq!(quiz.state.sheet.mark(idx).reason, None);
}

#[test]
fn no_opinion_is_replaced_next_from_the_same_area() {
    let mut quiz = Quiz::started(QuizMode::Short);
    let before = quiz.order();
    let idx = before[6];
    quiz.answer(idx, Answer::NoOpinion);
    let after = quiz.order();
    assert_eq!(after.len(), SHORT_LENGTH + 1);
    assert_eq!([&after[..7], &after[8..]].concat(), before);
    assert!(!before.contains(&after[7]));
    let area = |idx| quiz.programme.commitment(idx).area;
    assert_eq!(area(after[7]), area(idx));
    assert_eq!(quiz.step_after(idx), Step::Statement(after[7]));
}

#[test]
fn a_statement_is_replaced_once() {
    let mut quiz = Quiz::started(QuizMode::Short);
    let idx = quiz.order()[6];
    let unsure = Answer::NoOpinion;
    for pressed in [unsure, unsure, rated(4), unsure] {
        quiz.answer(idx, pressed);
        assert_eq!(quiz.order().len(), SHORT_LENGTH + 1);
    }
}

#[test]
fn what_cannot_be_replaced_is_not_made_up_for_elsewhere() {
    let programme = fixture::programme(&[[3], [30]]);
    let mut quiz = Quiz { state: QuizState::new(&programme), programme };
    quiz.apply(started(QuizMode::Short));
    let (idx, other) = (quiz.order()[0], quiz.order()[5]);
    for (pressed, length) in [(idx, 0), (other, 1), (other, 1)] {
        quiz.answer(pressed, Answer::NoOpinion);
        assert_eq!(quiz.order().len(), SHORT_LENGTH + length);
    }
}

#[test]
fn a_quiz_without_opinions_ends_at_double_length() {
    let mut quiz = Quiz::started(QuizMode::Short);
    let mut asked = 0;
    while let Step::Statement(idx) = quiz.step_on(None) {
        quiz.answer(idx, Answer::NoOpinion);
        asked += 1;
    }
    assert!(asked > SHORT_LENGTH && asked <= 2 * SHORT_LENGTH, "{asked}");
    assert_eq!(quiz.order().len(), asked);
}

#[test]
fn only_the_short_quiz_replaces_and_only_what_it_asks() {
    for mode in [QuizMode::Full, QuizMode::Areas(vec![AreaIdx(1)])] {
        let mut quiz = Quiz::started(mode);
        let before = quiz.order();
        quiz.answer(before[0], Answer::NoOpinion);
        assert_eq!(quiz.order(), before);
    }
    let mut quiz = Quiz::started(QuizMode::Short);
    let before = quiz.order();
    let mut all = quiz.programme.commitment_indices();
    let other = all.find(|idx| !before.contains(idx)).unwrap();
    quiz.answer(other, Answer::NoOpinion);
    assert_eq!(quiz.order(), before);
}

#[test]
fn another_way_in_keeps_the_answers() {
    let mut quiz = Quiz::started(QuizMode::Short);
    let idx = quiz.order()[0];
    quiz.answer(idx, rated(4));
    quiz.apply(started(QuizMode::Full));
    assert_eq!(quiz.state.sheet.mark(idx).answer, Some(rated(4)));
    assert_eq!(quiz.order().len(), quiz.programme.commitments.len());
}

#[test]
fn deleting_leaves_nothing() {
    let mut quiz = Quiz::started(QuizMode::Short);
    quiz.answer(CommitmentIdx(3), rated(4));
    quiz.apply(QuizEvent::SuggestionDismissed(CommitmentIdx(4)));
    quiz.apply(QuizEvent::Deleted);
    assert_eq!(quiz.state, QuizState::new(&quiz.programme));
}

#[test]
fn a_suggestion_is_dismissed_once() {
    let mut quiz = Quiz::started(QuizMode::Full);
    for idx in [4, 9, 4] {
        quiz.apply(QuizEvent::SuggestionDismissed(CommitmentIdx(idx)));
    }
    assert_eq!(quiz.state.dismissed, [CommitmentIdx(4), CommitmentIdx(9)]);
}

#[test]
fn an_event_that_makes_no_sense_changes_nothing() {
    let nowhere = CommitmentIdx(98);
    for event in [
        QuizEvent::Answered { idx: nowhere, answer: Answer::NoOpinion },
        QuizEvent::ImportanceToggled(nowhere),
        QuizEvent::PartToggled { idx: nowhere, part: 0 },
        QuizEvent::ReasonChosen { idx: nowhere, reason: Some(Reason::Other) },
        QuizEvent::SuggestionDismissed(nowhere),
        started(QuizMode::Areas(vec![])),
        started(QuizMode::Areas(vec![AreaIdx(0), AreaIdx(16)])),
    ] {
        let mut quiz = Quiz::started(QuizMode::Short);
        let before = quiz.state.clone();
        quiz.apply(event.clone());
        assert_eq!(quiz.state, before, "{event:?}");
    }
}

/// What was taken in the place of own answers leaves nothing of them, and the rest of the programme can be asked.
#[test]
fn taken_answers_are_the_only_ones() {
    let mut quiz = Quiz::started(QuizMode::Short);
    quiz.answer(CommitmentIdx(0), rated(1));
    quiz.apply(QuizEvent::SuggestionDismissed(CommitmentIdx(1)));
    let mut sheet = AnswerSheet::new(quiz.programme.commitments.len());
    sheet.set(CommitmentIdx(2), marks("4!")[0]);
    let seed = Seed::new(7);
    quiz.apply(QuizEvent::AnswersTaken { sheet: sheet.clone(), seed });
    assert_eq!((&quiz.state.sheet, &*quiz.state.dismissed), (&sheet, &[][..]));
    let run = quiz.state.run.clone().unwrap();
    assert_eq!((run.mode, run.order.len()), (QuizMode::Full, quiz.programme.commitments.len()));
    let before = quiz.state.clone();
    quiz.apply(QuizEvent::AnswersTaken { sheet: AnswerSheet::new(1), seed });
    assert_eq!(quiz.state, before, "answers to another programme");
}
