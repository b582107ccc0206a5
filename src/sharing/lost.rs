use enig_core::i18n::Text;
use enig_core::route::Page;
use leptos::prelude::*;

use super::paste_form::PasteForm;
use crate::components::{Actions, PageHeading, first_script};
use crate::state::{Quiz, use_quiz};

/// Where a link to a result leads without what stands behind its `#`: that the result got lost, and what to do.
#[component]
pub fn LostPage() -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <div class="start">
            <PageHeading>{quiz.text(Text::SharedLostTitle)}</PageHeading>
            <p class="lead">{quiz.text(Text::SharedLost)}</p>
            <p class="plain">{quiz.text(Text::SharedLostWays)}</p>
            {first_script()}
            {no_script(quiz)}
            <Actions>
                <a class="button button--main" href=quiz.link(Page::Quiz)>
                    {quiz.text(Text::TakeQuiz)}
                </a>
            </Actions>
            // It takes the app to read a link.
            <div hidden=cfg!(feature = "ssr")>
                <PasteForm title=Text::GotLink compares=false />
            </div>
        </div>
    }
}

/// Where no script runs, this page is shown however whole the link is.
#[cfg(feature = "ssr")]
fn no_script(quiz: Quiz) -> AnyView {
    let words = enig_core::i18n::PageText::NoScriptShared.in_language(quiz.locale());
    view! { <p class="plain without-scripts">{words}</p> }.into_any()
}

#[cfg(not(feature = "ssr"))]
fn no_script(_: Quiz) -> AnyView {
    ().into_any()
}
