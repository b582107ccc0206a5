use crate::programme::{CommitmentIdx, Hundredths, Programme};
use crate::quiz::AnswerSheet;

/// The usual agreement with a commitment that is not contested, 0 to 1: the estimate without any answers.
const USUAL: f64 = 0.76;
/// The same on a contested one.
const USUAL_CONTESTED: f64 = 0.60;
/// Added to the similarity of two commitments of the same area.
const SAME_AREA: f64 = 0.15;
/// Weaker similarities between two areas are ignored.
const WEAKEST: Hundredths = 8;
/// The weight of the usual agreement against the voter's own answers.
const PRIOR: f64 = 0.5;

/// Estimates how far the voter agrees with an unanswered commitment: the usual agreement, moved by the
/// answers to similar commitments (a kernel average; `docs/METHOD.md`, Related). For ranking only.
///
/// The answers of each area are summed up once, so that a list for the whole programme takes linear time.
pub struct Likelihood<'a> {
    programme: &'a Programme,
    sheet: &'a AnswerSheet,
    by_area: Vec<Pull>,
}

/// A weighted sum of answers, each as its difference from the usual agreement.
#[derive(Clone, Copy, Default)]
struct Pull {
    sum: f64,
    weight: f64,
}

impl<'a> Likelihood<'a> {
    /// Sums up the answers of a sheet.
    pub fn new(programme: &'a Programme, sheet: &'a AnswerSheet) -> Self {
        let by_area = vec![Pull::default(); programme.areas.len()];
        let mut likelihood = Self { programme, sheet, by_area };
        for (idx, _) in sheet.rated() {
            let pull = likelihood.pull(idx, SAME_AREA);
            likelihood.by_area[programme.commitment(idx).area.as_usize()].add(pull);
        }
        likelihood
    }

    /// The estimated agreement with a commitment, 0 to 1.
    pub fn of(&self, idx: CommitmentIdx) -> f64 {
        let area = self.programme.commitment(idx).area;
        let mut all = self.by_area[area.as_usize()];
        for &(other, strength) in self.programme.similarity.of(idx) {
            if strength >= WEAKEST || self.programme.commitment(other).area == area {
                all.add(self.pull(other, fraction(strength)));
            }
        }
        self.usual(idx) + all.sum / (PRIOR + all.weight)
    }

    /// The contribution of an answer over a similarity; zero without an opinion.
    fn pull(&self, idx: CommitmentIdx, link: f64) -> Pull {
        let mark = self.sheet.mark(idx);
        mark.agreement().map_or_else(Pull::default, |agreement| {
            let weight = link * f64::from(mark.weight());
            let difference = f64::from(agreement.points()) / 4.0 - self.usual(idx);
            Pull { sum: weight * difference, weight }
        })
    }

    fn usual(&self, idx: CommitmentIdx) -> f64 {
        if self.programme.commitment(idx).contested { USUAL_CONTESTED } else { USUAL }
    }
}

impl Pull {
    fn add(&mut self, other: Self) {
        self.sum += other.sum;
        self.weight += other.weight;
    }
}

pub(super) fn fraction(strength: Hundredths) -> f64 {
    f64::from(strength) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;

    /// How likely the last commitment is agreed with, after these answers to the first ones.
    #[track_caller]
    fn check(programme: &Programme, words: &str, expected: f64) {
        let last = CommitmentIdx(u16::try_from(programme.commitments.len()).unwrap() - 1);
        let likely = Likelihood::new(programme, &sheet(programme, words)).of(last);
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
    fn weak_links_say_nothing_between_areas() {
        check(&fixture::with_similar(&[1, 1], &[(0, 1, 7)]), "4", 0.76);
        let in_one_area = fixture::with_similar(&[2], &[(0, 1, 7)]);
        check(&in_one_area, "4", 0.76 + (0.07 + 0.15) * (1.0 - 0.76) / (0.5 + 0.07 + 0.15));
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
