use super::words::answer_word;
use crate::i18n::{Text, digits};
use crate::quiz::{Answer, QuizMode};
use crate::scoring::{Contribution, Score, contributions};
use crate::state::QuizStore;
use crate::ui::elements::{long_disclosure, paragraph, span};
use crate::ui::piece::Piece;
use crate::ui::table::{cell, head, row, rows, table};

/// «Slik regnet vi»: every answer's points; their sum is the number `score`.
pub fn calculation(quiz: QuizStore, score: Score) -> Piece {
    long_disclosure(quiz.text(Text::HowCalculated), move || lines(quiz, score))
}

fn lines(quiz: QuizStore, score: Score) -> Vec<Piece> {
    let (all, sample) = quiz.with(|_, state| {
        let drawn = state.run.as_ref().filter(|run| run.mode == QuizMode::Short);
        (contributions(&state.sheet), drawn.map(|run| run.seed.code()))
    });
    let points_of = |points: u32, out_of: u32| {
        let values = [("n", &*digits(points)), ("total", &*digits(out_of))];
        cell("table__count", vec![span("table__label", quiz.fill(Text::PointsOf, &values))])
    };
    let answer_row = |contribution: Contribution| {
        let mut answer = quiz.text(answer_word(Answer::Rated(contribution.agreement)));
        if contribution.weight > 1 {
            answer.push_str(" × 2");
        }
        row(
            "",
            vec![
                cell("table__name", vec![span("plain", quiz.statement(contribution.no))]),
                cell("table__answer", vec![span("plain", answer)]),
                points_of(contribution.points(), contribution.out_of()),
            ],
        )
    };
    let label = |text| vec![span("table__label", quiz.text(text))];
    let sum_row = row(
        "table__sum",
        vec![
            head("row", "table__name", label(Text::Sum)),
            cell("table__answer", Vec::new()),
            points_of(score.points(), score.out_of()),
        ],
    );
    let columns = vec![
        head("col", "table__name", label(Text::ColumnStatement)),
        head("col", "table__answer", label(Text::ColumnAnswer)),
        head("col", "table__count", label(Text::ColumnPoints)),
    ];
    let parts = vec![rows(all.into_iter().map(answer_row).chain([sum_row]).collect())];
    let sum = quiz.fill(
        Text::CalculationSum,
        &[
            ("points", &digits(score.points())),
            ("total", &digits(score.out_of())),
            ("percent", &digits(score.percent())),
        ],
    );
    let mut body = vec![
        paragraph("plain", quiz.text(Text::CalculationIntro)),
        table("table calculation", quiz.text(Text::HowCalculated), columns, parts),
        paragraph("calculation__sum", sum),
    ];
    if let Some(code) = sample {
        body.push(paragraph("plain", quiz.fill(Text::SampleCode, &[("code", &code)])));
    }
    body
}
