//! A small programme: two areas of three commitments each, without themes.

use enig::i18n::{Locale, Texts};
use enig::programme::{
    Area, AreaNo, Commitment, CommitmentNo, Mode, Pack, Programme, Sender, Similarity, Source,
    ThemeNo, Wording,
};

/// The programme in a language. Its own texts say which one.
pub(crate) fn pack(locale: Locale) -> Pack {
    let said = |what: &str| format!("{what} ({})", locale.tag());
    let area = |no: u16| Area {
        id: format!("area-{no}"),
        title: said(&format!("Area {no}")),
        intro: String::new(),
        theme: ThemeNo(0),
        commitments: (3 * no..3 * no + 3).map(CommitmentNo).collect(),
    };
    let commitment = |no: u16| Commitment {
        index: no + 1,
        area: AreaNo(no / 3),
        contested: false,
        statement: wording(said(&format!("Statement {no}"))),
        explanation: wording(said("Explanation")),
        alternative: None,
        parts: Vec::new(),
        sources: Vec::<Source>::new(),
        background: Vec::new(),
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
        engage: Vec::new(),
        newsletter: None,
        documents: Vec::new(),
        themes: Vec::new(),
        areas: (0..2).map(area).collect(),
        commitments: (0..6).map(commitment).collect(),
        terms: Vec::new(),
        start: CommitmentNo(0),
        similar_pairs: Vec::new(),
        similarity: Similarity::default(),
    };
    Pack { programme, texts: Texts::of(locale) }
}

fn wording(text: String) -> Wording {
    Wording { text, terms: Vec::new() }
}
