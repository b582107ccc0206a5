use enig_core::i18n::Text;
use enig_core::quiz::{Agreement, QuizMode};
use enig_core::route::{Origin, Screen};
use enig_core::scoring::{Tally, shown_total};
use leptos::prelude::*;

use crate::components::{
    Actions, AnswerChips, BackButton, Button, Calculation, Contested, ContinueButton, Ending, Keep,
    PageHeading, ReasonSummary, ResultSummary, ScoreTable, Section, SenderThanks,
};
use crate::sharing::{ShareSection, WholeResult};
use crate::state::use_quiz;

/// How many statements are listed as the most agreed and the most disagreed.
const MOST: usize = 3;

/// The result: the score and what it rests on, theme by theme, what the voter agrees and disagrees with most,
/// what else they may agree with, and the whole sum.
#[component]
pub fn ResultPage() -> impl IntoView {
    let quiz = use_quiz();
    let tally = Tally::of_all(&quiz.state().sheet);
    view! {
        <div class="result">
            <BackButton />
            <PageHeading>{quiz.text(Text::ResultTitle)}</PageHeading>
            <ResultSummary />
            <SenderThanks tally />
            <ResultActions tally />
            <Contested />
            <ResultDetails tally />
        </div>
    }
}

/// What the score is made of, and what can be done with it.
#[component]
fn ResultDetails(
    /// The answers.
    tally: Tally,
) -> impl IntoView {
    let quiz = use_quiz();
    let score = shown_total(&quiz.pack().programme, &quiz.state()).score();
    let calculation = score.map(|score| view! { <Calculation score /> }.into_any());
    let share = (!quiz.is_embedded()).then(|| view! { <ShareSection /> }.into_any());
    view! {
        <div class="result">
            <Section title=Text::TableCaption>
                <ScoreTable />
                {calculation}
            </Section>
            {share}
            <Extremes title=Text::MostAgreed wanted=Agreement::agrees />
            <Extremes title=Text::MostDisagreed wanted=Agreement::disagrees />
            <ReasonSummary />
            <Ending tally elsewhere=None origin=Origin::Result />
            <Keep />
        </div>
    }
}

/// Where to go from the result: on with the quiz, or on to the rest of the programme.
#[component]
fn ResultActions(
    /// The answers.
    tally: Tally,
) -> impl IntoView {
    let quiz = use_quiz();
    let state = quiz.state();
    let is_unfinished = state.is_unfinished();
    let is_over = !is_unfinished && !tally.is_complete();
    let more = if is_over { state.more(&quiz.pack().programme) } else { 0 };
    let go_on =
        is_unfinished.then(|| view! { <ContinueButton label=Text::ContinueQuiz /> }.into_any());
    let ask_more = (more > 0).then(|| {
        let label = quiz.fill(Text::AskMore, &[("n", &more.to_string())]);
        view! { <Button label class="button button--main" on_press=move || quiz.ask_more() /> }
            .into_any()
    });
    let ask_all = is_over.then(|| {
        let label = quiz.text(Text::GoOnWithAll);
        let class = if more > 0 { "button" } else { "button button--main" };
        view! { <Button label class on_press=move || quiz.start(QuizMode::Full) /> }.into_any()
    });
    // A page in a sandbox cannot print.
    let last = if quiz.is_embedded() {
        view! { <WholeResult /> }.into_any()
    } else {
        view! { <Button label=quiz.text(Text::Print) on_press=move || quiz.print() /> }.into_any()
    };
    view! {
        <Actions>
            {go_on}
            {ask_more}
            {ask_all}
            <Button
                label=quiz.text(Text::Overview)
                on_press=move || quiz.open(Screen::Overview)
            />
            {last}
        </Actions>
    }
}

/// The statements that the voter agrees or disagrees with most.
#[component]
fn Extremes(
    /// The heading.
    title: Text,
    /// Which answers are meant.
    wanted: fn(Agreement) -> bool,
) -> impl IntoView {
    let indices = use_quiz().state().sheet.strongest(MOST, wanted);
    (!indices.is_empty()).then(|| {
        view! {
            <Section title>
                <AnswerChips indices origin=Origin::Result />
            </Section>
        }
        .into_any()
    })
}
