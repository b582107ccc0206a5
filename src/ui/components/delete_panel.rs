use crate::i18n::Text;
use crate::state::QuizStore;
use crate::ui::elements::{button, disclosure, group, paragraph};
use crate::ui::piece::Piece;

/// «Slett alle svarene», with a question in between. A disclosure and not a dialogue: it works in
/// every frame and keeps focus where it is.
pub fn delete_panel(quiz: QuizStore) -> Piece {
    let question = vec![
        paragraph("plain", quiz.text(Text::DeleteAsk)),
        group("actions", vec![button("button", quiz.text(Text::DeleteYes), move || quiz.delete())]),
    ];
    disclosure(quiz.text(Text::DeleteAll), false, question)
}
