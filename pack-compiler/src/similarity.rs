mod compounds;
mod context;
mod four_grams;
mod matrix;
mod stop_words;
mod tf_idf;
mod words;

pub use matrix::Matrix;

use enig_core::programme::{CommitmentIdx, SimilarPair};

use crate::{Coverage, SourcePack};
use compounds::Compounds;
use words::Words;

/// How much hand-made tags count beside the words.
const TAG_WEIGHT: f64 = 1.0;

/// The power of rarity in the weight of a word.
const WORD_RARITY: i32 = 1;

/// The power of rarity in the weight of a tag. Narrow and wide tags stand side by side, and a wide
/// one («elderly») says far less about two commitments than a narrow one («home visits»).
const TAG_RARITY: i32 = 2;

/// From which similarity a pair is kept, in hundredths. Suggestions use nothing weaker, except
/// within an area, where sharing it is added to what the words say.
const WEAKEST: u8 = 8;

/// How much commitments have to do with each other: words, tags, and where they stand
/// (`docs/METHOD.md`, related).
#[derive(Clone, Debug)]
pub struct Similarity {
    /// By commitment, in programme order. 1 is a commitment's similarity with itself, on average.
    pub commitments: Matrix,
}

impl Similarity {
    /// Words, tags and context.
    pub fn of(pack: &SourcePack, coverage: &Coverage) -> Self {
        let commitments = pack.commitments();
        let tags = commitments.map(|(_, entry)| {
            entry.tags.iter().map(|tag| tag.get_ref().clone()).collect::<Vec<_>>()
        });
        Self::new(pack, coverage, &tags.collect::<Vec<_>>())
    }

    /// Words and context only, to see what the tags are worth.
    pub fn without_tags(pack: &SourcePack, coverage: &Coverage) -> Self {
        Self::new(pack, coverage, &vec![Vec::new(); coverage.of_commitment.len()])
    }

    fn new(pack: &SourcePack, coverage: &Coverage, tags: &[Vec<String>]) -> Self {
        let words =
            Words::new(Compounds::new(&pack.manifest.content.compound_elements, &pack.documents));
        let texts = texts(pack, coverage);
        let bags = |terms: &dyn Fn(&str) -> Vec<String>| {
            texts.iter().map(|text| terms(text)).collect::<Vec<_>>()
        };
        let by_words = tf_idf::cosines(&bags(&|text| words.terms(text)), WORD_RARITY);
        let by_letters = tf_idf::cosines(&bags(&four_grams::of), WORD_RARITY);
        let by_tags = tf_idf::cosines(tags, TAG_RARITY);
        let by_context = between_commitments(coverage, &context::similarity(pack, coverage));
        // Neighbours that are tagged as being about different things, as abortion is in a section on
        // public health, are only neighbours.
        let unlike = |a: usize, b: usize| {
            !tags[a].is_empty() && !tags[b].is_empty() && by_tags.get(a, b) == 0.0
        };
        let raw = Matrix::symmetric(texts.len(), |a, b| {
            f64::midpoint(by_words.get(a, b), by_letters.get(a, b))
                + TAG_WEIGHT * by_tags.get(a, b)
                + if unlike(a, b) { 0.0 } else { by_context.get(a, b) }
        });
        let mean = raw.mean_diagonal();
        Self { commitments: if mean > 0.0 { raw.map(|value| value / mean) } else { raw } }
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
                pairs.push(SimilarPair { a: CommitmentIdx(a), b: CommitmentIdx(b), strength });
            }
        }
        pairs
    }
}

/// What there is to read about each commitment, in the documents' language: its words in the
/// programme, and the statement and explanation, which say the same in other words.
fn texts(pack: &SourcePack, coverage: &Coverage) -> Vec<String> {
    let original = pack.original();
    let commitments = pack.commitments().zip(&coverage.of_commitment);
    commitments
        .map(|((_, entry), passages)| {
            let quoted = passages.iter().map(|&at| coverage.passages[at].text.as_str());
            let own = [&entry.statement, &entry.explanation];
            let own = own.map(|texts| texts.get_ref().text(original));
            quoted.chain(own).collect::<Vec<_>>().join("\n")
        })
        .collect()
}

