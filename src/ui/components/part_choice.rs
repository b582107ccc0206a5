use leptos::prelude::*;

use crate::i18n::Text;
use crate::programme::CommitmentNo;
use crate::quiz::Agreement;
use crate::state::QuizStore;
use crate::ui::elements::span;
use crate::ui::piece::{Piece, piece};

/// With which part of a compound commitment the voter disagrees, asked of those who do not agree with
/// the whole. It counts for nothing, so it is asked where answers are looked at and holds up no one.
pub fn part_choice(quiz: QuizStore, no: CommitmentNo) -> Option<Piece> {
    let parts = quiz.with(|programme, _| programme.commitment(no).parts.clone());
    let asks = quiz.mark(no).agreement().is_some_and(|agreement| agreement <= Agreement::Mixed);
    let choice = |(part, words): (u8, String)| {
        let is_chosen = move || {
            quiz.watch_answers();
            quiz.mark(no).has_part(part)
        };
        piece(view! {
            <button
                type="button"
                class="part-choice"
                aria-pressed=move || if is_chosen() { "true" } else { "false" }
                on:click=move |_| quiz.toggle_part(no, part)
            >
                {words}
            </button>
        })
    };
    (asks && !parts.is_empty()).then(|| {
        let choices: Vec<_> = (0..).zip(parts).map(choice).collect();
        let question = quiz.text(Text::WhichPart);
        piece(view! {
            <div class="part-choices" role="group" aria-label=question>
                {span("part-choices__question", question.clone())}
                {choices}
            </div>
        })
    })
}
