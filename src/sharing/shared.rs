use enig_core::i18n::Text;
use enig_core::route::Screen;
use leptos::prelude::*;

use super::paste_form::PasteForm;
use super::shared_result::SharedResultView;
use super::take_answers::TakeAnswers;
use crate::components::{Actions, BackButton, Button, PageHeading, Remount};
use crate::state::{FocusTarget, Received, refusal_text, use_quiz};

/// A result that somebody has shared, to read; or why there is none. The voter's own answers are not touched.
#[component]
pub fn SharedPage() -> impl IntoView {
    let quiz = use_quiz();
    let content = move || {
        let received = quiz.received.get();
        view! { <Content received /> }.into_any()
    };
    view! {
        <div class="result">
            <BackButton />
            <PageHeading>{quiz.text(Text::SharedTitle)}</PageHeading>
            <div id=FocusTarget::Sharing.id() tabindex="-1" class="sharing">
                <div class="result"><Remount content /></div>
            </div>
        </div>
    }
}

#[component]
fn Content(
    /// What came of the link.
    received: Option<Received>,
) -> impl IntoView {
    let quiz = use_quiz();
    let (failed, text, result) = match received {
        Some(Received::Result(result)) => (false, Text::SharedUnverified, Some(result)),
        Some(Received::Refused(why)) => (true, refusal_text(why), None),
        Some(Received::Unreachable) => (true, Text::LinkUnreachable, None),
        Some(Received::Opening) => (false, Text::LinkOpening, None),
        None => (true, Text::LinkNotALink, None),
    };
    let failed = failed.then(|| view! { <h2>{quiz.text(Text::LinkFailedTitle)}</h2> }.into_any());
    let compare = quiz.can_compare().then(|| {
        let label = quiz.text(Text::CompareOwn);
        view! { <Button label on_press=move || quiz.compare_with_own() /> }.into_any()
    });
    let take = quiz.answers_to_take().map(|sheet| view! { <TakeAnswers sheet /> }.into_any());
    let (title, compares) = match result {
        Some(_) => (Text::CompareOther, true),
        None => (Text::GotLink, false),
    };
    let result = result.map(|result| view! { <SharedResultView result /> }.into_any());
    view! {
        {failed}
        <p class="lead">{quiz.text(text)}</p>
        <Actions>
            <Button
                label=quiz.text(Text::TakeQuiz)
                class="button button--main"
                on_press=move || quiz.open(Screen::Start)
            />
            {compare}
        </Actions>
        {take}
        {result}
        <PasteForm title compares />
    }
}