/// What the places of two commitments say is the mean over their passages, each with each. A mean and
/// not the largest: where a promise is also in a list of slogans, its neighbours there would count as
/// much as what the promise is about. It also keeps the matrix a covariance, which the order of
/// statements needs. Passages that stand for both say nothing about how near the two are and are
/// left out.
fn between_commitments(coverage: &Coverage, passages: &Matrix) -> Matrix {
    let of = &coverage.of_commitment;
    Matrix::symmetric(of.len(), |a, b| {
        let own = |at: usize, other: usize| {
            let of_both = move |passage: &usize| at != other && of[other].contains(passage);
            of[at].iter().copied().filter(move |passage| !of_both(passage))
        };
        let links = own(a, b).flat_map(|i| own(b, a).map(move |j| passages.get(i, j)));
        let (sum, count) = links.fold((0.0, 0), |(sum, count), link| (sum + link, count + 1));
        sum / f64::from(count.max(1))
    })
}

/// Rounded to hundredths, at most 1.
pub(crate) fn hundredths(similarity: f64) -> u8 {
    // Clamped to what a `u8` holds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let rounded = (similarity * 100.0).round().clamp(0.0, 100.0) as u8;
    rounded
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    fn similarity(fixture: Fixture) -> Matrix {
        let pack = fixture.pack();
        Similarity::of(&pack, &Coverage::of(&pack)).commitments
    }

    const MAT: usize = 0;
    const LEGE: usize = 1;
    const HUS: usize = 2;

    /// The small pack with other tags for its three commitments.
    fn tagged(mat: &str, lege: &str, hus: &str) -> Fixture {
        Fixture::new()
            .replace("areas/skole.toml", "[\"mat\"]", mat)
            .replace("areas/skole.toml", "[\"lege\"]", lege)
            .replace("areas/helse.toml", "[\"lege\", \"mat\"]", hus)
    }

    #[test]
    fn words_and_tags_make_commitments_similar() {
        let between = similarity(tagged("[\"mat\"]", "[\"lege\"]", "[\"lege\"]"));
        assert!(between.get(LEGE, HUS) > between.get(MAT, HUS), "both are about doctors");
        assert!((between.mean_diagonal() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn neighbours_are_similar_unless_their_tags_say_otherwise() {
        let between = |mat, lege| similarity(tagged(mat, lege, "[]")).get(MAT, LEGE);
        let (food, doctor) = ("[\"mat\"]", "[\"lege\"]");
        assert!(between("[]", "[]") > between(food, doctor));
        assert!(between(food, "[]") > between(food, doctor));
        assert!(between(food, food) > between(food, "[]"));
    }

    #[test]
    fn explanations_are_read_too() {
        let explained =
            Fixture::new().replace("areas/helse.toml", "Et hus med leger.", "Et hus med mat.");
        assert!(similarity(explained).get(MAT, HUS) > similarity(Fixture::new()).get(MAT, HUS));
    }

    #[test]
    fn places_are_the_mean_over_passages_that_are_not_shared() {
        let pack = Fixture::new().pack();
        let coverage = Coverage::of(&pack);
        let places = Matrix::symmetric(coverage.passages.len(), |i, j| (i * 10 + j) as f64);
        let found = between_commitments(&coverage, &places);
        // The second commitment stands for the passages 1 and 3, the third for 2.
        assert!((found.get(LEGE, HUS) - f64::midpoint(12.0, 23.0)).abs() < 1e-12);
        assert!((found.get(LEGE, LEGE) - (11.0 + 2.0 * 13.0 + 33.0) / 4.0).abs() < 1e-12);
    }

    #[test]
    fn pairs_are_sorted_and_strong_enough() {
        let pack = Fixture::new().pack();
        // 0 and 1 share an area.
        let commitments = Matrix::symmetric(3, |a, b| if a + b == 2 { 0.07 } else { 0.031 });
        let similarity = Similarity { commitments };
        let pairs = similarity.pairs(&pack);
        let found: Vec<_> = pairs
            .iter()
            .map(|pair| (pair.a.as_usize(), pair.b.as_usize(), pair.strength))
            .collect();
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
