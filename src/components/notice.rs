use enig_core::i18n::Text;
use leptos::prelude::*;

use super::{Button, Remount, Status};
use crate::state::use_quiz;

/// What there is to say to the voter, and the way to a new version of the quiz.
#[component]
pub fn Notice() -> impl IntoView {
    let quiz = use_quiz();
    let text = move || quiz.notice.get().or_else(|| quiz.offered_update());
    let update = move || {
        let button = |_| {
            let label = quiz.text(Text::Update);
            view! { <Button label on_press=move || quiz.update() /> }.into_any()
        };
        quiz.offered_update().map(button).into_any()
    };
    view! {
        <Status class="notice" text />
        <div class="notice">
            <Remount content=update />
        </div>
    }
}
