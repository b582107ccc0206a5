use enig_core::i18n::Text;
use enig_core::programme::AreaIdx;
use enig_core::route::{Origin, Screen};
use leptos::prelude::*;

use crate::components::{
    Actions, AnswerChips, BackButton, Button, ContinueButton, PageHeading, Remount,
};
use crate::state::use_quiz;

/// Every statement with its answer, area by area, each of which can be changed.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let quiz = use_quiz();
    let (pack, state) = (quiz.pack(), quiz.state());
    // One area, or nothing for all of them.
    let filter = RwSignal::new(Vec::new());
    let answered = state.sheet.answered().to_string();
    let total = pack.programme.commitments.len().to_string();
    let go_on = state
        .is_unfinished()
        .then(|| view! { <ContinueButton label=Text::ContinueQuiz /> }.into_any());
    let sections = move || {
        let wanted = filter.get();
        let areas = quiz.pack().programme.area_indices();
        let shown = areas.filter(|area| wanted.is_empty() || wanted.contains(area));
        shown.map(|area| view! { <AreaSection area /> }.into_any()).collect::<Vec<_>>().into_any()
    };
    view! {
        <div class="overview">
            <BackButton />
            <PageHeading>{quiz.text(Text::OverviewTitle)}</PageHeading>
            <p class="lead">
                {quiz.fill(Text::OverviewCount, &[("n", &answered), ("total", &total)])}
            </p>
            <Actions>
                {go_on}
                <Button
                    label=quiz.text(Text::ToResult)
                    on_press=move || quiz.open(Screen::Result)
                />
            </Actions>
            <AreaFilter filter />
            <div class="overview__areas"><Remount content=sections /></div>
        </div>
    }
}

/// The choice of one area, or of all.
#[component]
fn AreaFilter(
    /// The area, or nothing for all of them.
    filter: RwSignal<Vec<AreaIdx>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let areas = pack.programme.areas.iter().map(|area| (area.id.clone(), area.title.clone()));
    let options = [(String::new(), quiz.text(Text::FilterAll))].into_iter().chain(areas);
    let options = options
        .map(|(id, title)| view! { <option value=id>{title}</option> }.into_any())
        .collect::<Vec<_>>();
    let choose = move |event| {
        let chosen = quiz.pack().programme.area_named(&event_target_value(&event));
        filter.set(chosen.into_iter().collect());
    };
    view! {
        <label class="filter">
            <span>{quiz.text(Text::FilterLabel)}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}

/// The statements of an area.
#[component]
fn AreaSection(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let indices = quiz.pack().programme.area(area).commitments.clone();
    view! {
        <section>
            <h2>{quiz.area_title(area)}</h2>
            <AnswerChips indices origin=Origin::Overview />
        </section>
    }
}
