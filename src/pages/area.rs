use enig_core::i18n::Text;
use enig_core::programme::AreaIdx;
use enig_core::quiz::QuizMode;
use enig_core::route::{Page, Screen};
use leptos::prelude::*;

use crate::components::{Actions, Button, CommitmentList, FirstStatement, PageHeading, Section};
use crate::state::use_quiz;

/// The page of an area: its first statement ready to be answered, and all of its commitments to read. A voter
/// who has begun sees the answer given and the way on.
#[component]
pub fn AreaPage(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let (pack, state) = (quiz.pack(), quiz.state());
    let found = pack.programme.area(area);
    let first = found.commitments.first().map(|&idx| view! { <FirstStatement idx /> }.into_any());
    let has_begun = found.commitments.iter().any(|&idx| state.sheet.is_answered(idx));
    let ways = has_begun.then(|| view! { <WaysOn area /> }.into_any());
    let promises = (!quiz.is_embedded()).then(|| {
        view! {
            <Section title=Text::AreaPromises class="part">
                <CommitmentList area />
                <a href=quiz.link(Page::Quiz)>{quiz.text(Text::WholeQuiz)}</a>
            </Section>
        }
        .into_any()
    });
    let intro = found.intro.clone();
    view! {
        <div class="start">
            <PageHeading>{quiz.area_title(area)}</PageHeading>
            <p class="lead">{intro}</p>
            {first}
            {ways}
            {promises}
        </div>
    }
}

/// Where a voter who has begun can go on.
#[component]
fn WaysOn(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <Actions>
            <Button
                label=quiz.text(Text::Resume)
                class="button button--main"
                on_press=move || quiz.start(QuizMode::Areas(vec![area]))
            />
            <Button
                label=quiz.text(Text::ToResult)
                on_press=move || quiz.open(Screen::Result)
            />
        </Actions>
    }
}
