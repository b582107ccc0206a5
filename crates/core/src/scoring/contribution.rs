use crate::programme::CommitmentIdx;
use crate::quiz::{Agreement, AnswerSheet};

/// The contribution of one answer to the score: `weight * points` of at most `weight * 4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The commitment.
    pub idx: CommitmentIdx,
    /// The answer.
    pub agreement: Agreement,
    /// 1, or 2 where the voter finds it important.
    pub weight: u32,
}

impl Contribution {
    /// Weighted points given.
    pub fn points(self) -> u32 {
        self.weight * u32::from(self.agreement.points())
    }

    /// The largest possible number of weighted points.
    pub fn out_of(self) -> u32 {
        self.weight * 4
    }
}

/// The contribution of every opinion, in programme order. They add up to exactly the
/// [`Score`](super::Score) of the whole sheet.
pub fn contributions(sheet: &AnswerSheet) -> Vec<Contribution> {
    let contribution =
        |(idx, agreement)| Contribution { idx, agreement, weight: sheet.mark(idx).weight() };
    sheet.rated().map(contribution).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;
    use crate::scoring::Tally;

    #[test]
    fn contributions_are_the_opinions_in_programme_order() {
        let sheet = sheet(&fixture::programme(&[[5]]), "4 . 3! ? 0");
        let lines: Vec<_> = contributions(&sheet)
            .iter()
            .map(|line| (line.idx.0, line.points(), line.out_of()))
            .collect();
        assert_eq!(lines, [(0, 4, 4), (2, 2 * 3, 2 * 4), (4, 0, 4)]);
    }

    #[test]
    fn contributions_sum_to_exactly_the_score() {
        let sheet = sheet(&fixture::programme(fixture::FIRST), "4 3! 2 0 1 ? . 4! 0! 2 . 1");
        let lines = contributions(&sheet);
        let score = Tally::of_all(&sheet).score().unwrap();
        assert_eq!(lines.iter().map(|line| line.points()).sum::<u32>(), score.points());
        assert_eq!(lines.iter().map(|line| line.out_of()).sum::<u32>(), score.out_of());
    }
}
