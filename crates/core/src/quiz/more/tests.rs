use super::*;
use crate::programme::fixture;
use crate::quiz::fixture::rated;
use crate::quiz::{Answer, QuizEvent, Seed, Step};

/// Areas of the first programme; one of them has seven statements, the one before it six.
const LONG: AreaIdx = AreaIdx(3);
const SHORT: AreaIdx = AreaIdx(2);

fn started(mode: QuizMode) -> (Programme, QuizState) {
    let programme = fixture::programme(fixture::FIRST);
    let mut state = QuizState::new(&programme);
    state.apply(&programme, QuizEvent::Started { mode, seed: Seed::new(4_711) });
    (programme, state)
}

fn order(state: &QuizState) -> Vec<CommitmentIdx> {
    state.run.as_ref().unwrap().order.clone()
}

/// Answers whatever is left to ask.
fn answer_all(programme: &Programme, state: &mut QuizState, answer: Answer) {
    while let Step::Statement(idx) = state.step_on(programme, None) {
        state.apply(programme, QuizEvent::Answered { idx, answer });
    }
}

#[test]
fn samples_follow_each_other_until_everything_is_asked() {
    let (programme, mut state) = started(QuizMode::Short);
    for samples in 1..=7 {
        answer_all(&programme, &mut state, rated(3));
        assert_eq!(state.sheet.answered(), samples * SHORT_LENGTH);
        state.apply(&programme, QuizEvent::MoreAsked);
    }
    assert_eq!(state.sheet.answered(), 98);
    assert_eq!((state.more(&programme), order(&state).len()), (0, 98));
}

#[test]
fn two_samples_are_a_sample_of_twice_the_length() {
    for bits in 0..100 {
        let (programme, mut state) = started(QuizMode::Short);
        let seed = Seed::new(bits * 2_617);
        state.apply(&programme, QuizEvent::Started { mode: QuizMode::Short, seed });
        let first = order(&state);
        answer_all(&programme, &mut state, rated(3));
        assert_eq!(state.more(&programme), 14);
        state.apply(&programme, QuizEvent::MoreAsked);
        let both = order(&state);
        assert_eq!(both[..14], first);
        for (theme, size) in programme.themes.iter().zip([19.0, 23.0, 35.0, 21.0]) {
            let of = |idx: &&CommitmentIdx| theme.areas.contains(&programme.commitment(**idx).area);
            let got = f64::from(u32::try_from(both.iter().filter(of).count()).unwrap());
            assert!((got - 28.0 * size / 98.0).abs() < 1.0, "{seed}: {got} of {size}");
        }
        let contested = |idx: &&CommitmentIdx| programme.commitment(**idx).contested;
        let got = f64::from(u32::try_from(both.iter().filter(contested).count()).unwrap());
        assert!((got - 28.0 * 37.0 / 98.0).abs() < 1.5, "{seed}: {got} contested");
    }
}

#[test]
fn the_same_seed_draws_the_same_samples_for_ever() {
    let programme = fixture::programme(fixture::FIRST);
    let mut state = QuizState::new(&programme);
    let seed = Seed::parse("4F2K").unwrap();
    state.apply(&programme, QuizEvent::Started { mode: QuizMode::Short, seed });
    answer_all(&programme, &mut state, rated(3));
    state.apply(&programme, QuizEvent::MoreAsked);
    let second: Vec<u16> = order(&state)[14..].iter().map(|idx| idx.0).collect();
    assert_eq!(second, [4, 11, 23, 35, 34, 26, 69, 76, 61, 45, 57, 93, 86, 81]);
}

#[test]
fn no_opinion_is_replaced_in_every_sample() {
    let (programme, mut state) = started(QuizMode::Short);
    answer_all(&programme, &mut state, rated(3));
    state.apply(&programme, QuizEvent::MoreAsked);
    for left in [14, 14, 14] {
        let Step::Statement(idx) = state.step_on(&programme, None) else { panic!("all asked") };
        let to_come = order(&state).iter().filter(|idx| !state.sheet.is_answered(**idx)).count();
        assert_eq!(to_come, left);
        state.apply(&programme, QuizEvent::Answered { idx, answer: Answer::NoOpinion });
    }
    answer_all(&programme, &mut state, rated(3));
    assert_eq!(state.sheet.rated().count(), 2 * SHORT_LENGTH);
}

#[test]
fn there_is_no_more_in_the_middle_of_a_quiz_or_after_another_one() {
    for mode in [QuizMode::Short, QuizMode::Full, QuizMode::Areas(vec![SHORT])] {
        let (programme, mut state) = started(mode.clone());
        let before = state.clone();
        state.apply(&programme, QuizEvent::MoreAsked);
        assert_eq!(state, before);
        if mode != QuizMode::Short {
            answer_all(&programme, &mut state, rated(3));
            assert_eq!(state.more(&programme), 0);
        }
    }
}

#[test]
fn the_rest_of_a_long_area_follows_its_first_part() {
    let (programme, mut state) = started(QuizMode::Areas(vec![LONG, SHORT]));
    let whole = |area| programme.area(area).commitments.clone();
    let (short, long) = (whole(SHORT), whole(LONG));
    assert_eq!(order(&state), [&short[..], &long[..4]].concat());
    assert_eq!(state.rest_of(&programme, LONG), long[4..]);
    assert!(state.rest_of(&programme, SHORT).is_empty());
    state.apply(&programme, QuizEvent::RestAsked(SHORT));
    assert_eq!(order(&state).len(), 6 + 4);
    for _ in 0..2 {
        state.apply(&programme, QuizEvent::RestAsked(LONG));
        assert_eq!(order(&state), [&short[..], &long[..]].concat());
    }
}

#[test]
fn an_area_that_is_not_asked_has_no_rest() {
    let (programme, mut state) = started(QuizMode::Areas(vec![SHORT]));
    let before = state.clone();
    for area in [LONG, AreaIdx(16)] {
        state.apply(&programme, QuizEvent::RestAsked(area));
        assert_eq!(state, before);
    }
}

#[test]
fn whoever_takes_a_long_area_again_is_asked_the_rest() {
    let mode = QuizMode::Areas(vec![LONG]);
    let (programme, mut state) = started(mode.clone());
    answer_all(&programme, &mut state, rated(3));
    assert_eq!(state.sheet.answered(), 4);
    state.apply(&programme, QuizEvent::Started { mode, seed: Seed::new(7) });
    answer_all(&programme, &mut state, rated(3));
    assert_eq!(state.sheet.answered(), 7);
}
