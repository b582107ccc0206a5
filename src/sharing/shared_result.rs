use std::sync::Arc;

use enig_core::i18n::Text;
use enig_core::quiz::Answer;
use enig_core::share::SharedResult;
use leptos::prelude::*;

use super::percent_row::PercentRow;
use crate::components::{AgreementBar, Button, Chip, List, Remount, Section, Table};
use crate::state::{FocusTarget, use_quiz};

/// What a link shows. Single answers are shown only to those who ask for them.
#[component]
pub fn SharedResultView(
    /// The result that it holds.
    result: Arc<SharedResult>,
) -> impl IntoView {
    let quiz = use_quiz();
    let is_open = RwSignal::new(result.answers.is_none());
    let edition = &result.edition;
    let older = (edition.number != quiz.pack().programme.edition).then(|| {
        let (n, date) = (edition.number.to_string(), &*edition.date);
        let words = quiz.fill(Text::SharedOlder, &[("n", &n), ("date", date)]);
        view! { <p class="plain">{words}</p> }.into_any()
    });
    let content = move || {
        if is_open.get() {
            return view! { <Shown result=result.clone() /> }.into_any();
        }
        let open = move || {
            is_open.set(true);
            // The button is gone.
            quiz.focus(FocusTarget::Sharing);
        };
        view! {
            <p class="plain">{quiz.text(Text::SharedAsk)}</p>
            <Button label=quiz.text(Text::SharedShow) on_press=open />
        }
        .into_any()
    };
    view! {
        {older}
        <div class="shared"><Remount content /></div>
    }
}

#[component]
fn Shown(
    /// The result.
    result: Arc<SharedResult>,
) -> impl IntoView {
    let quiz = use_quiz();
    let SharedResult { edition, summary, .. } = &*result;
    let overall = summary.overall.map(|percent| {
        view! {
            <p class="summary__sentence">{quiz.percent(Text::SharedSentence, percent)}</p>
            <AgreementBar percent interval=None />
        }
        .into_any()
    });
    let rows = edition.topics().into_iter().filter_map(|topic| {
        let percents = vec![Some(summary.topics.get(topic.place).copied().flatten()?)];
        let is_below = !topic.is_theme && !edition.themes.is_empty();
        let title = topic.title.to_owned();
        Some(view! { <PercentRow title is_below percents /> }.into_any())
    });
    let rows = rows.collect::<Vec<_>>();
    let table = (!rows.is_empty()).then(|| {
        let columns =
            vec![("table__head", Text::ColumnTheme), ("table__head", Text::ColumnAgreement)];
        view! {
            <Section title=Text::TableCaption>
                <Table class="table scores" caption=Text::TableCaption columns>
                    <tbody>{rows}</tbody>
                </Table>
            </Section>
        }
        .into_any()
    });
    let count = usize::from(summary.answered);
    let answered = quiz.count(Text::SharedAnsweredOne, Text::SharedAnsweredSeveral, count);
    view! {
        <div class="card summary">
            {overall}
            <p class="summary__coverage">{answered}</p>
        </div>
        {table}
        <Answers result />
    }
}

/// The single answers, where the link holds them and the statements are those of this edition.
#[component]
fn Answers(
    /// The result.
    result: Arc<SharedResult>,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let programme = &pack.programme;
    let marks = result.answers.as_ref()?;
    if result.edition.number != programme.edition {
        return None;
    }
    let items = programme.commitment_indices().filter_map(|idx| {
        let place = programme.commitment(idx).id.0.checked_sub(1)?;
        let mark = marks.get(usize::from(place))?;
        let mut words = quiz.text(mark.answer?.into());
        if mark.important && mark.answer != Some(Answer::NoOpinion) {
            words = format!("{words}, {}", quiz.text(Text::ImportantMark));
        }
        Some(view! { <Chip statement=quiz.statement(idx) answers=vec![words] /> }.into_any())
    });
    let items = items.collect();
    let section = view! {
        <Section title=Text::SharedAnswers>
            <List class="chips" items />
        </Section>
    };
    Some(section.into_any())
}
