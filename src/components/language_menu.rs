use enig_core::i18n::{Locale, Text};
use leptos::prelude::*;

use super::{List, PressHandler};
use crate::state::use_quiz;

/// The languages of the pack, as links that work on their own; with the app running they keep answers and
/// place. It stays in another language, so that focus stays on the link that was pressed.
#[component]
pub fn LanguageMenu() -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let items = pack.programme.locales().map(|locale| view! { <LanguageLink locale /> }.into_any());
    let items = items.collect();
    let label = move || {
        quiz.follow_language();
        quiz.text(Text::Language)
    };
    view! {
        <nav class="languages" aria-label=label>
            <List items />
        </nav>
    }
}

/// A link to this page in another language.
#[component]
fn LanguageLink(
    /// The language.
    locale: Locale,
) -> impl IntoView {
    let quiz = use_quiz();
    let tag = locale.tag();
    let is_current = move || quiz.follow_language() == locale;
    let switch: PressHandler = Box::new(move |event| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            quiz.switch_to(locale);
        }
    });
    view! {
        <li>
            <a
                href=quiz.address(locale)
                lang=tag
                hreflang=tag
                aria-current=move || is_current().then_some("true")
                on:click=switch
            >
                {locale.name()}
            </a>
        </li>
    }
}
