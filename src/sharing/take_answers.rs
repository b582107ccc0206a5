use enig_core::i18n::Text;
use enig_core::quiz::AnswerSheet;
use leptos::prelude::*;

use crate::components::{Actions, Button, Remount};
use crate::state::{FocusTarget, use_quiz};

/// The way on with the answers of a link, such as the voter's own from another device. It asks first where there are
/// answers that they would replace.
#[component]
pub fn TakeAnswers(
    /// The answers.
    sheet: AnswerSheet,
) -> impl IntoView {
    let is_asking = RwSignal::new(false);
    let content = move || {
        let sheet = sheet.clone();
        if is_asking.get() {
            view! { <Question sheet is_asking /> }.into_any()
        } else {
            view! { <Offer sheet is_asking /> }.into_any()
        }
    };
    view! { <div class="shared"><Remount content /></div> }
}

#[component]
fn Offer(
    /// The answers.
    sheet: AnswerSheet,
    /// Whether the voter is asked.
    is_asking: RwSignal<bool>,
) -> impl IntoView {
    let quiz = use_quiz();
    let press = move || {
        if quiz.state().sheet.is_empty() {
            quiz.take_answers(sheet.clone());
        } else {
            is_asking.set(true);
            // The button is gone.
            quiz.focus(FocusTarget::Question);
        }
    };
    view! { <Button label=quiz.text(Text::TakeAnswers) on_press=press /> }
}

#[component]
fn Question(
    /// The answers.
    sheet: AnswerSheet,
    /// Whether the voter is asked.
    is_asking: RwSignal<bool>,
) -> impl IntoView {
    let quiz = use_quiz();
    let n = quiz.state().sheet.answered();
    let keep = move || {
        is_asking.set(false);
        quiz.focus(FocusTarget::Sharing);
    };
    view! {
        <div class="card share__panel">
            <p class="plain" id=FocusTarget::Question.id() tabindex="-1">
                {quiz.count(Text::TakeAnswersAskOne, Text::TakeAnswersAskSeveral, n)}
            </p>
            <Actions>
                <Button
                    label=quiz.text(Text::TakeAnswersYes)
                    on_press=move || quiz.take_answers(sheet.clone())
                />
                <Button label=quiz.text(Text::TakeAnswersNo) on_press=keep />
            </Actions>
        </div>
    }
}
