use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::related::Suggestion;
use enig_core::route::{Origin, Page, Screen};
use leptos::prelude::*;

use super::{Action, Actions, BaseButton, Remount};
use crate::state::{FocusTarget, use_quiz};

/// A statement offered to the voter, with the reason where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The commitment.
    pub idx: CommitmentIdx,
    /// The agreed commitment that it follows from.
    pub because: Option<CommitmentIdx>,
}

impl From<Suggestion> for Offer {
    fn from(suggestion: Suggestion) -> Self {
        Self { idx: suggestion.idx, because: Some(suggestion.because) }
    }
}

/// Offered statements, best first, each with the way to its area: answer now, or not now. A statement put off
/// makes room for the next one, and focus goes to the list.
#[component]
pub fn SuggestionList(
    /// The statements, which are followed.
    offers: Box<dyn Fn() -> Vec<Offer> + Send>,
    /// The screen they stand on.
    origin: Origin,
) -> impl IntoView {
    let item = move |offer| view! { <SuggestionItem offer origin /> }.into_any();
    let content = move || offers().into_iter().map(item).collect::<Vec<_>>().into_any();
    view! {
        <ul class="suggestions" role="list" id=FocusTarget::Suggestions.id() tabindex="-1">
            <Remount content />
        </ul>
    }
}

#[component]
fn SuggestionItem(
    /// The statement.
    offer: Offer,
    /// The screen it stands on.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let Offer { idx, because } = offer;
    let area = Page::Area(quiz.pack().programme.commitment(idx).area);
    let id = format!("suggestion-{}", idx.0);
    let reason = because.map(|because| {
        let words = quiz.fill(Text::Because, &[("statement", &quiz.statement(because))]);
        view! { <p class="suggestion__reason">{words}</p> }.into_any()
    });
    let answer_now = Action::from(move || quiz.open(Screen::Statement(idx, origin)));
    let not_now = Action::from(move || {
        quiz.dismiss(idx);
        quiz.focus(FocusTarget::Suggestions);
    });
    view! {
        <li class="suggestion">
            <a class="suggestion__area" href=quiz.link(area)>{quiz.area_of(idx)}</a>
            <p class="suggestion__statement" id=id.clone()>{quiz.statement(idx)}</p>
            {reason}
            <Actions>
                <BaseButton class="button" described_by=Some(id.clone()) on_press=answer_now>
                    <span class="button__word">{quiz.text(Text::AnswerNow)}</span>
                </BaseButton>
                <BaseButton class="button button--quiet" described_by=Some(id) on_press=not_now>
                    <span class="button__word">{quiz.text(Text::NotNow)}</span>
                </BaseButton>
            </Actions>
        </li>
    }
}
