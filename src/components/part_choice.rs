use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::Agreement;
use leptos::prelude::*;

use super::{Condition, PressHandler};
use crate::state::use_quiz;

/// With which part of a compound commitment the voter disagrees, asked of those who do not agree with the
/// whole. It counts for nothing, so it is asked where answers are looked at and holds up no one. Nothing for
/// other commitments.
#[component]
pub fn PartChoice(
    /// The commitment.
    idx: CommitmentIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let parts = quiz.pack().programme.commitment(idx).parts.clone();
    let agreement = quiz.state().sheet.mark(idx).agreement();
    let asks = agreement.is_some_and(|agreement| agreement <= Agreement::Mixed);
    (asks && !parts.is_empty()).then(|| {
        let (question, label) = (quiz.text(Text::WhichPart), quiz.text(Text::WhichPart));
        let choices = (0..).zip(parts).map(|(part, words)| {
            let is_chosen = Condition::from(move || quiz.follow_mark(idx).has_part(part));
            let press: PressHandler = Box::new(move |_| quiz.toggle_part(idx, part));
            view! {
                <button
                    type="button"
                    class="part-choice"
                    aria-pressed=is_chosen.into_aria()
                    on:click=press
                >
                    {words}
                </button>
            }
            .into_any()
        });
        let choices = choices.collect::<Vec<_>>();
        view! {
            <div class="part-choices" role="group" aria-label=label>
                <span class="part-choices__question">{question}</span>
                {choices}
            </div>
        }
        .into_any()
    })
}
