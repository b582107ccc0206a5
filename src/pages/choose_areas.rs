use enig_core::i18n::Text;
use enig_core::programme::AreaIdx;
use enig_core::quiz::QuizMode;
use leptos::prelude::*;

use crate::components::{BackButton, Condition, PageHeading, PressHandler, Remount, Tick};
use crate::state::{FocusTarget, use_quiz};

/// Which areas to be asked about.
#[component]
pub fn ChooseAreasPage() -> impl IntoView {
    let quiz = use_quiz();
    let chosen = RwSignal::new(Vec::new());
    let ticks = quiz
        .pack()
        .programme
        .area_indices()
        .map(|area| view! { <AreaTick area chosen /> }.into_any())
        .collect::<Vec<_>>();
    // The heading is not the legend of the group: a screen reader would read it twice.
    view! {
        <div class="choose">
            <BackButton />
            <PageHeading>{quiz.text(Text::ChooseTitle)}</PageHeading>
            <fieldset class="choose__areas" aria-labelledby=FocusTarget::Heading.id()>
                <p class="lead">{quiz.text(Text::ChooseHint)}</p>
                <div class="choose__list">{ticks}</div>
            </fieldset>
            <StartButton chosen />
        </div>
    }
}

/// An area to be asked about or not.
#[component]
fn AreaTick(
    /// The area.
    area: AreaIdx,
    /// The areas that are chosen, in the order of choosing.
    chosen: RwSignal<Vec<AreaIdx>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let length = quiz.pack().programme.area(area).commitments.len();
    let toggle = move || {
        let mut areas = chosen.get_untracked();
        let is_chosen = areas.contains(&area);
        areas.retain(|&other| other != area);
        if !is_chosen {
            areas.push(area);
        }
        chosen.set(areas);
    };
    view! {
        <Tick
            label=quiz.area_title(area)
            note=quiz.count(Text::StatementsOne, Text::StatementsSeveral, length)
            class="tick choice"
            checked=move || chosen.with(|areas| areas.contains(&area))
            on_toggle=toggle
        />
    }
}

/// The button to begin with. Without a choice it stays there and says what is missing.
#[component]
fn StartButton(
    /// The areas that are chosen.
    chosen: RwSignal<Vec<AreaIdx>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let label = move || match quiz.length_of(QuizMode::Areas(chosen.get())) {
        0 => quiz.text(Text::ChooseNone),
        n => quiz.count(Text::ChooseStartOne, Text::ChooseStartSeveral, n),
    };
    let is_empty = Condition::from(move || chosen.with(Vec::is_empty));
    let start: PressHandler = Box::new(move |_| {
        let areas = chosen.get_untracked();
        if !areas.is_empty() {
            quiz.start(QuizMode::Areas(areas));
        }
    });
    let content = move || view! { <span>{label()}</span> }.into_any();
    view! {
        <button
            type="button"
            class="button button--main"
            aria-disabled=is_empty.into_aria()
            on:click=start
        >
            <Remount content />
        </button>
    }
}
