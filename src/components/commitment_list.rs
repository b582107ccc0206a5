use enig_core::i18n::Text;
use enig_core::programme::{AreaIdx, CommitmentIdx};
use enig_core::route::Page;
use leptos::prelude::*;

use super::{Disclosures, List, TextWithTerms, with_terms};
use crate::state::use_quiz;

/// The commitments of an area to read: each statement with the words of the programme, and the way to its own
/// page. The id of an item is made of its commitment's permanent number, so that a link can lead to it.
#[component]
pub fn CommitmentList(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let pack = use_quiz().pack();
    let of_area = |idx: &CommitmentIdx| pack.programme.commitment(*idx).area == area;
    let indices = pack.programme.commitment_indices().filter(of_area);
    let items = indices.map(|idx| view! { <CommitmentItem idx /> }.into_any()).collect();
    view! { <List class="commitments" items /> }
}

#[component]
fn CommitmentItem(
    /// The commitment.
    idx: CommitmentIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let commitment = pack.programme.commitment(idx);
    let TextWithTerms { text, explanations } = with_terms(quiz, &commitment.statement);
    view! {
        <li class="commitment" id=format!("c{}", commitment.id)>
            <h3>{text}</h3>
            {explanations}
            <Disclosures idx is_rated=false />
            <a href=quiz.link(Page::Commitment(idx))>{quiz.text(Text::WhatRelated)}</a>
        </li>
    }
}
