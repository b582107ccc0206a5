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
    /// has happened since is open, but for a frame: there every statement gets the room that the longest
    /// needs, and would get that of the longest news besides.
    is_rated: bool,
) -> impl IntoView {
    let quiz = use_quiz();
    let disclosures = readings(quiz, idx).into_iter().map(|(about, words)| {
        // `js/embedded.js` looks for the two that not every statement has.
        let (class, open) = match about {
            Text::OthersSay => ("disclosure disclosure--others", is_rated),
            Text::SinceTitle => ("disclosure disclosure--since", !quiz.is_embedded()),
            Text::InProgramme => ("disclosure", !is_rated),
            _ => ("disclosure", false),
        };
        view! { <Disclosure summary=quiz.text(about) open class>{words}</Disclosure> }.into_any()
    });
    view! { <div class="disclosures">{disclosures.collect::<Vec<_>>()}</div> }
}
