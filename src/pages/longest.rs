use core::cmp::Reverse;

use enig_core::i18n::Text;
use enig_core::programme::{Commitment, CommitmentIdx};
use leptos::prelude::*;

use crate::components::Disclosure;
use crate::state::use_quiz;

/// How many statements are measured: which one needs most room depends on the width.
const MEASURED: usize = 8;

/// The statements that need most room, as they stand on their screens, without what all have alike. Never seen:
/// an embedded page measures them to know how much room the longest needs.
#[component]
pub fn LongestStatements() -> impl IntoView {
    let pack = use_quiz().pack();
    let mut indices: Vec<_> = pack.programme.commitment_indices().collect();
    indices.sort_by_key(|&idx| Reverse(room(pack.programme.commitment(idx))));
    let statements =
        indices.into_iter().take(MEASURED).map(|idx| view! { <LongStatement idx /> }.into_any());
    view! { <div class="longest">{statements.collect::<Vec<_>>()}</div> }
}

#[component]
fn LongStatement(
    /// The statement.
    idx: CommitmentIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let commitment = quiz.pack().programme.commitment(idx).clone();
    // Its place, as long as any.
    let place = format!("10 av 10\u{a0}· {}", quiz.area_of(idx));
    let alternative = commitment.alternative.map(|wording| {
        view! {
            <Disclosure
                summary=quiz.text(Text::OthersSay)
                open=true
                class="disclosure disclosure--others"
            >
                <p class="plain">{wording.text}</p>
            </Disclosure>
        }
        .into_any()
    });
    let since = commitment.since.map(|_| {
        view! {
            <Disclosure summary=quiz.text(Text::SinceTitle) class="disclosure disclosure--since">
                {String::new()}
            </Disclosure>
        }
        .into_any()
    });
    view! {
        <div class="main">
            <div class="statement statement--page">
                <p class="statement__place">{place}</p>
                <h1 class="heading">{commitment.statement.text}</h1>
                <div class="disclosures">
                    {alternative}
                    {since}
                </div>
            </div>
        </div>
    }
}

/// About how much room a statement needs: a letter of the heading needs that of two, and the question under
/// which stands what has happened since, that of a long sentence.
fn room(commitment: &Commitment) -> usize {
    let alternative = commitment.alternative.as_ref().map_or(0, |wording| wording.text.len());
    let since = commitment.since.as_ref().map_or(0, |_| 100);
    2 * commitment.statement.text.len() + alternative + since
}
