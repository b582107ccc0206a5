use leptos::prelude::*;

use super::language_menu::language_menu;
use crate::i18n::Text;
use crate::state::QuizStore;
use crate::ui::elements::{group, paragraph};
use crate::ui::piece::{Piece, piece};

/// Who is behind the quiz, on every screen, and the choice of language.
pub fn header(quiz: QuizStore) -> Piece {
    let sender = move || {
        quiz.watch_language();
        let sender = quiz.with(|programme, _| programme.sender.clone());
        let about = piece(view! {
            <details class="sender__about">
                <summary>{quiz.text(Text::WhoIsBehind)}</summary>
                {paragraph("plain", sender.about)}
            </details>
        });
        group("sender", vec![paragraph("sender__label", sender.label), about])
    };
    piece(view! {
        <header class="header">
            {group("header__inner", vec![piece(sender), language_menu(quiz)])}
        </header>
    })
}
