use enig_core::i18n::{PageText, Text};
use enig_core::programme::AreaIdx;
use enig_core::route::Page;
use leptos::prelude::*;

use crate::components::{CommitmentList, PageHeading};
use crate::state::use_quiz;

/// Every commitment of the programme to read, area by area. A page that only exists as a file.
#[component]
pub fn ProgrammePage() -> impl IntoView {
    let quiz = use_quiz();
    let areas =
        quiz.pack().programme.area_indices().map(|area| view! { <AreaPart area /> }.into_any());
    let areas = areas.collect::<Vec<_>>();
    view! {
        <div class="start">
            <PageHeading>{quiz.text(Text::ProgrammeTitle)}</PageHeading>
            <p class="lead">{PageText::ProgrammeIntro.in_language(quiz.locale())}</p>
            {areas}
        </div>
    }
}

#[component]
fn AreaPart(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <section class="part">
            <h2>{quiz.area_title(area)}</h2>
            <div class="programme__about">
                <p class="plain">{quiz.pack().programme.area(area).intro.clone()}</p>
                <a href=quiz.link(Page::Area(area))>{quiz.text(Text::AnswerNow)}</a>
            </div>
            <CommitmentList area />
        </section>
    }
}
