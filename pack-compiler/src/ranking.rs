use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::coverage::Passage;
use crate::{Coverage, Similarity, SourcePack};

/// For every bullet all others, the most related first, by their numbers.
///
/// It is the commitments that are ranked, as in the app: the bullets of one commitment follow each
/// other in the order of its sources, and those of the bullet's own commitment, which say the same,
/// are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking(pub BTreeMap<usize, Vec<usize>>);

impl Ranking {
    /// Ranks by similarity. Of equals the first in the programme comes first.
    pub fn of(coverage: &Coverage, similarity: &Similarity) -> Self {
        let passages = coverage.passages.iter().enumerate();
        let ranked = passages
            .filter_map(|(at, passage)| Some((passage.seq?, related(at, coverage, similarity))));
        Self(ranked.collect())
    }

    /// The same without the bullets of the query's own section. Related promises that stand far apart
    /// are harder to find and worth more: a reader of the programme sees the others anyway.
    #[must_use]
    pub fn across_sections(self, pack: &SourcePack, coverage: &Coverage) -> Self {
        let section = |passage: &Passage| {
            let headings = pack.headings(passage.document);
            (passage.document, pack.documents[passage.document].section(&headings, passage.start))
        };
        let passages = coverage.passages.iter();
        let sections: BTreeMap<usize, _> =
            passages.filter_map(|passage| Some((passage.seq?, section(passage)))).collect();
        let across = self.0.into_iter().map(|(query, mut others)| {
            others.retain(|other| sections.get(other) != sections.get(&query));
            (query, others)
        });
        Self(across.collect())
    }
}

fn related(query: usize, coverage: &Coverage, similarity: &Similarity) -> Vec<usize> {
    let (own, mut others): (Vec<usize>, Vec<usize>) = (0..coverage.of_commitment.len())
        .partition(|&at| coverage.of_commitment[at].contains(&query));
    sort_by_strength(&mut others, &own, similarity);

    let mut seen: BTreeSet<usize> =
        own.iter().flat_map(|&at| coverage.of_commitment[at].clone()).collect();
    let mut seqs = Vec::new();
    for other in others {
        let new = coverage.of_commitment[other].iter().filter(|&&passage| seen.insert(passage));
        seqs.extend(new.filter_map(|&passage| coverage.passages[passage].seq));
    }
    seqs
}

/// Sorts commitments, those most similar to one of `own` first. A bullet that two commitments stand for is
/// related to what either of them is related to.
pub(crate) fn sort_by_strength(others: &mut [usize], own: &[usize], similarity: &Similarity) {
    others.sort_by_key(|&other| {
        let links = own.iter().map(|&commitment| similarity.commitments.get(commitment, other));
        Descending(links.fold(0.0, f64::max))
    });
}

/// Sorts the largest number first.
#[derive(PartialEq)]
struct Descending(f64);

impl Eq for Descending {}

impl PartialOrd for Descending {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Descending {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        Reverse(self.0).partial_cmp(&Reverse(other.0)).unwrap_or(std::cmp::Ordering::Equal)
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[track_caller]
    fn check(fixture: Fixture, seq: usize, expected: &[usize]) {
        let pack = fixture.pack();
        let coverage = Coverage::of(&pack);
        let ranking = Ranking::of(&coverage, &Similarity::of(&pack, &coverage));
        assert_eq!(ranking.0[&seq], expected);
    }

    #[test]
    fn bullets_of_a_commitment_follow_each_other() {
        check(Fixture::new(), 1, &[3, 2, 4]);
        check(Fixture::new(), 3, &[2, 4, 1]);
    }

    #[test]
    fn a_commitment_is_not_related_to_itself() {
        check(Fixture::new(), 2, &[3, 1]);
        check(Fixture::new(), 4, &[3, 1]);
    }

    #[test]
    fn the_own_section_may_be_left_out() {
        let pack = Fixture::new().pack();
        let coverage = Coverage::of(&pack);
        let ranking = Ranking::of(&coverage, &Similarity::of(&pack, &coverage));
        // Bullets 1 and 2 are one section.
        let across = ranking.across_sections(&pack, &coverage).0;
        assert_eq!(across[&1], [3, 4]);
        assert_eq!(across[&3], [2, 4, 1]);
    }

    #[test]
    fn a_bullet_of_two_commitments_excludes_both() {
        // The third commitment stands for bullet 4 too.
        let shared = Fixture::new().replace(
            "areas/helse.toml",
            "[[commitment.source]]",
            "[[commitment.source]]\ndocument = \"tillegg\"\nheading = \"Leger\"\nquote = \"vil ha lege på skolen\"\n[[commitment.source]]",
        );
        check(shared, 4, &[1]);
    }
}
