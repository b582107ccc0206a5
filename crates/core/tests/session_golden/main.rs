//! Stored quizzes of every released version are readable for ever.
//!
//! `tests/golden/` holds what each version has written. A change that breaks one of its lines loses
//! the answers of everyone who is in the middle of a quiz on the day of the release.

#![allow(clippy::expect_used, reason = "a golden file that cannot be read fails the test")]

mod made;

use enig_core::programme::{AreaIdx, CommitmentIdx};
use enig_core::quiz::{Agreement, Answer, AnswerSheet, Mark, QuizMode, QuizState, Reason, Run};
use enig_core::session::{SessionError, decode, encode};

use self::made::{numbers, programme, run, sheet};

const VERSION_1: &str = include_str!("../../../../tests/golden/session-v1.txt");
const VERSION_2: &str = include_str!("../../../../tests/golden/session-v2.txt");
const VERSION_3: &str = include_str!("../../../../tests/golden/session-v3.txt");
const VERSION_4: &str = include_str!("../../../../tests/golden/session-v4.txt");

/// Every version, the current one last.
const ALL: [&str; 4] = [VERSION_1, VERSION_2, VERSION_3, VERSION_4];

/// The line of a golden file with a name.
#[track_caller]
fn golden(version: &'static str, name: &str) -> &'static str {
    let named = |line: &'static str| line.strip_prefix(name)?.strip_prefix(" = ");
    version.lines().find_map(named).expect("the golden file has the line")
}

const AGREE_FULLY: Option<Answer> = Some(Answer::Rated(Agreement::StronglyAgree));
const AGREE: Option<Answer> = Some(Answer::Rated(Agreement::Agree));
const MIXED: Option<Answer> = Some(Answer::Rated(Agreement::Mixed));
const DISAGREE: Option<Answer> = Some(Answer::Rated(Agreement::Disagree));
const DISAGREE_FULLY: Option<Answer> = Some(Answer::Rated(Agreement::StronglyDisagree));
const NO_OPINION: Option<Answer> = Some(Answer::NoOpinion);

/// What all versions could store.
#[track_caller]
fn check(name: &str, run: impl Into<Option<Run>>, sheet: AnswerSheet, dismissed: &[u16]) {
    let state = QuizState { sheet, run: run.into(), dismissed: numbers(dismissed) };
    check_read(VERSION_1, name, &state);
    check_read(VERSION_2, name, &state);
    check_since_version_3(name, &state);
}

/// What version 3 was the first to store.
#[track_caller]
fn check_since_version_3(name: &str, state: &QuizState) {
    check_read(VERSION_3, name, state);
    check_current(name, state);
}

#[track_caller]
fn check_read(version: &'static str, name: &str, state: &QuizState) {
    let text = golden(version, name);
    assert_eq!(decode(&programme(), text).as_ref(), Ok(state), "no longer read: {text}");
}

#[track_caller]
fn check_current(name: &str, state: &QuizState) {
    check_read(VERSION_4, name, state);
    let text = golden(VERSION_4, name);
    assert_eq!(encode(&programme(), state), text, "another form needs another version number");
}

#[track_caller]
fn check_refused(name: &str, expected: SessionError) {
    for version in ALL {
        assert_eq!(decode(&programme(), golden(version, name)), Err(expected));
    }
}

#[test]
fn a_quiz_not_begun() {
    check("new", None, sheet(&[]), &[]);
}

#[test]
fn a_short_quiz_with_every_answer() {
    let every_answer = [
        (0, AGREE_FULLY, false),
        (1, AGREE, false),
        (2, MIXED, false),
        (3, DISAGREE, false),
        (4, DISAGREE_FULLY, false),
    ];
    let order = run(QuizMode::Short, "4F2K", &[0, 4, 2, 1, 3]);
    check("short", order, sheet(&every_answer), &[]);
}

#[test]
fn a_short_quiz_longer_than_its_sample_says() {
    let order = run(QuizMode::Short, "0000", &[0, 1]);
    check("short-order", order, sheet(&[(0, NO_OPINION, false)]), &[]);
}

#[test]
fn chosen_areas() {
    let order = run(QuizMode::Areas(vec![AreaIdx(1)]), "ZZZZ", &[3, 4]);
    check("areas", order, sheet(&[(3, AGREE, false)]), &[]);
    let order = run(QuizMode::Areas(vec![AreaIdx(1), AreaIdx(0)]), "ZZZZ", &[0, 1, 2, 3, 4]);
    check("two-areas", order, sheet(&[]), &[]);
}

#[test]
fn a_full_quiz() {
    let order = run(QuizMode::Full, "0001", &[0, 1, 2, 3, 4]);
    check("full", order, sheet(&[(0, DISAGREE_FULLY, false)]), &[]);
}

#[test]
fn importance_with_every_answer_and_without() {
    let first = [
        (0, AGREE_FULLY, true),
        (1, AGREE, true),
        (2, MIXED, true),
        (3, DISAGREE, true),
        (4, DISAGREE_FULLY, true),
    ];
    check("important", run(QuizMode::Full, "0001", &[0, 1, 2, 3, 4]), sheet(&first), &[]);
    let second = [(1, None, true), (4, NO_OPINION, true)];
    check("important-without-opinion", None, sheet(&second), &[]);
}

#[test]
fn no_opinion() {
    let marks = [(0, NO_OPINION, false), (3, NO_OPINION, false)];
    check("no-opinion", run(QuizMode::Full, "0001", &[0, 1, 2, 3, 4]), sheet(&marks), &[]);
}

#[test]
fn dismissed_suggestions() {
    check("dismissed", None, sheet(&[(0, AGREE, false)]), &[4, 2]);
}

#[test]
fn parts_that_are_disagreed_with() {
    let mut sheet = sheet(&[(0, DISAGREE_FULLY, false), (2, MIXED, false)]);
    for (idx, parts) in [(0, 0b101), (3, 0b10)] {
        let idx = CommitmentIdx(idx);
        sheet.set(idx, Mark { parts, ..sheet.mark(idx) });
    }
    let run = run(QuizMode::Full, "0001", &[0, 1, 2, 3, 4]);
    let state = QuizState { sheet, run: Some(run), dismissed: Vec::new() };
    check_read(VERSION_2, "parts", &state);
    check_since_version_3("parts", &state);
}

#[test]
fn why_one_disagrees() {
    let mut sheet = sheet(&[
        (0, DISAGREE_FULLY, false),
        (1, DISAGREE, false),
        (2, DISAGREE_FULLY, false),
        (3, DISAGREE_FULLY, false),
        (4, DISAGREE, true),
    ]);
    let reasons = [
        (0, Reason::TooFar),
        (1, Reason::NotFarEnough),
        (3, Reason::WrongMeans),
        (2, Reason::TooExpensive),
        (4, Reason::Other),
    ];
    for (idx, reason) in reasons {
        let idx = CommitmentIdx(idx);
        sheet.set(idx, Mark { reason: Some(reason), ..sheet.mark(idx) });
    }
    let idx = CommitmentIdx(1);
    sheet.set(idx, Mark { parts: 1, ..sheet.mark(idx) });
    let run = run(QuizMode::Full, "0001", &[0, 1, 2, 3, 4]);
    check_current("reasons", &QuizState { sheet, run: Some(run), dismissed: Vec::new() });
}

#[test]
fn a_second_sample() {
    let run = Run { samples: 2, ..run(QuizMode::Short, "4F2K", &[0, 4, 2]) };
    let sheet = sheet(&[(0, AGREE, false)]);
    check_since_version_3("samples", &QuizState { sheet, run: Some(run), dismissed: Vec::new() });
}

#[test]
fn a_part_of_an_area() {
    let run = run(QuizMode::Areas(vec![AreaIdx(0)]), "ZZZZ", &[0, 1]);
    let sheet = sheet(&[(0, AGREE, false)]);
    check_since_version_3("part", &QuizState { sheet, run: Some(run), dismissed: Vec::new() });
}

#[test]
fn what_is_not_taken_up() {
    check_refused("damaged", SessionError::Damaged);
    check_refused("cut-short", SessionError::Damaged);
    check_refused("retired-index", SessionError::Damaged);
    let refusal = |version, name| decode(&programme(), golden(version, name));
    for version in [VERSION_2, VERSION_3, VERSION_4] {
        assert_eq!(refusal(version, "damaged-parts"), Err(SessionError::Damaged));
    }
    for version in [VERSION_3, VERSION_4] {
        assert_eq!(refusal(version, "damaged-samples"), Err(SessionError::Damaged));
        assert_eq!(refusal(version, "areas-without-order"), Err(SessionError::Damaged));
    }
    for name in ["damaged-reasons", "reason-without-disagreement"] {
        assert_eq!(refusal(VERSION_4, name), Err(SessionError::Damaged));
    }
    assert_eq!(refusal(VERSION_4, "newer"), Err(SessionError::NewerVersion));
    // What one version took for a later one, the later one knows is none of its own.
    for version in [VERSION_1, VERSION_2, VERSION_3] {
        assert_eq!(refusal(version, "newer"), Err(SessionError::Damaged));
    }
    check_refused("other-edition", SessionError::OtherEdition);
    check_refused("other-programme", SessionError::OtherEdition);
}

#[test]
fn every_line_of_the_file_is_read_by_a_test() {
    let is_line = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let tested = include_str!("main.rs");
    for line in ALL.iter().flat_map(|of| of.lines()).filter(is_line) {
        let (name, _) = line.split_once(" = ").expect("a line is a name, ` = ` and a stored quiz");
        assert!(tested.contains(&format!("\"{name}\"")), "no test reads the line `{name}`");
    }
}
