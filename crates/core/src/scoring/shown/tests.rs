use super::*;
use crate::programme::{AreaIdx, fixture};
use crate::quiz::{Run, Seed, asking_order, fixture::sheet};

/// What is shown, as a word and, where there is one, the percentage.
fn text(shown: Shown) -> String {
    match shown {
        Shown::NoAnswers => "no answers".to_owned(),
        Shown::OnlyNoOpinion => "only no opinion".to_owned(),
        Shown::TooFew { missing } => format!("{missing} more"),
        Shown::TooFewAreas { answered, total } => format!("{answered} of {total} areas"),
        Shown::Estimate(score, Interval { low, high }) => {
            format!("{} in {low}-{high}", score.percent())
        }
        Shown::Final(score) => format!("{} final", score.percent()),
    }
}

fn state(programme: &Programme, mode: QuizMode, words: &str) -> QuizState {
    let seed = Seed::default();
    let order = asking_order(programme, &mode, seed);
    let run = Some(Run { mode, seed, order, samples: 1 });
    QuizState { sheet: sheet(programme, words), run, dismissed: Vec::new() }
}

/// What is shown of answers in an area with this number of commitments: as a total, and as an area.
#[track_caller]
fn check(words: &str, commitments: usize, total: &str, area: &str) {
    let programme = fixture::programme(&[[commitments]]);
    let state = state(&programme, QuizMode::Full, words);
    assert_eq!(text(shown_total(&programme, &state)), total, "total of {words:?}");
    assert_eq!(text(shown_area(&Tally::of_all(&state.sheet))), area, "area of {words:?}");
}

#[test]
fn nothing_answered() {
    check("", 98, "no answers", "no answers");
    check(".! .", 98, "no answers", "no answers");
}

#[test]
fn only_no_opinion() {
    check("?", 98, "only no opinion", "only no opinion");
    check("? ? ?", 3, "only no opinion", "only no opinion");
}

#[test]
fn too_few_opinions() {
    check("4", 98, "4 more", "2 more");
    check("4 4 ?", 98, "3 more", "1 more");
    check("4 4 4", 98, "2 more", "100 in 65-100");
    check("4 4 4 4", 98, "1 more", "100 in 71-100");
}

#[test]
fn enough_opinions() {
    check("4 3! 2 0 1", 98, "54 in 27-79", "54 in 27-79");
    check("4 4 3 3 2 4 1 0 3 4 3 2", 98, "69 in 51-83", "69 in 51-83");
}

#[test]
fn a_small_part_never_asks_for_more_than_there_is() {
    check("4", 2, "1 more", "1 more");
    check("4 ?", 3, "1 more", "1 more");
    check("4 3 ? ?", 6, "2 more", "1 more");
}

#[test]
fn everything_answered() {
    check("4 0", 2, "50 final", "50 final");
    check("2 ?", 2, "50 final", "50 final");
    check("4 4 4 4 4 ?", 6, "100 final", "100 final");
}

/// What is shown as a total in a quiz on chosen areas. The programme's areas are pairs.
#[track_caller]
fn check_chosen(words: &str, areas: usize, expected: &str) {
    let programme = fixture::programme(&[vec![2; areas]]);
    let state = state(&programme, QuizMode::Areas(vec![AreaIdx(0)]), words);
    assert_eq!(text(shown_total(&programme, &state)), expected, "{words:?}");
}

#[test]
fn chosen_areas_need_half_of_all_areas_for_a_total() {
    check_chosen("4 4 4 4 .", 10, "1 more");
    check_chosen("4 4 4 4 4 4", 10, "3 of 10 areas");
    check_chosen("4 4 4 4 4 ? ? ? ? ?", 10, "3 of 10 areas");
    check_chosen("4 . 4 . 4 . 4 . 4", 10, "100 in 79-100");
    check_chosen("4 4 4 4 0 . . .", 5, "80 in 58-92");
    check_chosen("4 4 ? ? ? ? ? ? ? ?", 5, "100 final");
}

/// What is shown of the contested statements of areas of two, of which the first is contested.
#[track_caller]
fn check_contested(words: &str, areas: usize, mode: QuizMode, expected: &str) {
    let mut programme = fixture::programme(&[vec![2; areas]]);
    for (at, commitment) in programme.commitments.iter_mut().enumerate() {
        commitment.contested = at % 2 == 0;
    }
    let state = state(&programme, mode, words);
    let shown = shown_contested(&programme, &state).map(text);
    assert_eq!(shown.as_deref(), Some(expected), "{words:?}");
}

#[test]
fn contested_statements_are_shown_by_the_rules_of_the_total() {
    let full = || QuizMode::Full;
    check_contested(". 4 . 4", 10, full(), "no answers");
    check_contested("? 4", 10, full(), "only no opinion");
    check_contested("4 4 4 4 4 4", 10, full(), "2 more");
    // As 4 3! 2 0 1 of ten by themselves.
    check_contested("4 4 3! 4 2 4 0 4 1 4", 10, full(), "54 in 32-74");
    check_contested("0 4 0 4", 2, full(), "0 final");
    check_contested("0 . 0 .", 2, full(), "0 final");
    let chosen = || QuizMode::Areas(vec![AreaIdx(0)]);
    check_contested("4 . 4 . 4 . 4 . 4", 11, chosen(), "5 of 11 areas");
}

#[test]
fn where_all_are_contested_or_none_the_total_says_it() {
    for contested in [true, false] {
        let mut programme = fixture::programme(&[[3]]);
        programme.commitments.iter_mut().for_each(|it| it.contested = contested);
        let state = state(&programme, QuizMode::Full, "4 4 4");
        assert_eq!(shown_contested(&programme, &state), None);
    }
}

#[test]
fn a_number_is_shown_only_where_there_is_one() {
    let score = |words| {
        let programme = fixture::programme(&[[6]]);
        let state = state(&programme, QuizMode::Full, words);
        shown_total(&programme, &state).score().map(Score::percent)
    };
    assert_eq!(score(""), None);
    assert_eq!(score("?"), None);
    assert_eq!(score("4 4"), None);
    assert_eq!(score("4 4 4 4 0"), Some(80));
    assert_eq!(score("4 4 4 0 0 ?"), Some(60));
}
