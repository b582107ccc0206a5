use leptos::prelude::*;

use crate::i18n::{Locale, Text};
use crate::state::QuizStore;
use crate::ui::elements::{item, list};
use crate::ui::piece::{Piece, piece};

/// The languages of the pack, as links that work on their own; pressed in the app they keep answers and place.
/// Not built afresh in another language, so that focus stays on the link that was pressed.
pub fn language_menu(quiz: QuizStore) -> Piece {
    let link = |locale: Locale| {
        let is_current = move || {
            quiz.watch_language();
            quiz.with(|programme, _| programme.language == locale.tag()).then_some("true")
        };
        let link = view! {
            <a
                href=quiz.address(locale)
                lang=locale.tag()
                hreflang=locale.tag()
                aria-current=is_current
                on:click=move |event| {
                    if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                        event.prevent_default();
                        quiz.switch_to(locale);
                    }
                }
            >
                {locale.name()}
            </a>
        };
        item("", vec![piece(link)])
    };
    let label = move || {
        quiz.watch_language();
        quiz.text(Text::Language)
    };
    let links = quiz.with(|programme, _| programme.locales().map(link).collect());
    piece(view! {
        <nav class="languages" aria-label=label>
            {list("", links)}
        </nav>
    })
}
