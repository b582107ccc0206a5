use enig_core::i18n::PageText;
use enig_core::programme::CommitmentIdx;
use enig_core::route::Page;
use leptos::prelude::*;

use crate::components::{List, PageHeading, TextWithTerms, readings, with_terms};
use crate::state::use_quiz;

/// A commitment that another one is similar to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedCommitment {
    /// The commitment.
    pub idx: CommitmentIdx,
    /// What both are about, in words. May be empty.
    pub shared: Vec<String>,
}

/// A commitment to read: what it says, where the programme promises it, what others think, and what it is
/// related to. A page that only exists as a file: while one answers, a statement stands alone.
#[component]
pub fn CommitmentPage(
    /// The commitment.
    idx: CommitmentIdx,
    /// What it is related to.
    related: Vec<RelatedCommitment>,
) -> impl IntoView {
    let quiz = use_quiz();
    let locale = quiz.locale();
    let pack = quiz.pack();
    let commitment = pack.programme.commitment(idx);
    let area = Page::Area(commitment.area);
    let TextWithTerms { text, explanations } = with_terms(quiz, &commitment.statement);
    // What the programme promises comes first here, and what others say last.
    let parts = readings(quiz, idx).into_iter().rev().map(|(about, words)| {
        view! {
            <section class="part">
                <h2>{quiz.text(about)}</h2>
                {words}
            </section>
        }
        .into_any()
    });
    let parts = parts.collect::<Vec<_>>();
    let related = (!related.is_empty()).then(|| {
        let items = related
            .into_iter()
            .map(|related| view! { <RelatedItem related /> }.into_any())
            .collect();
        view! {
            <section class="part">
                <h2>{PageText::Related.in_language(locale)}</h2>
                <List class="suggestions" items />
            </section>
        }
        .into_any()
    });
    let in_context = format!("{}#c{}", quiz.link(Page::Programme), commitment.id);
    view! {
        <div class="start">
            <p class="statement__place">
                <a href=quiz.link(area)>{quiz.area_of(idx)}</a>
            </p>
            <PageHeading>{text}</PageHeading>
            {explanations}
            {parts}
            {related}
            <div class="engage">
                <ul role="list">
                    <li>
                        <a href=quiz.link(area)>{PageText::SayWhatYouThink.in_language(locale)}</a>
                    </li>
                    <li>
                        <a href=in_context>{PageText::InContext.in_language(locale)}</a>
                    </li>
                </ul>
            </div>
        </div>
    }
}

#[component]
fn RelatedItem(
    /// The related commitment.
    related: RelatedCommitment,
) -> impl IntoView {
    let quiz = use_quiz();
    let RelatedCommitment { idx, shared } = related;
    let reason = (!shared.is_empty()).then(|| {
        let both = PageText::BothAbout.in_language(quiz.locale());
        let words = format!("{both} {}", shared.join(" · "));
        view! { <p class="suggestion__reason">{words}</p> }.into_any()
    });
    view! {
        <li class="suggestion">
            <p class="suggestion__area">{quiz.area_of(idx)}</p>
            <p class="suggestion__statement">
                <a href=quiz.link(Page::Commitment(idx))>{quiz.statement(idx)}</a>
            </p>
            {reason}
        </li>
    }
}
