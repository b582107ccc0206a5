use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::route::{Origin, Screen};
use leptos::prelude::*;

use super::{Action, BaseButton, List, PartChoice, ReasonChoice};
use crate::state::use_quiz;

/// Statements with the answers given, each a button that opens it to be changed.
#[component]
pub fn AnswerChips(
    /// The statements.
    indices: Vec<CommitmentIdx>,
    /// The screen they stand on, to come back to.
    origin: Origin,
    /// Whether to ask which part of a statement the voter disagrees with, and why.
    #[prop(default = true)]
    asks_parts: bool,
) -> impl IntoView {
    let items = indices.into_iter().map(|idx| {
        let parts = asks_parts.then(|| {
            view! {
                <PartChoice idx />
                <ReasonChoice idx />
            }
            .into_any()
        });
        view! {
            <li>
                <AnswerChip idx origin />
                {parts}
            </li>
        }
        .into_any()
    });
    view! { <List class="chips" items=items.collect() /> }
}

/// A statement with the voter's answer, as a button.
#[component]
fn AnswerChip(
    /// The statement.
    idx: CommitmentIdx,
    /// Where the voter comes back to.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let mark = quiz.state().sheet.mark(idx);
    let mut answer = quiz.text(mark.answer.map_or(Text::NotAnswered, Text::from));
    if mark.important {
        answer = format!("{answer}, {}", quiz.text(Text::ImportantMark));
    }
    let since = quiz.pack().programme.commitment(idx).since.as_ref().map(|_| {
        view! { <span class="chip__since">{quiz.text(Text::SinceMark)}</span> }.into_any()
    });
    let on_press = Action::from(move || quiz.open(Screen::Statement(idx, origin)));
    view! {
        <BaseButton class=if mark.answer.is_some() { "chip" } else { "chip chip--empty" } on_press>
            <span class="chip__statement">{quiz.statement(idx)}</span>
            <span class="chip__answer">{answer}</span>
            {since}
        </BaseButton>
    }
}

/// A statement with what somebody else has answered, or with two answers.
#[component]
pub fn Chip(
    /// The statement.
    statement: String,
    /// The answers, in words.
    answers: Vec<String>,
) -> impl IntoView {
    let answers = answers
        .into_iter()
        .map(|answer| view! { <span class="chip__answer">{answer}</span> }.into_any());
    view! {
        <li>
            <div class="chip">
                <span class="chip__statement">{statement}</span>
                {answers.collect::<Vec<_>>()}
            </div>
        </li>
    }
}
