use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::QuizStore;
use crate::ui::elements::{group, paragraph};
use crate::ui::piece::{Piece, piece};

/// What the quiz is not, what it keeps, and which edition it is.
pub fn footer(quiz: QuizStore) -> Piece {
    let texts = move || {
        quiz.watch_language();
        let (n, date) = quiz
            .with(|programme, _| (programme.edition.to_string(), programme.edition_date.clone()));
        group(
            "footer__inner",
            vec![
                paragraph("plain", quiz.text(Text::AnswersStay)),
                paragraph("plain", quiz.text(Text::NotVotingAdvice)),
                paragraph("plain", quiz.fill(Text::Edition, &[("n", &n), ("date", &date)])),
            ],
        )
    };
    piece(view! { <footer class="footer">{piece(texts)}</footer> })
}
