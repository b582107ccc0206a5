//! Programmes for tests.

use super::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Hundredths, Mode, Programme, Sender,
    SimilarPair, Similarity, Theme, ThemeIdx, Wording,
};

/// The areas of the first programme, theme by theme: 19, 23, 35 and 21 commitments.
pub(crate) const FIRST: &[&[usize]] =
    &[&[2, 4, 6, 7], &[6, 10, 7], &[7, 6, 6, 3, 4, 9], &[11, 7, 3]];

/// A programme with areas of these sizes, theme by theme; 37 commitments of 98 are contested, and
/// none is undisputed.
///
/// The permanent numbers run against the order and have gaps, and an area asks its commitments in
/// the opposite order: so no test passes by mixing these up. None to three parts in turn.
pub(crate) fn programme<Sizes: AsRef<[usize]>>(themes: &[Sizes]) -> Programme {
    let mut made = empty();
    for (theme, sizes) in (0..).map(ThemeIdx).zip(themes) {
        let first = number(made.areas.len());
        for &size in sizes.as_ref() {
            add_area(&mut made, theme, size);
        }
        let areas = (first..number(made.areas.len())).map(AreaIdx).collect();
        made.themes.push(Theme { title: format!("Theme {}", theme.0), areas });
    }
    let count = number(made.commitments.len());
    for (position, commitment) in (0..).zip(&mut made.commitments) {
        commitment.id = CommitmentId(2 * (count - position));
    }
    made
}

/// The same without themes.
pub(crate) fn without_themes(areas: &[usize]) -> Programme {
    let mut made = programme(&[areas]);
    made.themes.clear();
    made
}

/// A programme of one theme whose commitments, none of them contested, have these similarities, in
/// hundredths.
pub(crate) fn with_similar(areas: &[usize], pairs: &[(u16, u16, Hundredths)]) -> Programme {
    let mut made = programme(&[areas]);
    made.commitments.iter_mut().for_each(|commitment| commitment.contested = false);
    let pair =
        |&(a, b, strength)| SimilarPair { a: CommitmentIdx(a), b: CommitmentIdx(b), strength };
    made.similar_pairs = pairs.iter().map(pair).collect();
    made.similarity = Similarity::new(made.commitments.len(), &made.similar_pairs);
    made
}

fn empty() -> Programme {
    Programme {
        id: "made-up".to_owned(),
        edition: 3,
        fingerprint: 0xDEAD_BEEF,
        edition_date: "2025-01-31".to_owned(),
        language: "en".to_owned(),
        languages: ["nb", "en"].map(str::to_owned).to_vec(),
        original_language: "nb".to_owned(),
        title: "Made up".to_owned(),
        purpose: "For tests.".to_owned(),
        sender: Sender {
            mode: Mode::Demo,
            party: "Nobody".to_owned(),
            label: "Demonstration".to_owned(),
            about: "Nobody is behind it.".to_owned(),
            contact: String::new(),
        },
        endings: None,
        engage: Vec::new(),
        newsletter: None,
        documents: Vec::new(),
        themes: Vec::new(),
        areas: Vec::new(),
        commitments: Vec::new(),
        terms: Vec::new(),
        start: CommitmentIdx(0),
        similar_pairs: Vec::new(),
        similarity: Similarity::default(),
    }
}

fn add_area(made: &mut Programme, theme: ThemeIdx, size: usize) {
    let area = AreaIdx(number(made.areas.len()));
    let first = made.commitments.len();
    made.commitments.extend((first..first + size).map(|position| commitment(area, position)));
    made.areas.push(Area {
        id: format!("area-{}", area.0),
        title: format!("Area {}", area.0),
        intro: String::new(),
        theme,
        commitments: (first..first + size).rev().map(number).map(CommitmentIdx).collect(),
    });
}

fn commitment(area: AreaIdx, position: usize) -> Commitment {
    let wording = |text: &str| Wording { text: text.to_owned(), terms: Vec::new() };
    let contested = position * 37 % 98 < 37;
    Commitment {
        id: CommitmentId(0),
        changed_in: 0,
        area,
        contested,
        statement: wording("Something should be done."),
        explanation: wording("It is not done now."),
        alternative: (!contested).then(|| wording("It costs too much.")),
        parts: vec!["a part".to_owned(); position % 4],
        since: None,
        sources: Vec::new(),
        background: Vec::new(),
    }
}

fn number(n: usize) -> u16 {
    u16::try_from(n).unwrap()
}
