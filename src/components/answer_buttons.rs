use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::Answer;
use enig_core::route::Origin;
use leptos::prelude::*;

use super::{Condition, PressHandler, first_script};
use crate::state::use_quiz;

/// The answers. Pressing one keeps it and goes on; nothing else does. Tab reaches each, Enter and Space press
/// it, and the one that was given is announced as pressed.
#[component]
pub fn AnswerButtons(
    /// The statement that is answered.
    idx: CommitmentIdx,
    /// Where the voter has come from, and goes back to with the answer.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let buttons =
        quiz.answers().map(|answer| view! { <AnswerButton idx answer origin /> }.into_any());
    view! {
        <div class="answers" role="group" aria-label=quiz.text(Text::AnswersLegend)>
            {Vec::from(buttons)}
        </div>
        {first_script()}
    }
}

/// One of the answers.
#[component]
fn AnswerButton(
    /// The statement that is answered.
    idx: CommitmentIdx,
    /// The answer.
    answer: Answer,
    /// Where the voter goes with it.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let is_no_opinion = answer == Answer::NoOpinion;
    let note = is_no_opinion.then(|| {
        view! { <span class="answer__note">{quiz.text(Text::NoOpinionNote)}</span> }.into_any()
    });
    let is_given = Condition::from(move || quiz.follow_mark(idx).answer == Some(answer));
    let press: PressHandler = Box::new(move |event| {
        if !quiz.is_second_press(&event) {
            quiz.answer(idx, answer, origin);
        }
    });
    view! {
        <button
            type="button"
            class=if is_no_opinion { "answer answer--no-opinion" } else { "answer" }
            aria-pressed=is_given.into_aria()
            on:click=press
        >
            <span class="answer__word">{quiz.text(answer.into())}</span>
            {note}
        </button>
    }
}
