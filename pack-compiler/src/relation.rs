use enig_core::i18n::Locale;
use enig_core::related::REASON;
use serde::{Deserialize, Serialize};

use crate::ranking::sort_by_strength;
use crate::similarity::hundredths;
use crate::{Coverage, Similarity, SourcePack};

/// How many related commitments a page names. More are no help to a reader.
const MOST: usize = 3;

/// A commitment that another one has to do with, and what both are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// Its place in programme order.
    pub commitment: u16,
    /// What both are about: the tags that they share, in the words of a language. The rarest comes first:
    /// it says most. Empty where only words and places link the two.
    pub shared: Vec<String>,
}

/// For each commitment in programme order the up to three that it has most to do with, from the link on
/// that may be a reason for a suggestion. It is the start of the list that [`crate::Ranking`] gives.
pub fn relations(pack: &SourcePack, locale: Locale) -> Vec<Vec<Relation>> {
    let similarity = Similarity::of(pack, &Coverage::of(pack));
    let tags: Vec<Vec<&str>> = pack
        .commitments()
        .map(|(_, entry)| entry.tags.iter().map(|tag| tag.get_ref().as_str()).collect())
        .collect();
    (0..tags.len())
        .map(|own| {
            let relation = |other| Relation {
                commitment: u16::try_from(other).unwrap_or(u16::MAX),
                shared: shared(pack, &tags, own, other, locale),
            };
            nearest(own, &similarity).into_iter().map(relation).collect()
        })
        .collect()
}

fn nearest(own: usize, similarity: &Similarity) -> Vec<usize> {
    let matrix = &similarity.commitments;
    let is_related = |other: &usize| *other != own && hundredths(matrix.get(own, *other)) >= REASON;
    let mut others: Vec<usize> = (0..matrix.size()).filter(is_related).collect();
    sort_by_strength(&mut others, &[own], similarity);
    others.truncate(MOST);
    others
}

fn shared(
    pack: &SourcePack,
    tags: &[Vec<&str>],
    own: usize,
    other: usize,
    locale: Locale,
) -> Vec<String> {
    let mut shared: Vec<&str> =
        tags[own].iter().filter(|tag| tags[other].contains(tag)).copied().collect();
    let uses = |tag: &str| tags.iter().filter(|of| of.contains(&tag)).count();
    shared.sort_by_key(|tag| uses(tag));
    let vocabulary = &pack.manifest.content.tags;
    let in_words = |tag| vocabulary.get(tag).map(|texts| texts.get_ref().text(locale).to_owned());
    shared.into_iter().filter_map(in_words).collect()
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    /// The small pack, whose second commitment is tagged otherwise: what each commitment is related to.
    #[track_caller]
    fn check(locale: Locale, tags: &str, expected: [&[(u16, &[&str])]; 3]) {
        let pack = Fixture::new().replace("areas/skole.toml", "[\"lege\"]", tags).pack();
        let relation = |&(commitment, shared): &(u16, &[&str])| Relation {
            commitment,
            shared: shared.iter().map(|&words| words.to_owned()).collect(),
        };
        let expected = expected.map(|of| of.iter().map(relation).collect::<Vec<_>>());
        assert_eq!(relations(&pack, locale), expected);
    }

    #[test]
    fn what_two_commitments_share_is_named_in_the_language_of_the_page() {
        for (locale, mat, lege) in [(Locale::Nb, "mat", "lege"), (Locale::En, "food", "doctor")] {
            let (mat, lege): (&[&str], &[&str]) = (&[mat], &[lege]);
            let expected = [&[(2, mat), (1, &[])], &[(2, lege), (0, &[])], &[(1, lege), (0, mat)]];
            check(locale, "[\"lege\"]", expected.map(|of: &[(u16, &[&str]); 2]| &of[..]));
        }
    }

    #[test]
    fn the_rarest_comes_first() {
        let (both, mat): (&[&str], &[&str]) = (&["lege", "mat"], &["mat"]);
        let expected = [&[(1, mat), (2, mat)], &[(2, both), (0, mat)], &[(1, both), (0, mat)]];
        check(Locale::Nb, "[\"mat\", \"lege\"]", expected.map(|of: &[(u16, &[&str]); 2]| &of[..]));
    }
}
