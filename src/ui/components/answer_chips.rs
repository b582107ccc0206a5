use super::part_choice::part_choice;
use super::words::answer_word;
use crate::i18n::Text;
use crate::programme::CommitmentNo;
use crate::route::{Origin, Screen};
use crate::state::QuizStore;
use crate::ui::elements::{button_about, item, list, span};
use crate::ui::piece::Piece;

/// Statements with the answers given, each a button that opens it to be changed. `origin` is the
/// screen they stand on, to come back to. `asks` for parts where there is room to.
pub fn answer_chips(
    quiz: QuizStore,
    numbers: Vec<CommitmentNo>,
    origin: Origin,
    asks: bool,
) -> Piece {
    let chip = |no: CommitmentNo| {
        let mark = quiz.mark(no);
        let mut answer = quiz.text(mark.answer.map_or(Text::NotAnswered, answer_word));
        if mark.important {
            answer = [&answer, ", ", &quiz.text(Text::ImportantMark)].concat();
        }
        let content =
            vec![span("chip__statement", quiz.statement(no)), span("chip__answer", answer)];
        let class = if mark.answer.is_some() { "chip" } else { "chip chip--empty" };
        let open = move || quiz.open(Screen::Statement(no, origin));
        let parts = if asks { part_choice(quiz, no) } else { None };
        let button = button_about(class, content, None, Box::new(open));
        item("", [button].into_iter().chain(parts).collect())
    };
    list("chips", numbers.into_iter().map(chip).collect())
}
