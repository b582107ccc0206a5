use enig_core::programme::Programme;
use enig_core::quiz::{Answer, AnswerSheet, Seed, replacement, short_quiz};

use crate::Voter;

/// What a voter has answered after a sample of `length` statements. As in the short quiz, «vet ikke»
/// draws another one, and the sample never grows beyond twice its length.
pub fn take(programme: &Programme, voter: &Voter, length: usize, seed: Seed) -> AnswerSheet {
    let mut sheet = AnswerSheet::new(programme.commitments.len());
    let mut order = short_quiz(programme, length, seed);
    let mut place = 0;
    while let Some(&idx) = order.get(place) {
        let mark = voter.sheet.mark(idx);
        sheet.set(idx, mark);
        place += 1;
        if mark.answer == Some(Answer::NoOpinion) && order.len() < 2 * length {
            let another = replacement(programme, &order, idx, seed);
            order.splice(place..place, another);
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::{QuizEvent, QuizMode, QuizState, SHORT_LENGTH, Step};

    use super::*;
    use crate::chance::Chance;
    use crate::{Opinions, fixture};

    /// The voter takes the quiz itself.
    fn through_the_quiz(programme: &Programme, voter: &Voter, seed: Seed) -> AnswerSheet {
        let mut state = QuizState::new(programme);
        state.apply(programme, QuizEvent::Started { mode: QuizMode::Short, seed });
        while let Step::Statement(idx) = state.step_on(programme, None) {
            let answer = voter.sheet.mark(idx).answer.unwrap();
            state.apply(programme, QuizEvent::Answered { idx, answer });
        }
        state.sheet
    }

    #[test]
    fn a_sample_of_the_short_quiz_s_length_is_the_short_quiz() {
        let programme = fixture::programme(&[19, 23, 35, 21]);
        let opinions = Opinions::plain(&programme);
        let mut chance = Chance::new(Seed::new(1).generator());
        for bits in 0..100 {
            let voter = Voter::draw(&programme, &opinions, &mut chance);
            let seed = Seed::new(bits * 2_617);
            let sheet = take(&programme, &voter, SHORT_LENGTH, seed);
            assert_eq!(sheet, through_the_quiz(&programme, &voter, seed), "{seed}");
        }
    }

    #[test]
    fn a_sample_has_so_many_opinions() {
        let programme = fixture::programme(&[30, 30]);
        let opinions = Opinions::plain(&programme);
        let mut chance = Chance::new(Seed::new(2).generator());
        for length in [6, 12, 24] {
            let voter = Voter::draw(&programme, &opinions, &mut chance);
            let sheet = take(&programme, &voter, length, Seed::new(7));
            assert_eq!(sheet.rated().count(), length);
        }
    }
}
