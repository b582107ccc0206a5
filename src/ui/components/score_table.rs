use super::{answer_chips, score_cell};
use crate::i18n::{Text, digits};
use crate::programme::{AreaNo, ThemeNo};
use crate::route::Origin;
use crate::scoring::{Shown, Tally, shown_area};
use crate::state::{Local, QuizStore};
use crate::ui::elements::span;
use crate::ui::piece::{Piece, element};
use crate::ui::table::{cell, head, row, rows, table};

/// Agreement theme by theme; a theme opens to its areas. A programme without themes lists its areas.
pub fn score_table(quiz: QuizStore) -> Piece {
    let (themes, areas) = quiz.with(|programme, _| {
        (programme.themes.len(), programme.area_numbers().collect::<Vec<_>>())
    });
    let column = |class, text| head("col", class, vec![span("table__label", quiz.text(text))]);
    let columns = vec![
        column("table__name", Text::ColumnTheme),
        column("table__score", Text::ColumnAgreement),
        column("table__count", Text::ColumnAnswers),
    ];
    let mut parts = Vec::new();
    if themes == 0 {
        parts.push(rows(area_rows(quiz, areas)));
    }
    for theme in (0..).map(ThemeNo).take(themes) {
        parts.extend(theme_rows(quiz, theme));
    }
    table("table scores", quiz.text(Text::TableCaption), columns, parts)
}

fn theme_rows(quiz: QuizStore, theme: ThemeNo) -> [Piece; 2] {
    let open = Local::<bool>::default();
    let (of_button, of_areas) = (open.clone(), open.clone());
    let (title, areas, tally) = quiz.with(|programme, state| {
        let found = &programme.themes[theme.at()];
        let tally = Tally::of_theme(programme, &state.sheet, theme);
        (found.title.clone(), found.areas.clone(), tally)
    });
    let toggle = element("button")
        .with("type", "button")
        .class("scores__toggle")
        .with_live("aria-expanded", move || Some(of_button.watched().to_string()))
        .text(&title)
        .on_click(move |_| open.set(!open.get()));
    let theme = rows(vec![score_row(quiz, "", toggle, &tally)]);
    let areas = rows(area_rows(quiz, areas)).class("scores__areas");
    [theme, areas.with_live("hidden", move || (!of_areas.watched()).then(String::new))]
}

fn area_rows(quiz: QuizStore, areas: Vec<AreaNo>) -> Vec<Piece> {
    let mut all = Vec::new();
    for area in areas {
        let (title, tally, answered) = quiz.with(|programme, state| {
            let found = programme.area(area);
            let all = found.commitments.iter().copied();
            let answered: Vec<_> = all.filter(|&no| state.sheet.is_answered(no)).collect();
            (found.title.clone(), Tally::of_area(programme, &state.sheet, area), answered)
        });
        let name = span("scores__name", title);
        all.push(score_row(quiz, "scores__area", name, &tally));
        // Under the row and not in it: on a telephone, a cell is no place for a sentence.
        if matches!(shown_area(&tally), Shown::TooFew { .. } | Shown::OnlyNoOpinion) {
            let chips = answer_chips(quiz, answered, Origin::Result, false);
            let cell = cell("", vec![chips]).with("colspan", "3");
            all.push(row("scores__answers", vec![cell]));
        }
    }
    all
}

fn score_row(quiz: QuizStore, class: &'static str, name: Piece, tally: &Tally) -> Piece {
    let (n, total) = (digits(tally.rated), digits(tally.total));
    let coverage = quiz.fill(Text::Position, &[("n", &n), ("total", &total)]);
    row(
        class,
        vec![
            head("row", "table__name", vec![name]),
            cell("table__score", vec![score_cell(quiz, shown_area(tally))]),
            cell("table__count", vec![span("table__label", coverage)]),
        ],
    )
}
