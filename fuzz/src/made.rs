//! Programmes made up for this.

use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Programme, SimilarPair, Similarity,
    Theme, ThemeIdx,
};

/// The programme that the golden stored quizzes are of: two areas, no themes, retired numbers.
pub(crate) fn golden() -> Programme {
    let mut made = programme(&[("tenner", &[1, 2, 5]), ("skole", &[4, 7])]);
    made.id = "golden".to_owned();
    made.edition = 3;
    made
}

/// Eight areas in three themes, thirty commitments, so that every way to ask is taken.
pub(crate) fn large() -> Programme {
    let indices: Vec<u16> = (1..=30).collect();
    let ids = ["area-0", "area-1", "area-2", "area-3", "area-4", "area-5", "area-6", "area-7"];
    let sizes = [2, 4, 7, 1, 6, 3, 5, 2];
    let mut areas = Vec::new();
    let mut rest = indices.as_slice();
    for (id, size) in ids.into_iter().zip(sizes) {
        let (own, later) = rest.split_at(size);
        areas.push((id, own));
        rest = later;
    }
    let mut made = programme(&areas);
    made.themes = [0..3, 3..6, 6..8]
        .map(|areas| Theme { title: "A theme".to_owned(), areas: areas.map(AreaIdx).collect() })
        .to_vec();
    for (idx, theme) in (0..).map(ThemeIdx).zip(&made.themes) {
        for area in &theme.areas {
            made.areas[area.as_usize()].theme = idx;
        }
    }
    made
}

fn programme(areas: &[(&str, &[u16])]) -> Programme {
    let mut made = Programme {
        id: "made-up".to_owned(),
        edition: 3,
        fingerprint: 0xDEAD_BEEF,
        language: "nb".to_owned(),
        languages: vec!["nb".to_owned()],
        ..Programme::default()
    };
    for (idx, (id, indices)) in (0..).map(AreaIdx).zip(areas) {
        let first = made.commitments.len() as u16;
        made.commitments.extend(indices.iter().map(|&index| Commitment {
            id: CommitmentId(index),
            area: idx,
            contested: index % 3 == 0,
            parts: vec!["a part".to_owned(); usize::from(index % 4)],
            ..Commitment::default()
        }));
        made.areas.push(Area {
            id: (*id).to_owned(),
            title: (*id).to_owned(),
            commitments: (first..).take(indices.len()).map(CommitmentIdx).collect(),
            ..Area::default()
        });
    }
    let count = made.commitments.len() as u16;
    made.similar_pairs = (1..count)
        .map(|idx| SimilarPair { a: CommitmentIdx(idx - 1), b: CommitmentIdx(idx), strength: 40 })
        .collect();
    made.similarity = Similarity::new(made.commitments.len(), &made.similar_pairs);
    made
}
