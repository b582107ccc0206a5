use enig_core::i18n::Text;
use leptos::prelude::*;

use super::{Message, Remount};
use crate::state::use_quiz;

/// A message that may change while the screen is open, and that a screen reader announces.
#[component]
pub fn Status(
    /// Its classes.
    #[prop(default = "plain")]
    class: &'static str,
    /// `status` or `alert`: how urgent the message is.
    #[prop(default = "status")]
    role: &'static str,
    /// The message, which is followed.
    #[prop(into)]
    text: Message,
) -> impl IntoView {
    view! {
        <p class=class role=role>
            <MessageText text />
        </p>
    }
}

/// What is wrong with a field. A screen reader reads it with the field, which names it.
#[component]
pub fn Problem(
    /// The id by which the field names it.
    id: &'static str,
    /// The message, which is followed.
    #[prop(into)]
    text: Message,
) -> impl IntoView {
    view! {
        <p class="field__problem" id=id>
            <MessageText text />
        </p>
    }
}

/// The words of a message.
#[component]
pub fn MessageText(
    /// The message, which is followed.
    text: Message,
) -> impl IntoView {
    let quiz = use_quiz();
    let words = move |text: Text| view! { <span>{quiz.text(text)}</span> }.into_any();
    let content = move || text.get().map(words).into_any();
    view! { <Remount content /> }
}
