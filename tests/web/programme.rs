//! A small programme: two areas of three commitments each, without themes.

use enig_core::i18n::{Locale, Texts};
use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Mode, Pack, Programme, Sender,
    ThemeIdx, Wording,
};

/// The programme in a language. Its own texts say which one.
pub(crate) fn pack(locale: Locale) -> Pack {
    let said = |what: &str| format!("{what} ({})", locale.tag());
    let area = |idx: u16| Area {
        id: format!("area-{idx}"),
        title: said(&format!("Area {idx}")),
        intro: String::new(),
        theme: ThemeIdx(0),
        commitments: (3 * idx..3 * idx + 3).map(CommitmentIdx).collect(),
    };
    let commitment = |idx: u16| Commitment {
        id: CommitmentId(idx + 1),
        area: AreaIdx(idx / 3),
        statement: wording(said(&format!("Statement {idx}"))),
        explanation: wording(said("Explanation")),
        ..Commitment::default()
    };
    let programme = Programme {
        id: "made-up".to_owned(),
        edition: 1,
        fingerprint: 0xDEAD_BEEF,
        edition_date: "2025-01-31".to_owned(),
        language: locale.tag().to_owned(),
        languages: Locale::ALL.map(|locale| locale.tag().to_owned()).to_vec(),
        original_language: Locale::Nb.tag().to_owned(),
        title: said("Made up"),
        purpose: said("For tests."),
        sender: Sender {
            mode: Mode::Demo,
            party: "Nobody".to_owned(),
            label: "Demonstration".to_owned(),
            about: "Nobody is behind it.".to_owned(),
            contact: String::new(),
        },
        areas: (0..2).map(area).collect(),
        commitments: (0..6).map(commitment).collect(),
        ..Programme::default()
    };
    Pack { programme, texts: Texts::of(locale) }
}

fn wording(text: String) -> Wording {
    Wording { text, terms: Vec::new() }
}
