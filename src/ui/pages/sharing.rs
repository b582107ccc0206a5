use crate::i18n::Text;
use crate::state::{QuizStore, SharingPart};
use crate::ui::components::{back_button, page_heading, sharing_place};
use crate::ui::elements::group;
use crate::ui::piece::Piece;

/// A screen about a link to a result: its heading, and room for what there is to the link.
pub fn sharing_page(quiz: QuizStore, title: Text, part: SharingPart) -> Piece {
    let heading = page_heading(quiz.text(title));
    group("result", vec![back_button(quiz), heading, sharing_place(quiz, part)])
}
