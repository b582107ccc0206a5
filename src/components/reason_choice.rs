use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::Reason;
use leptos::prelude::*;

use super::{Condition, PressHandler};
use crate::state::use_quiz;

/// Why the voter disagrees, in one press; asked where answers are looked at, and of nobody who agrees. It counts
/// for nothing and is in no link.
#[component]
pub fn ReasonChoice(
    /// The commitment.
    idx: CommitmentIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    quiz.state().sheet.mark(idx).disagrees().then(|| {
        let label = quiz.text(Text::ReasonQuestion);
        let question = format!("{label} {}", quiz.text(Text::ReasonNote));
        let choices = Reason::ALL.map(|reason| view! { <ReasonButton idx reason /> }.into_any());
        view! {
            <div class="part-choices" role="group" aria-label=label>
                <span class="part-choices__question">{question}</span>
                {Vec::from(choices)}
            </div>
        }
        .into_any()
    })
}

/// One of the reasons.
#[component]
fn ReasonButton(
    /// The commitment.
    idx: CommitmentIdx,
    /// The reason.
    reason: Reason,
) -> impl IntoView {
    let quiz = use_quiz();
    let is_given = Condition::from(move || quiz.follow_mark(idx).reason == Some(reason));
    let press: PressHandler = Box::new(move |_| quiz.toggle_reason(idx, reason));
    view! {
        <button type="button" class="part-choice" aria-pressed=is_given.into_aria() on:click=press>
            {quiz.text(reason_word(reason))}
        </button>
    }
}

fn reason_word(reason: Reason) -> Text {
    match reason {
        Reason::TooFar => Text::ReasonTooFar,
        Reason::NotFarEnough => Text::ReasonNotFarEnough,
        Reason::WrongMeans => Text::ReasonWrongMeans,
        Reason::TooExpensive => Text::ReasonTooExpensive,
        Reason::Other => Text::ReasonOther,
    }
}
