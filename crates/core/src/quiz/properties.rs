//! What holds for every programme and everything a voter may do.

use proptest::collection::vec;
use proptest::prelude::*;

use super::strategies::{events, programmes};
use super::{Answer, QuizEvent, QuizMode, QuizState, SHORT_LENGTH, Seed, Step, asking_order};
use super::{another_sample, whole_areas};
use crate::programme::{AreaIdx, CommitmentIdx, Programme};
use crate::scoring::ENOUGH_FOR_AN_AREA;

fn short_quiz(programme: &Programme, seed: Seed) -> Vec<CommitmentIdx> {
    asking_order(programme, &QuizMode::Short, seed)
}

fn seeds() -> impl Strategy<Value = Seed> {
    any::<u32>().prop_map(Seed::new)
}

fn is_without_repeats(numbers: &[CommitmentIdx]) -> bool {
    let mut sorted = numbers.to_vec();
    sorted.sort();
    sorted.dedup();
    sorted.len() == numbers.len()
}

fn check_consistent(programme: &Programme, state: &QuizState) -> Result<(), TestCaseError> {
    let exists = |idx: &CommitmentIdx| idx.as_usize() < programme.commitments.len();
    prop_assert_eq!(state.sheet.iter().count(), programme.commitments.len());
    prop_assert!(is_without_repeats(&state.dismissed) && state.dismissed.iter().all(exists));
    prop_assert!(state.sheet.iter().all(|(_, mark)| mark.reason.is_none() || mark.disagrees()));
    let Some(run) = &state.run else { return Ok(()) };
    prop_assert!(!run.order.is_empty() && is_without_repeats(&run.order));
    prop_assert!(run.order.iter().all(exists));
    let expected = asking_order(programme, &run.mode, run.seed);
    prop_assert!(expected.iter().all(|idx| run.order.contains(idx)));
    match &run.mode {
        QuizMode::Short => {
            prop_assert_eq!(run.order[0], programme.start);
            prop_assert!(run.order.len() <= 2 * SHORT_LENGTH * run.samples as usize);
        }
        QuizMode::Areas(areas) => {
            let mut whole = whole_areas(programme, areas);
            whole.retain(|idx| run.order.contains(idx));
            prop_assert_eq!(&run.order, &whole, "area by area, each in its order");
        }
        QuizMode::Full => prop_assert_eq!(&run.order, &expected),
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_short_quiz_asks_the_start_first_and_nothing_twice(
        programme in programmes(),
        seed in seeds(),
    ) {
        let order = short_quiz(&programme, seed);
        prop_assert_eq!(order.len(), SHORT_LENGTH.min(programme.commitments.len()));
        prop_assert_eq!(order[0], programme.start);
        prop_assert!(is_without_repeats(&order));
        prop_assert_eq!(order, short_quiz(&programme, seed));
    }

    #[test]
    fn samples_follow_each_other_until_everything_is_asked(
        programme in programmes(),
        seed in seeds(),
    ) {
        let mut asked = short_quiz(&programme, seed);
        for nth in 1_u32.. {
            let left = programme.commitments.len() - asked.len();
            let more = another_sample(&programme, &asked, SHORT_LENGTH, seed, nth);
            prop_assert_eq!(more.len(), SHORT_LENGTH.min(left));
            asked.extend(more);
            if left <= SHORT_LENGTH {
                break;
            }
        }
        prop_assert!(is_without_repeats(&asked) && asked.len() == programme.commitments.len());
    }

    #[test]
    fn every_theme_of_a_short_quiz_can_have_a_score(programme in programmes(), seed in seeds()) {
        let order = short_quiz(&programme, seed);
        let theme = |idx: CommitmentIdx| programme.area(programme.commitment(idx).area).theme;
        let enough = ENOUGH_FOR_AN_AREA.min(SHORT_LENGTH / programme.themes.len().max(1));
        for (idx, listed) in (0..).zip(&programme.themes) {
            let asked = order.iter().filter(|&&asked| theme(asked).0 == idx).count();
            let commitments = |&area: &AreaIdx| programme.area(area).commitments.len();
            let size: usize = listed.areas.iter().map(commitments).sum();
            prop_assert!(asked >= enough.min(size), "theme {idx}: {asked} of {size}");
        }
        let mut themes: Vec<_> = order.iter().map(|&idx| theme(idx)).collect();
        themes.dedup();
        prop_assert!(themes.len() <= programme.themes.len().max(1), "one theme after the other");
    }

    #[test]
    fn no_sequence_of_events_breaks_the_state((programme, events) in events()) {
        let mut state = QuizState::new(&programme);
        for event in events {
            state.apply(&programme, event);
            check_consistent(&programme, &state)?;
        }
    }

    #[test]
    fn an_area_is_finished_when_all_that_is_asked_in_it_has_an_answer(
        (programme, events) in events(),
    ) {
        let mut state = QuizState::new(&programme);
        for event in events {
            state.apply(&programme, event);
        }
        let order = state.run.as_ref().map(|run| run.order.as_slice()).unwrap_or_default();
        for area in programme.area_indices() {
            let is_here = |idx: &&CommitmentIdx| programme.commitment(**idx).area == area;
            let asked: Vec<_> = order.iter().filter(is_here).collect();
            let finished = asked.iter().all(|&&idx| state.sheet.is_answered(idx));
            let expected = !asked.is_empty() && finished;
            prop_assert_eq!(state.is_area_finished(&programme, area), expected);
        }
    }

    #[test]
    fn every_quiz_ends_in_the_result(
        (programme, events) in events(),
        answers in vec(prop::sample::select(Answer::ALL.to_vec()), 1..20),
    ) {
        let mut state = QuizState::new(&programme);
        for event in events {
            state.apply(&programme, event);
        }
        let mut answers = answers.into_iter().cycle();
        let mut step = state.step_on(&programme, None);
        // A statement and an area's end for each commitment is the longest way.
        for _ in 0..=2 * programme.commitments.len() {
            step = match step {
                Step::Statement(idx) => {
                    prop_assert!(!state.sheet.is_answered(idx), "{idx:?} is asked again");
                    let answer = answers.next().unwrap();
                    state.apply(&programme, QuizEvent::Answered { idx, answer });
                    state.step_after(&programme, idx)
                }
                Step::AreaFinished(area) => state.step_on(&programme, Some(area)),
                Step::Result => break,
            };
        }
        prop_assert_eq!(step, Step::Result);
        prop_assert!(!state.is_unfinished());
        let asked = state.run.iter().flat_map(|run| &run.order);
        prop_assert!(asked.copied().all(|idx| state.sheet.is_answered(idx)));
    }
}
