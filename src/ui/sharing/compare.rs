use super::paste_form::paste_form;
use super::picture_panel::picture_panel;
use crate::i18n::{Text, digits};
use crate::programme::CommitmentNo;
use crate::quiz::Answer;
use crate::route::Screen;
use crate::share::{Comparison, StatementPair, TopicPair};
use crate::state::{PictureOf, QuizStore, SharingStore};
use crate::ui::components::{agreement_bar, answer_word};
use crate::ui::elements::{button, group, item, list, paragraph, section, section_heading, span};
use crate::ui::piece::Piece;
use crate::ui::table::{cell, head, row, rows, table};

/// The open link's result beside the voter's own, or beside another link's.
pub fn compare(sharing: SharingStore) -> Vec<Piece> {
    let quiz = sharing.quiz;
    let mut content = vec![paragraph("lead", quiz.text(Text::SharedUnverified))];
    match sharing.comparison() {
        Some((comparison, is_own)) if comparison.has_anything() => {
            content.extend(compared(quiz, &comparison, is_own));
            if sharing.has_picture(&PictureOf::Comparison) {
                let picture = picture_panel(sharing, PictureOf::Comparison);
                content.push(group("share share__ways", vec![picture]));
            }
        }
        _ => {
            content.push(paragraph("plain", quiz.text(Text::NothingInCommon)));
            let take = move || sharing.open(Screen::Start);
            content.push(button("button button--main", quiz.text(Text::TakeQuiz), take));
        }
    }
    content.push(paste_form(sharing, Text::CompareOther, true));
    content
}

fn compared(quiz: QuizStore, comparison: &Comparison, is_own: bool) -> Vec<Piece> {
    let names = [if is_own { Text::ColumnYou } else { Text::ColumnOther }, Text::ColumnLink];
    let mut content = Vec::new();
    for (title, places) in
        [(Text::ClosestTitle, &comparison.closest), (Text::FurthestTitle, &comparison.furthest)]
    {
        let area = |&place: &usize| {
            item("", vec![span("plain", sentence(quiz, &comparison.topics[place]))])
        };
        if !places.is_empty() {
            let areas = list("", places.iter().map(area).collect());
            content.push(section("", vec![section_heading("", quiz.text(title)), areas]));
        }
    }
    let column = |text| head("col", "", vec![span("table__label", quiz.text(text))]);
    let columns = vec![column(Text::ColumnTheme), column(names[0]), column(names[1])];
    let has_themes = comparison.topics.iter().any(|pair| pair.is_theme);
    let topic_row = |pair: &TopicPair| {
        let class = if has_themes && !pair.is_theme { "scores__area" } else { "" };
        percent_row(quiz, class, pair.title.clone(), pair.percents)
    };
    let mut all: Vec<Piece> = comparison.topics.iter().map(topic_row).collect();
    if comparison.overall != [None, None] {
        all.insert(0, percent_row(quiz, "", quiz.text(Text::Overall), comparison.overall));
    }
    let caption = quiz.text(Text::TableCaption);
    let scores = table("table scores pairs", caption.clone(), columns, vec![rows(all)]);
    content.push(section("", vec![section_heading("", caption), scores]));
    let statement = |&pair: &StatementPair| statement(quiz, pair, names);
    let apart: Vec<Piece> = comparison.statements.iter().filter_map(statement).collect();
    if !apart.is_empty() {
        let heading = section_heading("", quiz.text(Text::StatementsApart));
        content.push(section("", vec![heading, list("chips", apart)]));
    }
    content
}

/// An area and what each has there, in words.
fn sentence(quiz: QuizStore, pair: &TopicPair) -> String {
    let [first, second] = pair.percents.map(|percent| digits(percent.unwrap_or_default()));
    let values = [("area", &*pair.title), ("first", &first), ("second", &second)];
    quiz.fill(Text::PairOfPercents, &values)
}

fn percent_row(
    quiz: QuizStore,
    class: &'static str,
    title: String,
    percents: [Option<u8>; 2],
) -> Piece {
    let score = |percent: Option<u8>| match percent {
        Some(percent) => {
            let words = quiz.fill(Text::Percent, &[("percent", &digits(percent))]);
            let parts = vec![span("score__percent", words), agreement_bar(percent, None)];
            cell("table__score", vec![group("score", parts)])
        }
        None => cell("table__score", vec![span("score__interval", quiz.text(Text::NotTold))]),
    };
    let name = head("row", "table__name", vec![span("scores__name", title)]);
    row(class, [name].into_iter().chain(percents.map(score)).collect())
}

/// A statement and what each has answered.
fn statement(quiz: QuizStore, pair: StatementPair, names: [Text; 2]) -> Option<Piece> {
    let has_index =
        |no: &CommitmentNo| quiz.with(|programme, _| programme.commitment(*no).index == pair.index);
    let no = quiz.with(|programme, _| programme.numbers()).find(has_index)?;
    let said = |place: usize| {
        let answer = quiz.text(answer_word(Answer::Rated(pair.opinions[place])));
        span("chip__answer", [&quiz.text(names[place]), ": ", &answer].concat())
    };
    let chip = vec![span("chip__statement", quiz.statement(no)), said(0), said(1)];
    Some(item("", vec![group("chip", chip)]))
}
