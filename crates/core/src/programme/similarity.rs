use serde::{Deserialize, Serialize};

use super::CommitmentIdx;

/// A similarity in hundredths, 0 to 255: 100 is the mean similarity of a commitment with itself.
pub type Hundredths = u8;

/// Two similar commitments (`docs/METHOD.md`, Related).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarPair {
    /// The one that comes first in the programme.
    pub a: CommitmentIdx,
    /// The other one.
    pub b: CommitmentIdx,
    /// How similar.
    pub strength: Hundredths,
}

/// The similar commitments of every commitment: an adjacency list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Similarity {
    neighbours: Vec<Vec<(CommitmentIdx, Hundredths)>>,
}

impl Similarity {
    /// Both directions of each pair, for `count` commitments. Pairs with a position from `count` on are
    /// ignored.
    pub fn new(count: usize, pairs: &[SimilarPair]) -> Self {
        let mut neighbours = vec![Vec::new(); count];
        for pair in pairs.iter().filter(|p| p.a.as_usize() < count && p.b.as_usize() < count) {
            neighbours[pair.a.as_usize()].push((pair.b, pair.strength));
            neighbours[pair.b.as_usize()].push((pair.a, pair.strength));
        }
        Self { neighbours }
    }

    /// The commitments similar to `idx`, in the order of the pairs.
    pub fn of(&self, idx: CommitmentIdx) -> &[(CommitmentIdx, Hundredths)] {
        self.neighbours.get(idx.as_usize()).map_or(&[], Vec::as_slice)
    }

    /// The similarity of two commitments; 0 where they are no pair.
    pub fn between(&self, a: CommitmentIdx, b: CommitmentIdx) -> Hundredths {
        self.of(a).iter().find(|(other, _)| *other == b).map_or(0, |&(_, strength)| strength)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity() -> Similarity {
        let pairs = [(0, 3, 20), (0, 1, 20), (0, 2, 30), (1, 9, 99)];
        let pair =
            |(a, b, strength)| SimilarPair { a: CommitmentIdx(a), b: CommitmentIdx(b), strength };
        Similarity::new(4, &pairs.map(pair))
    }

    #[track_caller]
    fn check(a: u16, b: u16, expected: Hundredths) {
        assert_eq!(similarity().between(CommitmentIdx(a), CommitmentIdx(b)), expected);
    }

    #[test]
    fn similarity_goes_both_ways() {
        check(0, 2, 30);
        check(2, 0, 30);
    }

    #[test]
    fn strangers_are_not_similar() {
        check(1, 2, 0);
        check(0, 0, 0);
        check(1, 9, 0);
        check(9, 1, 0);
    }

    #[test]
    fn a_commitment_has_the_links_of_all_its_pairs() {
        let of = |idx| similarity().of(CommitmentIdx(idx)).to_vec();
        let links = [(3, 20), (1, 20), (2, 30)];
        assert_eq!(of(0), links.map(|(idx, strength)| (CommitmentIdx(idx), strength)));
        assert_eq!(of(1), [(CommitmentIdx(0), 20)]);
        assert_eq!(of(9), []);
    }
}
