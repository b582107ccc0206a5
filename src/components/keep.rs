use enig_core::i18n::Text;
use leptos::prelude::*;

use super::{Condition, DeletePanel, Status, Tick};
use crate::state::{OfflineReport as Report, use_quiz};

/// What becomes of the answers: kept on the device, usable without a network, or deleted.
#[component]
pub fn Keep() -> impl IntoView {
    let quiz = use_quiz();
    // Not there where the browser cannot.
    let remember = quiz.can_remember().then(|| view! { <RememberChoice /> }.into_any());
    view! {
        <div class="keep">
            {remember}
            <OfflineChoice />
            <DeletePanel />
        </div>
    }
}

/// «Husk svarene mine på denne enheten».
#[component]
fn RememberChoice() -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <Tick
            label=quiz.text(Text::Remember)
            note=quiz.text(Text::RememberNote)
            class="tick remember"
            checked=move || quiz.remembers.get()
            on_toggle=move || quiz.toggle_remembering()
        />
    }
}

/// «Bruk uten nett», and what came of it. Hidden until the browser has said that it can.
#[component]
fn OfflineChoice() -> impl IntoView {
    let quiz = use_quiz();
    let text = move || match quiz.offline.get() {
        Some(Report::Working) => Some(Text::OfflineWorking),
        Some(Report::On) => Some(Text::OfflineOn),
        Some(Report::Failed) => Some(Text::OfflineFailed),
        _ => None,
    };
    let is_missing = Condition::from(move || quiz.offline.get().is_none());
    view! {
        <div hidden=is_missing.into_flag()>
            <Tick
                label=quiz.text(Text::Offline)
                note=quiz.text(Text::OfflineNote)
                checked=move || matches!(quiz.offline.get(), Some(Report::Working | Report::On))
                on_toggle=move || quiz.toggle_offline()
            />
            <Status class="tick__state" text />
        </div>
    }
}
