use crate::i18n::Text;
use crate::state::{FocusPlace, QuizStore};
use crate::ui::elements::button;
use crate::ui::piece::{Piece, element};

/// A screen's heading, which gets focus when the voter comes to the screen.
pub fn page_heading(words: String) -> Piece {
    main_heading().text(&words)
}

/// The same with nothing in it yet.
pub fn main_heading() -> Piece {
    let heading = element("h1").class("heading").with("id", FocusPlace::Heading.id());
    heading.with("tabindex", "-1")
}

/// «Tilbake»: the same as the browser's own button.
pub fn back_button(quiz: QuizStore) -> Piece {
    button("back", quiz.text(Text::Back), move || quiz.back())
}
