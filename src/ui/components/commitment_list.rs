use super::statement_card::disclosures;
use super::terms::statement_with_terms;
use crate::i18n::{Text, digits};
use crate::programme::{AreaNo, CommitmentNo};
use crate::route::Page;
use crate::state::QuizStore;
use crate::ui::elements::{group, item, link, list};
use crate::ui::piece::{Piece, element};

/// The commitments of an area to read: each statement with the words of the programme, and the way to its
/// own page. An item goes by its commitment's permanent number, so that a link can lead to it.
pub fn commitment_list(quiz: QuizStore, area: AreaNo) -> Piece {
    let numbers = quiz.with(|programme, _| {
        let wanted = |no: &CommitmentNo| programme.commitment(*no).area == area;
        programme.numbers().filter(wanted).collect::<Vec<_>>()
    });
    let commitment = |no: CommitmentNo| {
        let index = quiz.with(|programme, _| programme.commitment(no).index);
        let mut content = statement_with_terms(quiz, no, element("h3"));
        content.push(group("disclosures", disclosures(quiz, no, false)));
        content.push(link("", quiz.link(Page::Commitment(no)), quiz.text(Text::WhatRelated)));
        item("commitment", content).with("id", &["c", &digits(index)].concat())
    };
    list("commitments", numbers.into_iter().map(commitment).collect())
}
