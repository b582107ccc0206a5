use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::route::Origin;
use leptos::prelude::*;

use super::{AnswerButtons, Disclosure, TextWithTerms, Tick, readings, with_terms};
use crate::state::use_quiz;

/// What belongs to a statement under its heading: the answers, «viktig for meg», and what there is to read.
#[component]
pub fn StatementCard(
    /// The statement.
    idx: CommitmentIdx,
    /// Where the voter has come from, and goes back to with the answer.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <AnswerButtons idx origin />
        <Tick
            label=quiz.text(Text::Important)
            note=quiz.text(Text::ImportantNote)
            class="tick importance"
            checked=move || quiz.follow_mark(idx).important
            on_toggle=move || quiz.toggle_importance(idx)
        />
        <Disclosures idx is_rated=true />
    }
}

/// A statement that can be answered before a quiz has been chosen.
#[component]
pub fn FirstStatement(
    /// The statement.
    idx: CommitmentIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let TextWithTerms { text, explanations } =
        with_terms(quiz, &pack.programme.commitment(idx).statement);
    let place = format!("{}\u{a0}· {}", quiz.text(Text::StartFirst), quiz.area_of(idx));
    view! {
        <section class="card statement">
            <p class="statement__place">{place}</p>
            <h2 class="heading">{text}</h2>
            {explanations}
            <StatementCard idx origin=Origin::Quiz />
        </section>
    }
}

/// What there is to read about a commitment, to open.
#[component]
pub fn Disclosures(
    /// The commitment.
    idx: CommitmentIdx,
    /// Whether it is to be rated: then the serious alternative is open, else the words of the programme. What
    /// has happened since is always open.
    is_rated: bool,
) -> impl IntoView {
    let quiz = use_quiz();
    let disclosures = readings(quiz, idx).into_iter().map(|(about, words)| {
        let always = about == Text::SinceTitle;
        let open = always || about == if is_rated { Text::OthersSay } else { Text::InProgramme };
        view! { <Disclosure summary=quiz.text(about) open>{words}</Disclosure> }.into_any()
    });
    view! { <div class="disclosures">{disclosures.collect::<Vec<_>>()}</div> }
}
