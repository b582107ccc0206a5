use leptos::prelude::event_target_checked;

use crate::i18n::Text;
use crate::state::{Offline, QuizStore};
use crate::ui::elements::span;
use crate::ui::piece::{Piece, element};

/// «Bruk uten nett», and what has come of it. Hidden until the browser has said that it can.
pub fn offline_choice(quiz: QuizStore) -> Piece {
    let offline = move || {
        quiz.watch_notice();
        quiz.offline()
    };
    let state = move || {
        let text = match offline() {
            None | Some(Offline::Off) => return String::new(),
            Some(Offline::Working) => Text::OfflineWorking,
            Some(Offline::On) => Text::OfflineOn,
            Some(Offline::Failed) => Text::OfflineFailed,
        };
        quiz.text(text)
    };
    let tick = element("input")
        .with("type", "checkbox")
        .ticked(move || matches!(offline(), Some(Offline::Working | Offline::On)))
        .on_change(move |event| quiz.set_offline(event_target_checked(&event)));
    let choice = element("label").class("tick").holding(vec![
        tick,
        span("tick__word", quiz.text(Text::Offline)),
        span("tick__note", quiz.text(Text::OfflineNote)),
    ]);
    let hidden = move || offline().is_none().then(String::new);
    let state = element("p").with("role", "status").class("tick__state").live_text(state);
    element("div").with_live("hidden", hidden).holding(vec![choice, state])
}
