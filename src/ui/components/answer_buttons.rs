use super::words::answer_word;
use crate::i18n::Text;
use crate::programme::CommitmentNo;
use crate::quiz::Answer;
use crate::route::Origin;
use crate::state::QuizStore;
use crate::ui::elements::{group, span};
use crate::ui::piece::{Piece, element};

/// The answers. Pressing one saves it and goes on to where `origin` leads; nothing else does. Tab
/// reaches each, Enter and Space press it, and the one already given is announced as pressed. They are
/// for `first` until the open screen asks about another statement.
pub fn answer_buttons(quiz: QuizStore, first: (CommitmentNo, Origin)) -> Piece {
    let button = |answer: Answer| {
        let is_no_opinion = answer == Answer::NoOpinion;
        let mut words = vec![span("answer__word", quiz.text(answer_word(answer)))];
        if is_no_opinion {
            words.push(span("answer__note", quiz.text(Text::NoOpinionNote)));
        }
        let is_given = move || {
            quiz.watch_statement();
            quiz.mark(quiz.asked(first).0).answer == Some(answer)
        };
        element("button")
            .with("type", "button")
            .class(if is_no_opinion { "answer answer--no-opinion" } else { "answer" })
            .with_live("aria-pressed", move || Some(is_given().to_string()))
            .holding(words)
            .on_click(move |event| {
                // The second press of a double click was not meant for the next statement.
                if !quiz.is_second_press(&event) {
                    let (no, origin) = quiz.asked(first);
                    quiz.answer(no, answer, origin);
                }
            })
    };
    let answers = group("answers", quiz.answers().into_iter().map(button).collect());
    answers.with("role", "group").with("aria-label", &quiz.text(Text::AnswersLegend))
}
