use crate::i18n::Text;
use crate::state::QuizStore;
use crate::ui::elements::tick;
use crate::ui::piece::Piece;

/// «Husk svarene mine på denne enheten». Not there where the browser cannot.
pub fn remember_choice(quiz: QuizStore) -> Option<Piece> {
    quiz.can_remember().then(|| {
        tick(
            "tick remember",
            quiz.text(Text::Remember),
            quiz.text(Text::RememberNote),
            Box::new(move || quiz.remembers()),
            Box::new(move |remember| quiz.set_remember(remember)),
        )
    })
}
