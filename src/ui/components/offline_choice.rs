use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{Offline, QuizStore};
use crate::ui::elements::span;
use crate::ui::piece::{Piece, piece};

/// «Bruk uten nett», and what has come of it. Hidden until the browser has said that it can.
pub fn offline_choice(quiz: QuizStore) -> Piece {
    let offline = move || {
        quiz.watch_notice();
        quiz.offline()
    };
    let state = move || {
        let text = match offline()? {
            Offline::Off => return None,
            Offline::Working => Text::OfflineWorking,
            Offline::On => Text::OfflineOn,
            Offline::Failed => Text::OfflineFailed,
        };
        Some(quiz.text(text))
    };
    piece(view! {
        <div hidden=move || offline().is_none()>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || matches!(offline(), Some(Offline::Working | Offline::On))
                    on:change=move |event| quiz.set_offline(event_target_checked(&event))
                />
                {span("tick__word", quiz.text(Text::Offline))}
                {span("tick__note", quiz.text(Text::OfflineNote))}
            </label>
            <p role="status" class="tick__state">
                {state}
            </p>
        </div>
    })
}
