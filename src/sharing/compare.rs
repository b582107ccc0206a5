use enig_core::i18n::Text;
use enig_core::route::Screen;
use enig_core::share::{Comparison, StatementPair, TopicPair};
use leptos::prelude::*;

use super::paste_form::PasteForm;
use super::percent_row::PercentRow;
use super::picture_panel::PicturePanel;
use crate::components::{BackButton, Button, Chip, List, PageHeading, Remount, Section, Table};
use crate::state::{FocusTarget, PictureSubject, Quiz, use_quiz};

/// The open link's result beside the voter's own, or beside another link's.
#[component]
pub fn ComparePage() -> impl IntoView {
    let quiz = use_quiz();
    let content = move || match quiz.comparison() {
        Some((comparison, is_own)) if !comparison.is_empty() => {
            view! { <Compared comparison is_own /> }.into_any()
        }
        _ => view! { <NothingToCompare /> }.into_any(),
    };
    view! {
        <div class="result">
            <BackButton />
            <PageHeading>{quiz.text(Text::CompareTitle)}</PageHeading>
            <div id=FocusTarget::Sharing.id() tabindex="-1" class="sharing">
                <div class="result">
                    <p class="lead">{quiz.text(Text::SharedUnverified)}</p>
                    <Remount content />
                    <PasteForm title=Text::CompareOther compares=true />
                </div>
            </div>
        </div>
    }
}

#[component]
fn NothingToCompare() -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <p class="plain">{quiz.text(Text::NothingInCommon)}</p>
        <Button
            label=quiz.text(Text::TakeQuiz)
            class="button button--main"
            on_press=move || quiz.open(Screen::Start)
        />
    }
}

#[component]
fn Compared(
    /// The comparison.
    comparison: Comparison,
    /// Whether the first of the two is the voter's own.
    is_own: bool,
) -> impl IntoView {
    let quiz = use_quiz();
    let names = [if is_own { Text::ColumnYou } else { Text::ColumnOther }, Text::ColumnLink];
    let apart = comparison.statements.iter().filter_map(|&pair| statement(quiz, pair, names));
    let items: Vec<_> = apart.collect();
    let apart = (!items.is_empty()).then(|| {
        view! {
            <Section title=Text::StatementsApart>
                <List class="chips" items />
            </Section>
        }
        .into_any()
    });
    let subject = PictureSubject::Comparison;
    let picture = quiz.has_picture(&subject).then(|| {
        view! {
            <div class="share share__ways">
                <PicturePanel subject />
            </div>
        }
        .into_any()
    });
    let topics = &comparison.topics;
    view! {
        {topic_list(quiz, Text::ClosestTitle, topics, &comparison.closest)}
        {topic_list(quiz, Text::FurthestTitle, topics, &comparison.furthest)}
        {scores(quiz, &comparison, names)}
        {apart}
        {picture}
    }
}

/// Some of the topics, and what each has there, in words. Nothing without any.
fn topic_list(quiz: Quiz, title: Text, topics: &[TopicPair], places: &[usize]) -> Option<AnyView> {
    let items = places.iter().filter_map(|&place| {
        let pair = topics.get(place)?;
        let [first, second] = pair.percents.map(|percent| percent.unwrap_or_default().to_string());
        let values = [("area", &*pair.title), ("first", &*first), ("second", &*second)];
        let words = quiz.fill(Text::PairOfPercents, &values);
        Some(view! { <li><span class="plain">{words}</span></li> }.into_any())
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        view! {
            <Section title>
                <List items />
            </Section>
        }
        .into_any()
    })
}

/// All topics with both per cents.
fn scores(quiz: Quiz, comparison: &Comparison, names: [Text; 2]) -> AnyView {
    let has_themes = comparison.topics.iter().any(|pair| pair.is_theme);
    let row = |title: String, is_below: bool, percents: [Option<u8>; 2]| {
        view! { <PercentRow title is_below percents=percents.into() /> }.into_any()
    };
    let overall = (comparison.overall != [None, None])
        .then(|| row(quiz.text(Text::Overall), false, comparison.overall));
    let topics = comparison
        .topics
        .iter()
        .map(|pair| row(pair.title.clone(), has_themes && !pair.is_theme, pair.percents));
    let rows: Vec<_> = overall.into_iter().chain(topics).collect();
    let columns = vec![
        ("table__head", Text::ColumnTheme),
        ("table__head", names[0]),
        ("table__head", names[1]),
    ];
    view! {
        <Section title=Text::TableCaption>
            <Table class="table scores pairs" caption=Text::TableCaption columns>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
    .into_any()
}

/// A statement and what each has answered.
fn statement(quiz: Quiz, pair: StatementPair, names: [Text; 2]) -> Option<AnyView> {
    let idx = quiz.pack().programme.commitment_with_id(pair.id)?;
    let answers = names.into_iter().zip(pair.opinions).map(|(name, opinion)| {
        let answer = quiz.text(opinion.into());
        format!("{}: {answer}", quiz.text(name))
    });
    let answers = answers.collect();
    Some(view! { <Chip statement=quiz.statement(idx) answers /> }.into_any())
}
