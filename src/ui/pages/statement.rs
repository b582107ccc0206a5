use crate::i18n::{Text, digits};
use crate::programme::CommitmentNo;
use crate::route::{Origin, Screen};
use crate::state::QuizStore;
use crate::ui::components::{back_button, main_heading, statement_card, statement_with_terms};
use crate::ui::elements::{button, group, paragraph};
use crate::ui::piece::{Piece, element};

/// One statement to rate. `first` is the one it opens with, and where the voter came from, which is where an
/// answer leads. On the way from statement to statement the page stays.
pub fn statement_page(quiz: QuizStore, first: (CommitmentNo, Origin)) -> Piece {
    let overview = move || quiz.open(Screen::Overview);
    let top = vec![back_button(quiz), button("link-button", quiz.text(Text::Overview), overview)];
    let head = group("statement__head", Vec::new()).live(move || {
        quiz.watch_statement();
        head(quiz, quiz.asked(first).0)
    });
    let mut content = vec![group("statement__top", top), head];
    content.extend(statement_card(quiz, first));
    group("statement statement--page", content)
}

/// Where the voter is, and the statement. Its heading is another one each time: focus goes there, and a
/// screen reader says what it has come to.
fn head(quiz: QuizStore, no: CommitmentNo) -> Vec<Piece> {
    let mut content = Vec::new();
    let position = match quiz.place(no) {
        Some((n, total)) => {
            let (n, total) = (digits(n), digits(total));
            let position = quiz.fill(Text::Position, &[("n", &n), ("total", &total)]);
            let progress = element("progress").class("progress").with("aria-hidden", "true");
            content.push(progress.with("max", &total).with("value", &n));
            position
        }
        None => quiz.text(Text::StatementAlone),
    };
    content
        .push(paragraph("statement__place", [&position, "\u{a0}· ", &quiz.area_of(no)].concat()));
    content.extend(statement_with_terms(quiz, no, main_heading()));
    content
}
