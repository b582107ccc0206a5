use std::collections::{BTreeMap, BTreeSet};

use crate::Ranking;

/// Which bullets are related to which: 2 strongly, 1 somewhat. By the bullets' numbers.
pub type Labels = BTreeMap<usize, BTreeMap<usize, u8>>;

/// Reads labels from JSON: `{"1": {"15": 1}, ...}`.
pub fn read_labels(json: &str) -> serde_json::Result<Labels> {
    serde_json::from_str(json)
}

/// Among which bullets the related ones have to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Candidates {
    /// All bullets. What has no label counts as unrelated.
    All,
    /// Only those the labels name: a sample of labels says nothing about the others.
    Labelled,
}

/// How well a ranking finds what is labelled as related, each a mean over the labelled bullets.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evaluation {
    /// How many bullets were asked for.
    pub queries: usize,
    /// Discounted gain of the first three, as a share of the best possible. The gain is the label.
    pub ndcg_at_3: f64,
    /// Share of the first three that are related.
    pub precision_at_3: f64,
    /// Share of the related that are among the first five.
    pub recall_at_5: f64,
    /// One over the place of the first related one.
    pub reciprocal_rank: f64,
}

impl Evaluation {
    /// Evaluates a ranking. Labels on what the ranking leaves out, a bullet's own commitment, do
    /// not count, nor do bullets that are left without labels.
    pub fn of(ranking: &Ranking, labels: &Labels, candidates: Candidates) -> Self {
        let labelled: BTreeSet<usize> = labels
            .iter()
            .flat_map(|(query, related)| related.keys().copied().chain([*query]))
            .collect();
        let is_candidate = |seq: &usize| candidates == Candidates::All || labelled.contains(seq);
        let queries = labels.iter().filter_map(|(query, related)| {
            let ranked = ranking.0.get(query)?.iter().filter(|seq| is_candidate(seq));
            let gains: Vec<u8> = ranked.map(|seq| related.get(seq).copied().unwrap_or(0)).collect();
            gains.iter().any(|&gain| gain > 0).then(|| Self::of_gains(&gains))
        });
        let sum = queries.fold(Self::default(), Self::plus);
        sum.divided_by(sum.queries.max(1) as f64)
    }

    fn of_gains(gains: &[u8]) -> Self {
        let mut ideal = gains.to_vec();
        ideal.sort_unstable_by(|a, b| b.cmp(a));
        let n_related = |gains: &[u8]| gains.iter().filter(|&&gain| gain > 0).count() as f64;
        let first = gains.iter().position(|&gain| gain > 0);
        Self {
            queries: 1,
            ndcg_at_3: discounted(gains, 3) / discounted(&ideal, 3),
            precision_at_3: n_related(&gains[..gains.len().min(3)]) / 3.0,
            recall_at_5: n_related(&gains[..gains.len().min(5)]) / n_related(gains),
            reciprocal_rank: first.map_or(0.0, |at| 1.0 / (at + 1) as f64),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            queries: self.queries + other.queries,
            ndcg_at_3: self.ndcg_at_3 + other.ndcg_at_3,
            precision_at_3: self.precision_at_3 + other.precision_at_3,
            recall_at_5: self.recall_at_5 + other.recall_at_5,
            reciprocal_rank: self.reciprocal_rank + other.reciprocal_rank,
        }
    }

    fn divided_by(self, count: f64) -> Self {
        Self {
            queries: self.queries,
            ndcg_at_3: self.ndcg_at_3 / count,
            precision_at_3: self.precision_at_3 / count,
            recall_at_5: self.recall_at_5 / count,
            reciprocal_rank: self.reciprocal_rank / count,
        }
    }
}

fn discounted(gains: &[u8], count: usize) -> f64 {
    let terms = gains.iter().take(count).enumerate();
    terms.map(|(at, &gain)| f64::from(gain) / ((at + 2) as f64).log2()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(gains: &[u8], ndcg: f64, precision: f64, recall: f64, reciprocal_rank: f64) {
        let found = Evaluation::of_gains(gains);
        let pairs = [
            (found.ndcg_at_3, ndcg),
            (found.precision_at_3, precision),
            (found.recall_at_5, recall),
            (found.reciprocal_rank, reciprocal_rank),
        ];
        assert!(pairs.iter().all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn figures_of_one_query() {
        let second = 1.0 / 3.0_f64.log2();
        check(&[2, 1, 0], 1.0, 2.0 / 3.0, 1.0, 1.0);
        check(&[0, 2, 0], 2.0 * second / 2.0, 1.0 / 3.0, 1.0, 1.0 / 2.0);
        check(&[1, 2, 0], (1.0 + 2.0 * second) / (2.0 + second), 2.0 / 3.0, 1.0, 1.0);
        check(&[0, 0, 0, 1, 0, 1], 0.0, 0.0, 1.0 / 2.0, 1.0 / 4.0);
    }

    #[test]
    fn candidates_may_be_the_labelled_ones_only() {
        let ranking = Ranking(BTreeMap::from([(1, vec![9, 2, 3])]));
        let labels = Labels::from([(1, BTreeMap::from([(2, 1)]))]);
        let rank = |candidates| Evaluation::of(&ranking, &labels, candidates).reciprocal_rank;
        assert!((rank(Candidates::All) - 1.0 / 2.0).abs() < 1e-12);
        assert!((rank(Candidates::Labelled) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn labels_on_the_own_commitment_do_not_count() {
        let ranking = Ranking(BTreeMap::from([(1, vec![3]), (2, vec![3])]));
        let labels =
            Labels::from([(1, BTreeMap::from([(2, 2)])), (2, BTreeMap::from([(1, 2), (3, 1)]))]);
        let found = Evaluation::of(&ranking, &labels, Candidates::All);
        assert_eq!(found.queries, 1);
        assert!((found.ndcg_at_3 - 1.0).abs() < 1e-12);
    }
}
