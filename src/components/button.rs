use enig_core::i18n::Text;
use leptos::prelude::*;

use super::{Action, PressHandler};
use crate::state::use_quiz;

/// A button. All others but the answers are made of it.
#[component]
pub fn BaseButton(
    /// Its classes.
    class: &'static str,
    /// The id of the element that says what it is about.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    /// What a press does.
    on_press: Action,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    let press: PressHandler = Box::new(move |_| on_press.run());
    view! {
        <button
            type="button"
            class=class
            aria-describedby=described_by
            on:click=press
        >
            {children()}
        </button>
    }
}

/// A button with a word or two.
#[component]
pub fn Button(
    /// What stands on it.
    label: String,
    /// Its classes.
    #[prop(default = "button")]
    class: &'static str,
    /// What a press does.
    #[prop(into)]
    on_press: Action,
) -> impl IntoView {
    view! {
        <BaseButton class on_press>
            <span class="button__word">{label}</span>
        </BaseButton>
    }
}

/// «Tilbake»: the same as the browser's own button.
#[component]
pub fn BackButton() -> impl IntoView {
    let quiz = use_quiz();
    view! { <Button label=quiz.text(Text::Back) class="back" on_press=move || quiz.back() /> }
}

/// The way on with the quiz, from where it was left.
#[component]
pub fn ContinueButton(
    /// What stands on it.
    label: Text,
) -> impl IntoView {
    let quiz = use_quiz();
    let label = quiz.text(label);
    view! { <Button label class="button button--main" on_press=move || quiz.go_on(None) /> }
}

/// Buttons that stand together.
#[component]
pub fn Actions(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="actions">{children()}</div> }
}
