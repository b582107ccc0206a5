use enig_core::i18n::Text;
use enig_core::quiz::{Reason, reason_summary};
use leptos::prelude::*;

use super::Remount;
use crate::state::use_quiz;

/// Why the voter disagrees most often, in a sentence. Nothing while too few reasons are given.
#[component]
pub fn ReasonSummary() -> impl IntoView {
    let quiz = use_quiz();
    let content = move || {
        let text = reason_summary(&quiz.follow_state().sheet).and_then(sentence);
        text.map(|text| view! { <p class="plain">{quiz.text(text)}</p> }.into_any()).into_any()
    };
    view! { <Remount content /> }
}

fn sentence(reason: Reason) -> Option<Text> {
    match reason {
        Reason::TooFar => Some(Text::ReasonsMostlyTooFar),
        Reason::NotFarEnough => Some(Text::ReasonsMostlyNotFarEnough),
        Reason::WrongMeans => Some(Text::ReasonsMostlyWrongMeans),
        Reason::TooExpensive => Some(Text::ReasonsMostlyTooExpensive),
        Reason::Other => None,
    }
}
