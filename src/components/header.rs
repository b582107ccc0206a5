use enig_core::i18n::Text;
use leptos::prelude::*;

use super::language_menu::LanguageMenu;
use super::{PressHandler, Remount};
use crate::state::{FocusTarget, use_quiz};

/// Who is behind the quiz, on every screen, and the choice of language; before them the way past them.
#[component]
pub fn Header() -> impl IntoView {
    let quiz = use_quiz();
    let main = FocusTarget::Main;
    let skip: PressHandler = Box::new(move |event| {
        // A jump within the page would put a foreign entry in the history.
        event.prevent_default();
        quiz.focus(main);
    });
    let skip_text = move || {
        quiz.follow_language();
        view! { <span>{quiz.text(Text::SkipToContent)}</span> }.into_any()
    };
    let sender = move || {
        quiz.follow_language();
        view! { <Sender /> }.into_any()
    };
    // In the page of somebody else, the language is theirs.
    let languages = (!quiz.is_embedded()).then(|| view! { <LanguageMenu /> }.into_any());
    view! {
        <header class="header">
            <a class="skip-link" href=format!("#{}", main.id()) on:click=skip>
                <Remount content=skip_text />
            </a>
            <div class="header__inner">
                <div class="sender">
                    <Remount content=sender />
                </div>
                {languages}
            </div>
        </header>
    }
}

/// Who is behind the quiz.
#[component]
fn Sender() -> impl IntoView {
    let quiz = use_quiz();
    let sender = quiz.pack().programme.sender.clone();
    view! {
        <p class="sender__label">{sender.label}</p>
        <details class="sender__about">
            <summary>{quiz.text(Text::WhoIsBehind)}</summary>
            <p class="plain">{sender.about}</p>
        </details>
    }
}
