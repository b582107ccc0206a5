use super::Score;
use crate::programme::{AreaIdx, CommitmentIdx, Programme, ThemeIdx};
use crate::quiz::{AnswerSheet, Mark};

/// The sums that a score and its interval are computed from, over the commitments of an area, of a theme or
/// of the whole programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// N: the number of commitments.
    pub total: u32,
    /// n: the number of answers with an opinion.
    pub rated: u32,
    /// d: the number of answers «vet ikke».
    pub no_opinion: u32,
    /// W: the sum of the weights of the answers with an opinion.
    pub weight: u32,
    /// The sum of the squares of those weights.
    pub weight_squares: u32,
    /// K: the sum of weight times points, at most `4 * weight`.
    pub weighted_points: u32,
}

impl Tally {
    /// The sums over some marks.
    pub fn of(marks: impl IntoIterator<Item = Mark>) -> Self {
        let mut tally = Self::default();
        for mark in marks {
            tally.add(mark);
        }
        tally
    }

    /// The sums over the whole programme.
    pub fn of_all(sheet: &AnswerSheet) -> Self {
        Self::of(sheet.iter().map(|(_, mark)| mark))
    }

    /// The sums over an area.
    pub fn of_area(programme: &Programme, sheet: &AnswerSheet, area: AreaIdx) -> Self {
        Self::of(
            programme.area(area).commitments.iter().map(|&idx: &CommitmentIdx| sheet.mark(idx)),
        )
    }

    /// The sums over a theme.
    pub fn of_theme(programme: &Programme, sheet: &AnswerSheet, theme: ThemeIdx) -> Self {
        let areas = programme.themes[theme.as_usize()].areas.iter();
        Self::of(
            areas.flat_map(|&area| &programme.area(area).commitments).map(|&idx| sheet.mark(idx)),
        )
    }

    /// The sums over the contested commitments of the programme.
    pub fn of_contested(programme: &Programme, sheet: &AnswerSheet) -> Self {
        let contested =
            programme.commitment_indices().filter(|&idx| programme.commitment(idx).contested);
        Self::of(contested.map(|idx| sheet.mark(idx)))
    }

    fn add(&mut self, mark: Mark) {
        self.total += 1;
        if let Some(agreement) = mark.agreement() {
            let weight = mark.weight();
            self.rated += 1;
            self.weight += weight;
            self.weight_squares += weight * weight;
            self.weighted_points += weight * u32::from(agreement.points());
        } else if mark.answer.is_some() {
            self.no_opinion += 1;
        }
    }

    /// The score; `None` without an opinion.
    pub fn score(&self) -> Option<Score> {
        Score::new(self.weighted_points, self.weight)
    }

    /// Whether the score, as an exact fraction, is at least one half; `None` without an opinion.
    pub fn mostly_agrees(&self) -> Option<bool> {
        self.score().map(|score| 2 * score.points() >= score.out_of())
    }

    /// The number of commitments with an answer, an opinion or «vet ikke».
    pub fn answered(&self) -> u32 {
        self.rated + self.no_opinion
    }

    /// Whether every commitment has an answer.
    pub fn is_complete(&self) -> bool {
        self.answered() == self.total
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::identity_op,
        clippy::erasing_op,
        reason = "the sums follow the answers term by term"
    )]

    use super::*;
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;
    use crate::scoring::fixture::tally;

    #[track_caller]
    fn check(tally: Tally, expected: [u32; 6]) {
        let Tally { total, rated, no_opinion, weight, weight_squares, weighted_points } = tally;
        assert_eq!([total, rated, no_opinion, weight, weight_squares, weighted_points], expected);
    }

    #[test]
    fn only_opinions_count() {
        check(tally("", 3), [3, 0, 0, 0, 0, 0]);
        check(tally("? .", 2), [2, 0, 1, 0, 0, 0]);
        check(tally("4 0 ? .", 4), [4, 2, 1, 1 + 1, 1 + 1, 4 + 0]);
    }

    #[test]
    fn important_answers_count_twice_in_either_direction() {
        check(tally("4! 0", 2), [2, 2, 0, 2 + 1, 4 + 1, 2 * 4]);
        check(tally("4 0!", 2), [2, 2, 0, 1 + 2, 1 + 4, 4 + 2 * 0]);
    }

    #[test]
    fn importance_without_an_opinion_counts_for_nothing() {
        check(tally(".! ?! 3", 3), [3, 1, 1, 1, 1, 3]);
    }

    #[test]
    fn a_score_needs_an_opinion() {
        assert_eq!(tally("", 0).score(), None);
        assert_eq!(tally("? . .!", 3).score(), None);
        assert_eq!(tally("0 .", 2).score(), Score::new(0, 1));
    }

    #[test]
    fn half_is_mostly_agreeing() {
        let agrees = |words| tally(words, 3).mostly_agrees();
        assert_eq!(agrees("2"), Some(true));
        assert_eq!(agrees("4 0 ?"), Some(true));
        assert_eq!(agrees("4 0!"), Some(false));
        assert_eq!(agrees("?"), None);
    }

    #[test]
    fn a_hair_below_half_is_not_mostly_agreeing() {
        // 4 * 24 + 3 points of 4 * 50: 49.5 %, shown as 50.
        let below = tally(&format!("{}3 {}", "4 ".repeat(24), "0 ".repeat(25)), 50);
        assert_eq!(below.score().map(Score::percent), Some(50));
        assert_eq!(below.mostly_agrees(), Some(false));
        // One point more is exactly half.
        let half = tally(&format!("{}4 {}", "4 ".repeat(24), "0 ".repeat(25)), 50);
        assert_eq!(half.mostly_agrees(), Some(true));
    }

    #[test]
    fn complete_means_that_everything_has_an_answer() {
        assert!(tally("4 ? 0", 3).is_complete());
        assert!(!tally("4 ? .!", 3).is_complete());
    }

    #[test]
    fn contested_commitments_are_tallied_by_themselves() {
        let mut programme = fixture::programme(&[[2, 3]]);
        for (commitment, contested) in
            programme.commitments.iter_mut().zip([true, false, true, true, false])
        {
            commitment.contested = contested;
        }
        let sheet = sheet(&programme, "3! 4 ? . 0");
        check(Tally::of_contested(&programme, &sheet), [3, 1, 1, 2, 4, 2 * 3]);
    }

    #[test]
    fn areas_and_themes_are_tallied_by_themselves() {
        let programme = fixture::programme(&[vec![2, 1], vec![2]]);
        let sheet = sheet(&programme, "4 3! ? 1 .");
        check(Tally::of_area(&programme, &sheet, AreaIdx(0)), [2, 2, 0, 3, 5, 4 + 2 * 3]);
        check(Tally::of_area(&programme, &sheet, AreaIdx(1)), [1, 0, 1, 0, 0, 0]);
        check(Tally::of_area(&programme, &sheet, AreaIdx(2)), [2, 1, 0, 1, 1, 1]);
        check(Tally::of_theme(&programme, &sheet, ThemeIdx(0)), [2 + 1, 2, 1, 3, 5, 4 + 2 * 3]);
        check(Tally::of_theme(&programme, &sheet, ThemeIdx(1)), [2, 1, 0, 1, 1, 1]);
        check(Tally::of_all(&sheet), [5, 3, 1, 3 + 1, 5 + 1, 4 + 2 * 3 + 1]);
    }
}
