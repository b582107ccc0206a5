use super::*;
use crate::programme::AreaIdx;
use crate::programme::fixture;
use crate::quiz::fixture::sheet;
use crate::quiz::{QuizEvent, Reason};
use crate::session::fields::MAX_LENGTH;

/// Areas 0-1 and 2-4. The permanent indices are 10, 8, 6, 4 and 2.
fn programme() -> Programme {
    fixture::programme(&[[2, 3]])
}

#[track_caller]
fn check(text: &str, expected: Result<QuizState, SessionError>) {
    assert_eq!(decode(&programme(), text), expected, "{text}");
}

#[track_caller]
fn check_refused(text: &str, expected: SessionError) {
    check(text, Err(expected));
}

#[test]
fn the_stored_form_goes_by_permanent_numbers() {
    let programme = programme();
    let mut state = QuizState::new(&programme);
    state.sheet = sheet(&programme, "4! ? . .! 0");
    state.dismissed = vec![CommitmentIdx(2)];
    assert_eq!(encode(&programme, &state), "4;made-up;3;;;;.0.!...?.e;6;;");
    let mode = QuizMode::Areas(vec![AreaIdx(1)]);
    state.apply(&programme, QuizEvent::Started { mode, seed: Seed::new(31) });
    assert_eq!(encode(&programme, &state), "4;made-up;3;areas area-1;000Z;2,4,6;.0.!...?.e;6;;");
}

#[test]
fn parts_that_are_disagreed_with_are_stored() {
    let programme = programme();
    let mut state = QuizState::new(&programme);
    // The fourth commitment has three parts, and 4 as its permanent index.
    for part in [0, 2, 3] {
        state.apply(&programme, QuizEvent::PartToggled { idx: CommitmentIdx(3), part });
    }
    assert_eq!(encode(&programme, &state), "4;made-up;3;;;;;;4:5;");
    check("4;made-up;3;;;;;;4:5;", Ok(state.clone()));
    check("3;made-up;3;;;;;;4:5", Ok(state.clone()));
    check("2;made-up;3;;;;;;4:5", Ok(state));
}

#[test]
fn why_one_disagrees_is_stored() {
    let programme = programme();
    let mut state = QuizState::new(&programme);
    state.sheet = sheet(&programme, "0 1! 0 1 0");
    for (idx, reason) in programme.commitment_indices().zip(Reason::ALL) {
        state.apply(&programme, QuizEvent::ReasonChosen { idx, reason: Some(reason) });
    }
    let text = "4;made-up;3;;;;.0.1.0.b.0;;;10:f,8:n,6:m,4:e,2:o";
    assert_eq!(encode(&programme, &state), text);
    check(text, Ok(state));
}

#[test]
fn a_quiz_not_begun_is_stored_too() {
    let programme = programme();
    let new = QuizState::new(&programme);
    assert_eq!(encode(&programme, &new), "4;made-up;3;;;;;;;");
    check("4;made-up;3;;;;;;;", Ok(new.clone()));
    check("3;made-up;3;;;;;;", Ok(new.clone()));
    check("2;made-up;3;;;;;;", Ok(new.clone()));
    check("1;made-up;3;;;;;", Ok(new.clone()));
    check("1;made-up;3;;;;..........;", Ok(new));
}

#[test]
fn how_many_samples_there_are_is_stored() {
    let programme = fixture::programme(&[[20, 20]]);
    let mut state = QuizState::new(&programme);
    let started = QuizEvent::Started { mode: QuizMode::Short, seed: Seed::new(31) };
    state.apply(&programme, started);
    for idx in programme.commitment_indices() {
        let answer = crate::quiz::fixture::rated(3);
        state.apply(&programme, QuizEvent::Answered { idx, answer });
    }
    state.apply(&programme, QuizEvent::MoreAsked);
    let text = encode(&programme, &state);
    assert!(text.starts_with("4;made-up;3;short 2;000Z;80,"), "{text}");
    assert_eq!(decode(&programme, &text), Ok(state));
}

#[test]
fn versions_1_and_2_asked_all_of_an_area_at_once() {
    let programme = fixture::programme(&[[2, 7]]);
    for text in ["1;made-up;3;areas area-1;0000;;;", "2;made-up;3;areas area-1;0000;;;;"] {
        let run = decode(&programme, text).unwrap().run.unwrap();
        assert_eq!(run.order, programme.areas[1].commitments, "{text}");
    }
}

#[test]
fn what_is_no_stored_quiz_is_damaged() {
    for text in [
        "",
        "null",
        "{}",
        "1",
        "1;",
        "2",
        "3",
        ";;;;;;;",
        "0;made-up;3;;;;;",
        "x;made-up;3;;;;;",
        "1;made-up;3;;;;;;",
        "2;made-up;3;;;;;",
        "2;made-up;3;;;;;;;",
        "3;made-up;3;;;;;",
        "4",
        "4;made-up;3;;;;;;",
    ] {
        check_refused(text, SessionError::Damaged);
    }
    check_refused(&"1;".repeat(2_500_000), SessionError::Damaged);
}

#[test]
fn later_versions_are_told_apart() {
    check_refused("5;made-up;3;;;;;;", SessionError::NewerVersion);
    check_refused("5", SessionError::NewerVersion);
    check_refused("17;anything;at;all", SessionError::NewerVersion);
}

#[test]
fn other_programmes_and_editions_are_told_apart() {
    check_refused("1;other;3;;;;;", SessionError::OtherEdition);
    check_refused("1;made-up;4;;;;;", SessionError::OtherEdition);
    check_refused("1;made-up;03;;;;;", SessionError::OtherEdition);
    check_refused("1;;;;;;;", SessionError::OtherEdition);
}

#[test]
fn one_wrong_field_is_enough() {
    for text in [
        "1;made-up;3;long;0000;;;",
        "1;made-up;3;short;0000;;;",
        "1;made-up;3;short;000;10;;",
        "1;made-up;3;short;0000;9;;",
        "1;made-up;3;short;0000;10,10;;",
        "1;made-up;3;short;0000;10,;;",
        "1;made-up;3;areas ;0000;;;",
        "1;made-up;3;areas area-2;0000;;;",
        "1;made-up;3;;;;5;",
        "1;made-up;3;;;;4;",
        "1;made-up;3;;;;...........4;",
        "1;made-up;3;;;;;7",
        "3;made-up;3;areas area-1;0000;;;;",
        "3;made-up;3;areas area-1;0000;9;;;",
        "3;made-up;3;short 1;0000;10;;;",
        "3;made-up;3;short x;0000;10;;;",
        "3;made-up;3;full 2;0000;;;;",
        "2;made-up;3;;;;;;5:1",
        "2;made-up;3;;;;;;4",
        "2;made-up;3;;;;;;4:256",
        "2;made-up;3;;;;;;4:1,",
        "4;made-up;3;;;;...1;;;4",
        "4;made-up;3;;;;...1;;;4:x",
        "4;made-up;3;;;;...1;;;3:f",
        "4;made-up;3;;;;...2;;;4:f",
        "4;made-up;3;;;;;;;4:f",
    ] {
        check_refused(text, SessionError::Damaged);
    }
}

#[test]
fn more_marks_than_there_are_numbers_are_no_panic() {
    let dots = ".".repeat(90_000);
    check(&format!("1;made-up;3;;;;{dots};"), Ok(QuizState::new(&programme())));
    check_refused(&format!("1;made-up;3;;;;{dots}4;"), SessionError::Damaged);
    let too_long = format!("1;made-up;3;;;;{};", ".".repeat(MAX_LENGTH));
    check_refused(&too_long, SessionError::Damaged);
}
