//! Programmes made up for tests.

use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Programme, Theme, ThemeIdx, Wording,
};

/// Areas of these sizes, each a theme of its own. Every third commitment is contested.
pub(crate) fn programme(areas: &[usize]) -> Programme {
    let mut made = Programme::default();
    for (at, &size) in areas.iter().enumerate() {
        let (area, theme) = (AreaIdx(number(at)), ThemeIdx(number(at)));
        let first = made.commitments.len();
        let places = first..first + size;
        made.commitments.extend(places.clone().map(|place| Commitment {
            id: CommitmentId(number(place + 1)),
            area,
            contested: place % 3 == 0,
            alternative: Some(Wording::default()),
            ..Commitment::default()
        }));
        let commitments = places.map(number).map(CommitmentIdx).collect();
        made.areas.push(Area { theme, commitments, ..Area::default() });
        made.themes.push(Theme { title: String::new(), areas: vec![area] });
    }
    made
}

fn number(n: usize) -> u16 {
    u16::try_from(n).unwrap()
}
