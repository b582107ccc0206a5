use enig_core::i18n::Text;
use enig_core::quiz::QuizMode;
use enig_core::route::Page;
use enig_core::scoring::{Contribution, Score, contributions};
use leptos::prelude::*;

use super::{LazyDisclosure, Table};
use crate::state::{Quiz, use_quiz};

/// «Slik regnet vi»: the points of every answer. Their sum is the score.
#[component]
pub fn Calculation(
    /// The score.
    score: Score,
) -> impl IntoView {
    let quiz = use_quiz();
    let content = move || view! { <Lines score /> }.into_any();
    view! { <LazyDisclosure summary=quiz.text(Text::HowCalculated) content /> }
}

#[component]
fn Lines(
    /// The score.
    score: Score,
) -> impl IntoView {
    let quiz = use_quiz();
    let state = quiz.state();
    let drawn = state.run.as_ref().filter(|run| run.mode == QuizMode::Short);
    let sample = drawn.map(|run| {
        let code = run.seed.code();
        let words = quiz.fill(Text::SampleCode, &[("code", &code)]);
        let same = format!("{}#u={code}", quiz.link(Page::Quiz));
        view! {
            <p class="plain">
                {words} " " <a href=same>{quiz.text(Text::SameStatements)}</a>
            </p>
        }
        .into_any()
    });
    let (points, out_of) = (score.points().to_string(), score.out_of().to_string());
    let percent = score.percent().to_string();
    let values = [("points", &*points), ("total", &*out_of), ("percent", &*percent)];
    let sum = quiz.fill(Text::CalculationSum, &values);
    let lines = contributions(&state.sheet).into_iter().map(move |it| line(quiz, it));
    let columns = vec![
        ("table__name", Text::ColumnStatement),
        ("table__answer", Text::ColumnAnswer),
        ("table__count", Text::ColumnPoints),
    ];
    view! {
        <p class="plain">{quiz.text(Text::CalculationIntro)}</p>
        <Table class="table calculation" caption=Text::HowCalculated columns>
            <tbody>
                {lines.collect::<Vec<_>>()}
                <tr class="table__sum">
                    <th scope="row" class="table__name">
                        <span class="table__label">{quiz.text(Text::Sum)}</span>
                    </th>
                    <td class="table__answer"></td>
                    {points_cell(quiz, score.points(), score.out_of())}
                </tr>
            </tbody>
        </Table>
        <p class="calculation__sum">{sum}</p>
        {sample}
    }
}

fn line(quiz: Quiz, of: Contribution) -> AnyView {
    let mut answer = quiz.text(of.agreement.into());
    if of.weight > 1 {
        answer.push_str(" × 2");
    }
    view! {
        <tr>
            <td class="table__name">
                <span class="plain">{quiz.statement(of.idx)}</span>
            </td>
            <td class="table__answer">
                <span class="plain">{answer}</span>
            </td>
            {points_cell(quiz, of.points(), of.out_of())}
        </tr>
    }
    .into_any()
}

fn points_cell(quiz: Quiz, points: u32, out_of: u32) -> AnyView {
    let words = quiz.n_of(Text::PointsOf, points, out_of);
    view! {
        <td class="table__count">
            <span class="table__label">{words}</span>
        </td>
    }
    .into_any()
}
