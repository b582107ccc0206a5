use crate::i18n::{Text, digits};
use crate::programme::CommitmentNo;
use crate::route::{Origin, Screen};
use crate::state::QuizStore;
use crate::ui::components::{back_button, main_heading, statement_card, statement_with_terms};
use crate::ui::elements::{button, group, paragraph};
use crate::ui::piece::{Piece, element};

/// One statement to rate. `origin` is where the voter came from, and where an answer leads.
pub fn statement_page(quiz: QuizStore, no: CommitmentNo, origin: Origin) -> Piece {
    let overview = move || quiz.open(Screen::Overview);
    let top = vec![back_button(quiz), button("link-button", quiz.text(Text::Overview), overview)];
    let mut content = vec![group("statement__top", top)];
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
    content.extend(statement_card(quiz, no, origin));
    group("statement statement--page", content)
}
