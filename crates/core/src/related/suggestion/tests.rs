use super::*;
use crate::programme::fixture::{programme, with_similar};
use crate::quiz::fixture::sheet;

/// The suggested commitments with their reasons.
#[track_caller]
fn check(programme: &Programme, words: &str, expected: &[(u16, u16)]) {
    let suggested = suggestions(programme, &sheet(programme, words), &[], None);
    let pairs: Vec<_> = suggested.iter().map(|found| (found.idx.0, found.because.0)).collect();
    assert_eq!(pairs, expected, "after {words:?}");
}

#[test]
fn an_agreed_commitment_suggests_a_similar_one() {
    check(&with_similar(&[1, 1, 1], &[(0, 1, 40)]), "4", &[(1, 0)]);
}

#[test]
fn without_agreement_nothing_is_suggested() {
    let programme = with_similar(&[1, 1, 1], &[(0, 1, 40)]);
    for words in ["", "?", "2", "0", ". . 4"] {
        check(&programme, words, &[]);
    }
}

#[test]
fn nothing_answered_is_suggested() {
    let programme = with_similar(&[1, 1, 1], &[(0, 1, 40), (0, 2, 40)]);
    check(&programme, "4 ?", &[(2, 0)]);
    check(&programme, "4 4 .!", &[(2, 0)]);
    check(&programme, "4 0 2", &[]);
}

#[test]
fn nothing_dismissed_and_nothing_of_the_area_just_asked_is_suggested() {
    let programme = with_similar(&[1, 1, 1], &[(0, 1, 40), (0, 2, 40)]);
    let sheet = sheet(&programme, "4");
    let found = |dismissed: &[CommitmentIdx], elsewhere| -> Vec<u16> {
        suggestions(&programme, &sheet, dismissed, elsewhere)
            .iter()
            .map(|found| found.idx.0)
            .collect()
    };
    assert_eq!(found(&[], None), [1, 2]);
    assert_eq!(found(&[CommitmentIdx(1)], None), [2]);
    assert_eq!(found(&[], Some(AreaIdx(2))), [1]);
    assert_eq!(found(&[CommitmentIdx(1)], Some(AreaIdx(2))), Vec::<u16>::new());
}

#[test]
fn a_reason_is_agreed_with_at_least_a_little() {
    let programme = with_similar(&[1, 1], &[(0, 1, 40)]);
    check(&programme, "3", &[(1, 0)]);
    check(&programme, "2", &[]);
}

#[test]
fn a_reason_is_a_link_of_at_least_15() {
    check(&with_similar(&[1, 1], &[(0, 1, 15)]), "4", &[(1, 0)]);
    check(&with_similar(&[1, 1], &[(0, 1, 14)]), "4", &[]);
}

#[test]
fn a_stronger_link_to_a_disagreement_forbids_it() {
    let others = [(0, 4, 30), (1, 4, 30), (2, 4, 30)];
    let linked = |strength| with_similar(&[1; 5], &[&others[..], &[(3, 4, strength)]].concat());
    check(&linked(31), "4 4 4 1", &[]);
    check(&linked(31), "4 4 4 2", &[(4, 0)]);
    check(&linked(31), "4 4 4 ?", &[(4, 0)]);
    check(&linked(30), "4 4 4 1", &[(4, 0)]);
}

#[test]
fn nothing_is_suggested_that_would_get_less_than_a_little_agreement() {
    let mut programme = with_similar(&[1, 1, 1, 1], &[(0, 3, 30), (1, 3, 30), (2, 3, 30)]);
    // 0.76 + 0.30 * (0.24 + 0.24 - 0.26) / (0.5 + 3 * 0.30) = 0.81
    check(&programme, "4 4 2", &[(3, 0)]);
    // 0.76 + 0.30 * (0.24 - 0.26 - 0.26) / (0.5 + 3 * 0.30) = 0.70
    check(&programme, "4 2 2", &[]);
    programme.commitments[3].contested = true;
    // 0.60 + 0.30 * (0.24 + 0.24 - 0.26) / (0.5 + 3 * 0.30) = 0.65
    check(&programme, "4 4 2", &[]);
    // 0.60 + 0.30 * (0.24 + 0.24 + 0.24) / (0.5 + 3 * 0.30) = 0.754
    check(&programme, "4 4 4", &[(3, 0)]);
}

