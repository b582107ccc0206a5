use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{FocusPlace, QuizStore};
use crate::ui::elements::{Words, button};
use crate::ui::piece::{Piece, piece};

/// A screen's heading, which gets focus when the voter comes to the screen. `language` is that of the
/// words, where it is not the page's.
pub fn page_heading(words: String, language: Option<String>) -> Piece {
    main_heading((words, language).into())
}

/// The same of words that have something in them.
pub fn main_heading(words: Words) -> Piece {
    let Words { content, language } = words;
    piece(view! {
        <h1 class="heading" id=FocusPlace::Heading.id() tabindex="-1" lang=language>
            {content}
        </h1>
    })
}

/// «Tilbake»: the same as the browser's own button.
pub fn back_button(quiz: QuizStore) -> Piece {
    button("back", quiz.text(Text::Back), move || quiz.back())
}
