use enig_core::i18n::Text;
use enig_core::quiz::{QuizMode, SHORT_LENGTH};
use enig_core::route::Screen;
use leptos::prelude::*;

use crate::components::{
    Action, Actions, AreaLinks, BaseButton, Button, ContinueButton, DeletePanel, FirstStatement,
    PageHeading, Section,
};
use crate::state::use_quiz;

/// The first screen: what this is, the first statement ready to be answered, and the ways in. A voter who has
/// begun finds the way back instead of the first statement.
#[component]
pub fn StartPage() -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let programme = &pack.programme;
    let first = if quiz.state().sheet.is_empty() {
        view! { <FirstStatement idx=programme.start /> }.into_any()
    } else {
        view! { <ResumeCard /> }.into_any()
    };
    // The page of somebody else has chosen what is asked.
    let ways = (!quiz.is_embedded()).then(|| {
        view! {
            <WaysIn />
            <AreaLinks />
        }
        .into_any()
    });
    let (title, purpose) = (programme.title.clone(), programme.purpose.clone());
    view! {
        <div class="start">
            <PageHeading>{title}</PageHeading>
            <p class="lead">{purpose}</p>
            {first}
            {ways}
        </div>
    }
}

/// What a voter who has answered something can go on with.
#[component]
fn ResumeCard() -> impl IntoView {
    let quiz = use_quiz();
    let state = quiz.state();
    let resume =
        state.is_unfinished().then(|| view! { <ContinueButton label=Text::Resume /> }.into_any());
    view! {
        <Section title=Text::ResumeTitle class="card resume">
            <p class="plain">
                {quiz.count(Text::ResumeOne, Text::ResumeSeveral, state.sheet.answered())}
            </p>
            <Actions>
                {resume}
                <Button
                    label=quiz.text(Text::ToResult)
                    on_press=move || quiz.open(Screen::Result)
                />
            </Actions>
            <DeletePanel />
        </Section>
    }
}

/// The three kinds of quiz.
#[component]
fn WaysIn() -> impl IntoView {
    let quiz = use_quiz();
    let all = quiz.pack().programme.commitments.len();
    let short = all.min(SHORT_LENGTH).to_string();
    view! {
        <Section title=Text::WaysIn class="ways">
            <ul role="list">
                <Way
                    name=quiz.text(Text::WayShort)
                    note=quiz.fill(Text::WayShortNote, &[("n", &short)])
                    on_press=move || quiz.start(QuizMode::Short)
                />
                <Way
                    name=quiz.text(Text::WayAreas)
                    note=quiz.text(Text::WayAreasNote)
                    on_press=move || quiz.open(Screen::ChooseAreas)
                />
                <Way
                    name=quiz.fill(Text::WayFull, &[("n", &all.to_string())])
                    note=quiz.text(Text::WayFullNote)
                    on_press=move || quiz.start(QuizMode::Full)
                />
            </ul>
        </Section>
    }
}

/// A kind of quiz.
#[component]
fn Way(
    /// What it is called.
    name: String,
    /// What there is to say about it.
    note: String,
    /// Begins it.
    #[prop(into)]
    on_press: Action,
) -> impl IntoView {
    view! {
        <li>
            <BaseButton class="way" on_press>
                <span class="way__name">{name}</span>
                <span class="way__note">{note}</span>
            </BaseButton>
        </li>
    }
}
