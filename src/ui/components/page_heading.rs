use leptos::html::H1;
use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{QuizStore, focus_on_arrival};
use crate::ui::elements::button;
use crate::ui::piece::{Piece, piece};

/// A screen's heading. Gets focus when the voter comes to the screen. `language` is that of the
/// words, where it is not the page's.
pub fn page_heading(quiz: QuizStore, words: String, language: Option<String>) -> Piece {
    let heading = NodeRef::<H1>::new();
    focus_on_arrival(quiz, heading);
    piece(view! {
        <h1 class="heading" tabindex="-1" lang=language node_ref=heading>
            {words}
        </h1>
    })
}

/// «Tilbake»: the same as the browser's own button.
pub fn back_button(quiz: QuizStore) -> Piece {
    button("back", quiz.text(Text::Back), move || quiz.back())
}
