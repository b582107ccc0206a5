mod compounds;
mod context;
mod four_grams;
mod matrix;
mod stop_words;
mod tf_idf;
mod words;

pub use matrix::Matrix;

use enig::programme::{CommitmentNo, SimilarPair};

use crate::{Coverage, SourcePack};
use compounds::Compounds;
use words::Words;

/// How much hand-made tags count beside the words.
const TAG_WEIGHT: f64 = 0.6;

/// From which similarity a pair is kept, in hundredths. Suggestions use nothing weaker, except
/// within an area, where sharing it is added to what the words say.
const WEAKEST: u8 = 8;

/// How much passages and commitments have to do with each other: words, tags, and where they stand
/// (`docs/METHOD.md`, related).
#[derive(Clone, Debug)]
pub struct Similarity {
    /// By passage, as in [`Coverage::passages`].
    pub passages: Matrix,
    /// By commitment, in programme order. 1 is a commitment's similarity with itself, on average.
    pub commitments: Matrix,
}

impl Similarity {
    /// Words, tags and context.
    pub fn of(pack: &SourcePack, coverage: &Coverage) -> Self {
        Self::new(pack, coverage, TAG_WEIGHT)
    }

    /// Words and context only, to see what the tags are worth.
    pub fn without_tags(pack: &SourcePack, coverage: &Coverage) -> Self {
        Self::new(pack, coverage, 0.0)
    }

    fn new(pack: &SourcePack, coverage: &Coverage, tag_weight: f64) -> Self {
        let words =
            Words::new(Compounds::new(&pack.manifest.content.compound_elements, &pack.documents));
        let texts = || coverage.passages.iter().map(|passage| passage.text.as_str());
        let by_words = tf_idf::cosines(&texts().map(|text| words.terms(text)).collect::<Vec<_>>());
        let by_letters = tf_idf::cosines(&texts().map(four_grams::of).collect::<Vec<_>>());
        let by_tags = tf_idf::cosines(&tags(pack, coverage));
        let by_context = context::similarity(pack, coverage);
        let passages = Matrix::symmetric(coverage.passages.len(), |i, j| {
            f64::midpoint(by_words.get(i, j), by_letters.get(i, j))
                + tag_weight * by_tags.get(i, j)
                + by_context.get(i, j)
        });
        let commitments = between_commitments(coverage, &passages);
        Self { passages, commitments }
    }

    /// The pairs of similar commitments as the app reads them.
    pub fn pairs(&self, pack: &SourcePack) -> Vec<SimilarPair> {
        let areas: Vec<&str> =
            pack.commitments().map(|(area, _)| area.content.id.get_ref().as_str()).collect();
        let mut pairs = Vec::new();
        for (a, b) in (0..areas.len()).flat_map(|a| (a + 1..areas.len()).map(move |b| (a, b))) {
            let strength = hundredths(self.commitments.get(a, b));
            let weakest = if areas[a] == areas[b] { 1 } else { WEAKEST };
            if let (Ok(a), Ok(b), true) = (u16::try_from(a), u16::try_from(b), strength >= weakest)
            {
                pairs.push(SimilarPair { a: CommitmentNo(a), b: CommitmentNo(b), strength });
            }
        }
        pairs
    }
}

/// The tags of each passage: those of every commitment that stands for it.
fn tags(pack: &SourcePack, coverage: &Coverage) -> Vec<Vec<String>> {
    let mut tags = vec![Vec::new(); coverage.passages.len()];
    for ((_, commitment), passages) in pack.commitments().zip(&coverage.of_commitment) {
        for &passage in passages {
            let new = commitment.tags.iter().map(|tag| tag.get_ref().clone());
            tags[passage].extend(new);
        }
    }
    for passage in &mut tags {
        passage.sort();
        passage.dedup();
    }
    tags
}

/// The similarity of two commitments is the mean over their passages, each with each, divided by
/// the mean diagonal. A mean and not the largest: where a promise is also in a list of slogans, its
/// neighbours there would count as much as what the promise is about. It also keeps the matrix a
/// covariance, which the order of statements needs. Passages that stand for both say nothing about
/// how alike the two are and are left out.
fn between_commitments(coverage: &Coverage, passages: &Matrix) -> Matrix {
    let of = &coverage.of_commitment;
    let raw = Matrix::symmetric(of.len(), |a, b| {
        let own = |at: usize, other: usize| {
            let of_both = move |passage: &usize| at != other && of[other].contains(passage);
            of[at].iter().copied().filter(move |passage| !of_both(passage))
        };
        let links = own(a, b).flat_map(|i| own(b, a).map(move |j| passages.get(i, j)));
        let (sum, count) = links.fold((0.0, 0), |(sum, count), link| (sum + link, count + 1));
        sum / f64::from(count.max(1))
    });
    let mean = raw.mean_diagonal();
    if mean > 0.0 { raw.map(|value| value / mean) } else { raw }
}

/// Rounded to hundredths, at most 1.
fn hundredths(similarity: f64) -> u8 {
    // Clamped to what a `u8` holds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let rounded = (similarity * 100.0).round().clamp(0.0, 100.0) as u8;
    rounded
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[test]
    fn commitments_are_as_similar_as_their_passages_on_average() {
        let pack = Fixture::new().pack();
        let Similarity { passages, commitments } = Similarity::of(&pack, &Coverage::of(&pack));
        let (mat, lege, hus) = (0, 1, 2);
        let between = |a, b| commitments.get(a, b);
        assert!(
            between(lege, hus) > between(mat, hus),
            "both are about doctors, in words and tags"
        );
        assert!(between(mat, lege) > between(mat, hus), "both stand in the same section");
        // The second commitment stands for the passages 1 and 3, the third for 2.
        let raw = f64::midpoint(passages.get(1, 2), passages.get(3, 2));
        let diagonal = [
            passages.get(0, 0),
            (passages.get(1, 1) + 2.0 * passages.get(1, 3) + passages.get(3, 3)) / 4.0,
            passages.get(2, 2),
        ];
        let mean = diagonal.iter().sum::<f64>() / 3.0;
        assert!((between(lege, hus) - raw / mean).abs() < 1e-12);
        assert!((commitments.mean_diagonal() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn pairs_are_sorted_and_strong_enough() {
        let pack = Fixture::new().pack();
        // 0 and 1 share an area.
        let commitments = Matrix::symmetric(3, |a, b| if a + b == 2 { 0.07 } else { 0.031 });
        let similarity = Similarity { passages: Matrix::symmetric(0, |_, _| 0.0), commitments };
        let pairs = similarity.pairs(&pack);
        let found: Vec<_> =
            pairs.iter().map(|pair| (pair.a.at(), pair.b.at(), pair.strength)).collect();
        assert_eq!(found, [(0, 1, 3)]);
    }

    #[test]
    fn similarity_is_rounded_to_hundredths() {
        for (similarity, expected) in
            [(0.0, 0), (0.074, 7), (0.075, 8), (1.0, 100), (1.7, 100), (-0.2, 0)]
        {
            assert_eq!(hundredths(similarity), expected, "{similarity}");
        }
    }
}
