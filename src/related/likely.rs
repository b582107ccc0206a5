use crate::programme::{CommitmentNo, Hundredths, Programme};
use crate::quiz::AnswerSheet;

/// Agreement to expect before anything is known of the voter, on a commitment few oppose.
const USUAL: f64 = 0.76;
/// The same on a contested one.
const USUAL_CONTESTED: f64 = 0.60;
/// Two commitments of one area have this much to do with each other besides their words.
const SAME_AREA: f64 = 0.15;
/// Weaker links say nothing.
const WEAKEST: f64 = 0.08;
/// How much weight the usual agreement has against the voter's own answers.
const PRIOR: f64 = 0.5;

/// How likely the voter agrees with an unanswered commitment, 0 to 1: the usual agreement, moved by
/// the answers to similar commitments (a kernel average). For ranking only.
pub(super) fn likely_agreement(
    programme: &Programme,
    sheet: &AnswerSheet,
    no: CommitmentNo,
) -> f64 {
    let area = programme.commitment(no).area;
    let (mut pull, mut weights) = (0.0, PRIOR);
    for (other, agreement) in sheet.rated() {
        let same_area = programme.commitment(other).area == area;
        let link = fraction(programme.similarity.between(no, other))
            + if same_area { SAME_AREA } else { 0.0 };
        if link < WEAKEST {
            continue;
        }
        let weight = link * f64::from(sheet.mark(other).weight());
        pull += weight * (f64::from(agreement.points()) / 4.0 - usual(programme, other));
        weights += weight;
    }
    usual(programme, no) + pull / weights
}

pub(super) fn fraction(strength: Hundredths) -> f64 {
    f64::from(strength) / 100.0
}

fn usual(programme: &Programme, no: CommitmentNo) -> f64 {
    if programme.commitment(no).contested { USUAL_CONTESTED } else { USUAL }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;

    /// How likely the last commitment is agreed with, after these answers to the first ones.
    #[track_caller]
    fn check(programme: &Programme, words: &str, expected: f64) {
        let last = CommitmentNo(u16::try_from(programme.commitments.len()).unwrap() - 1);
        let likely = likely_agreement(programme, &sheet(programme, words), last);
        assert!((likely - expected).abs() < 1e-9, "{likely} instead of {expected}");
    }

    #[test]
    fn without_answers_it_is_the_usual_agreement() {
        let mut programme = fixture::with_similar(&[1, 1], &[(0, 1, 40)]);
        check(&programme, "", 0.76);
        check(&programme, "?", 0.76);
        programme.commitments[1].contested = true;
        check(&programme, "", 0.60);
    }

    #[test]
    fn an_answer_pulls_by_its_link() {
        let programme = fixture::with_similar(&[1, 1], &[(0, 1, 40)]);
        check(&programme, "4", 0.76 + 0.40 * (1.0 - 0.76) / (0.5 + 0.40));
        check(&programme, "2", 0.76 + 0.40 * (0.5 - 0.76) / (0.5 + 0.40));
        check(&programme, "0", 0.76 + 0.40 * (0.0 - 0.76) / (0.5 + 0.40));
    }

    #[test]
    fn an_important_answer_pulls_twice() {
        let programme = fixture::with_similar(&[1, 1], &[(0, 1, 40)]);
        check(&programme, "4!", 0.76 + 2.0 * 0.40 * (1.0 - 0.76) / (0.5 + 2.0 * 0.40));
    }

    #[test]
    fn an_answer_counts_against_what_is_usual_for_its_statement() {
        let mut programme = fixture::with_similar(&[1, 1], &[(0, 1, 40)]);
        programme.commitments[0].contested = true;
        check(&programme, "3", 0.76 + 0.40 * (0.75 - 0.60) / (0.5 + 0.40));
    }

    #[test]
    fn one_area_is_a_link_of_its_own() {
        let alike = fixture::with_similar(&[2], &[(0, 1, 40)]);
        check(&alike, "4", 0.76 + (0.40 + 0.15) * (1.0 - 0.76) / (0.5 + 0.40 + 0.15));
        let unlike = fixture::with_similar(&[2], &[]);
        check(&unlike, "4", 0.76 + 0.15 * (1.0 - 0.76) / (0.5 + 0.15));
    }

    #[test]
    fn weak_links_say_nothing() {
        check(&fixture::with_similar(&[1, 1], &[(0, 1, 7)]), "4", 0.76);
        let enough = fixture::with_similar(&[1, 1], &[(0, 1, 8)]);
        check(&enough, "4", 0.76 + 0.08 * (1.0 - 0.76) / (0.5 + 0.08));
    }

    #[test]
    fn all_answers_pull_together() {
        let programme = fixture::with_similar(&[1, 1, 1], &[(0, 2, 40), (1, 2, 20)]);
        let pull = 0.40 * (1.0 - 0.76) + 0.20 * (0.0 - 0.76);
        check(&programme, "4 0", 0.76 + pull / (0.5 + 0.40 + 0.20));
    }
}