#[test]
fn at_most_two_of_an_area() {
    let pairs = [(0, 1, 30), (0, 2, 40), (0, 3, 50), (0, 4, 20)];
    check(&with_similar(&[1, 3, 1], &pairs), "4", &[(3, 0), (2, 0), (4, 0)]);
}

#[test]
fn at_most_five_and_never_padded() {
    let linked = |to: u16| (1..=to).map(|idx| (0, idx, 40)).collect::<Vec<_>>();
    let first = |n: u16| (1..=n).map(|idx| (idx, 0)).collect::<Vec<_>>();
    check(&with_similar(&[1; 9], &linked(8)), "4", &first(5));
    check(&with_similar(&[1; 9], &linked(2)), "4", &first(2));
}

#[test]
fn the_likeliest_comes_first() {
    let programme = with_similar(&[1, 1, 1, 1], &[(0, 1, 20), (0, 2, 60), (0, 3, 40)]);
    check(&programme, "4", &[(2, 0), (3, 0), (1, 0)]);
}

#[test]
fn what_is_like_a_suggestion_waits_for_something_else() {
    let pairs = [(0, 1, 50), (0, 2, 45), (0, 3, 20), (1, 2, 90)];
    check(&with_similar(&[1, 1, 1, 1], &pairs), "4", &[(1, 0), (3, 0), (2, 0)]);
}

#[test]
fn the_reason_is_the_answer_with_the_largest_say() {
    let programme = with_similar(&[1, 1, 1], &[(0, 2, 40), (1, 2, 30)]);
    check(&programme, "3 4", &[(2, 1)]); // 40 * (3 - 2) < 30 * (4 - 2)
    check(&programme, "3! 4", &[(2, 0)]); // 2 * 40 * (3 - 2) > 30 * (4 - 2)
    check(&programme, "4 4", &[(2, 0)]); // 40 * (4 - 2) > 30 * (4 - 2)
    check(&with_similar(&[1, 1, 1], &[(0, 2, 30), (1, 2, 30)]), "4 4", &[(2, 0)]);
}

#[test]
fn a_link_too_weak_to_be_named_is_no_reason_however_important() {
    let programme = with_similar(&[1, 1, 1], &[(0, 2, 15), (1, 2, 14)]);
    check(&programme, "3 4!", &[(2, 0)]);
}

#[track_caller]
fn check_unrelated(
    programme: &Programme,
    words: &str,
    elsewhere: Option<AreaIdx>,
    expected: &[u16],
) {
    let found = unrelated_to_disagreements(programme, &sheet(programme, words), elsewhere);
    assert_eq!(found.iter().map(|idx| idx.0).collect::<Vec<_>>(), expected, "after {words:?}");
}

#[test]
fn each_area_offers_the_first_it_asks() {
    // Areas 0-1, 2-4 and 5, which ask their last commitment first.
    let programme = programme(&[[2, 3, 1]]);
    check_unrelated(&programme, "", None, &[1, 4, 5]);
    check_unrelated(&programme, ". 4 . . ? 4", None, &[0, 3]);
    check_unrelated(&programme, "", Some(AreaIdx(1)), &[1, 5]);
}

#[test]
fn nothing_linked_to_a_disagreement_is_offered() {
    let programme = with_similar(&[1, 2, 1], &[(0, 2, 15), (0, 3, 60), (0, 1, 14)]);
    check_unrelated(&programme, "0", None, &[1]);
    check_unrelated(&programme, "1", None, &[1]);
    check_unrelated(&programme, "2", None, &[2, 3]);
    check_unrelated(&programme, "4", None, &[2, 3]);
}

#[test]
fn areas_without_any_link_to_a_disagreement_come_first() {
    let programme = with_similar(&[1, 2, 1, 1], &[(0, 2, 15)]);
    check_unrelated(&programme, "0", None, &[3, 4, 1]);
    check_unrelated(&programme, "4", None, &[2, 3, 4]);
    // The area of a disagreement is not free of it.
    check_unrelated(&programme, ". . 0", None, &[3, 4, 1]);
}
