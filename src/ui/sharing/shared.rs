use super::paste_form::paste_form;
use crate::i18n::{Text, digits};
use crate::programme::Topic;
use crate::quiz::Answer;
use crate::route::Screen;
use crate::share::SharedResult;
use crate::state::{FocusPlace, Local, QuizStore, Received, SharingStore, why_refused};
use crate::ui::components::{agreement_bar, answer_word};
use crate::ui::elements::{button, group, item, list, paragraph, section, section_heading, span};
use crate::ui::piece::Piece;
use crate::ui::table::{cell, head, row, rows, table};

/// A result that somebody has shared, to read; or why there is none. The voter's own answers have
/// nothing to do with it.
pub fn shared(sharing: SharingStore) -> Vec<Piece> {
    let quiz = sharing.quiz;
    let (failed, text, result) = match sharing.received() {
        Some(Received::Result(result)) => (false, Text::SharedUnverified, Some(result)),
        Some(Received::Refused(why)) => (true, why_refused(why), None),
        Some(Received::Unreachable) => (true, Text::LinkUnreachable, None),
        Some(Received::Opening) => (false, Text::LinkOpening, None),
        None => (true, Text::LinkNotALink, None),
    };
    let take = move || sharing.open(Screen::Start);
    let mut ways = vec![button("button button--main", quiz.text(Text::TakeQuiz), take)];
    if sharing.can_compare() {
        let compare = move || sharing.compare_with_own();
        ways.push(button("button", quiz.text(Text::CompareOwn), compare));
    }
    let mut content = Vec::new();
    if failed {
        content.push(section_heading("", quiz.text(Text::LinkFailedTitle)));
    }
    content.extend([paragraph("lead", quiz.text(text)), group("actions", ways)]);
    match result {
        Some(result) => {
            content.extend(edition_note(quiz, &result));
            content.push(asking_first(quiz, result));
            content.push(paste_form(sharing, Text::CompareOther, true));
        }
        None => content.push(paste_form(sharing, Text::GotLink, false)),
    }
    content
}

/// That the result is about an earlier edition.
fn edition_note(quiz: QuizStore, result: &SharedResult) -> Option<Piece> {
    let edition = &result.edition;
    let is_older = quiz.with(|programme, _| edition.number != programme.edition);
    is_older.then(|| {
        let values = [("n", &*digits(edition.number)), ("date", &edition.date)];
        paragraph("plain", quiz.fill(Text::SharedOlder, &values))
    })
}

/// Every answer of somebody is shown only to those who ask for it.
fn asking_first(quiz: QuizStore, result: SharedResult) -> Piece {
    let is_asked_for = Local::<bool>::default();
    is_asked_for.set(result.answers.is_none());
    let content = move || {
        if is_asked_for.watched() {
            return shown(quiz, &result);
        }
        let ask = is_asked_for.clone();
        let ask = move || {
            ask.set(true);
            // The button is gone.
            quiz.focus(FocusPlace::Sharing);
        };
        vec![
            paragraph("plain", quiz.text(Text::SharedAsk)),
            button("button", quiz.text(Text::SharedShow), ask),
        ]
    };
    group("shared", Vec::new()).live(content)
}

fn shown(quiz: QuizStore, result: &SharedResult) -> Vec<Piece> {
    let summary = &result.summary;
    let mut about = Vec::new();
    if let Some(percent) = summary.overall {
        let value = [("percent", &*digits(percent))];
        about.push(paragraph("summary__sentence", quiz.fill(Text::SharedSentence, &value)));
        about.push(agreement_bar(percent, None));
    }
    let (one, several) = (Text::SharedAnsweredOne, Text::SharedAnsweredSeveral);
    let rests_on = quiz.count(one, several, summary.answered.into());
    about.push(paragraph("summary__coverage", rests_on));
    let mut content = vec![group("card summary", about)];
    let topics = result.edition.topics();
    let topic_row = |topic: &Topic<'_>| {
        let percent = summary.topics.get(topic.place).copied().flatten()?;
        let is_below = !topic.is_theme && !result.edition.themes.is_empty();
        Some(percent_row(quiz, topic.title, is_below, percent))
    };
    let told: Vec<_> = topics.iter().filter_map(topic_row).collect();
    if !told.is_empty() {
        let column = |text| head("col", "", vec![span("table__label", quiz.text(text))]);
        let columns = vec![column(Text::ColumnTheme), column(Text::ColumnAgreement)];
        let heading = quiz.text(Text::TableCaption);
        let scores = table("table scores", heading.clone(), columns, vec![rows(told)]);
        content.push(section("", vec![section_heading("", heading), scores]));
    }
    content.extend(answers(quiz, result));
    content
}

fn percent_row(quiz: QuizStore, title: &str, is_below: bool, percent: u8) -> Piece {
    let words = quiz.fill(Text::Percent, &[("percent", &digits(percent))]);
    let score = vec![span("score__percent", words), agreement_bar(percent, None)];
    let name = head("row", "table__name", vec![span("scores__name", title.to_owned())]);
    let class = if is_below { "scores__area" } else { "" };
    row(class, vec![name, cell("table__score", vec![group("score", score)])])
}

/// The single answers, where the link tells them and the statements are those of this edition.
fn answers(quiz: QuizStore, result: &SharedResult) -> Option<Piece> {
    let marks = result.answers.as_ref()?;
    let numbers = quiz.with(|programme, _| {
        (result.edition.number == programme.edition).then(|| programme.numbers())
    })?;
    let answer = |no| {
        let place = quiz.with(|programme, _| programme.commitment(no).index).checked_sub(1)?;
        let mark = marks.get(usize::from(place))?;
        let mut words = quiz.text(answer_word(mark.answer?));
        if mark.important && mark.answer != Some(Answer::NoOpinion) {
            words = [&words, ", ", &quiz.text(Text::ImportantMark)].concat();
        }
        let chip = vec![span("chip__statement", quiz.statement(no)), span("chip__answer", words)];
        Some(item("", vec![group("chip", chip)]))
    };
    let chips = list("chips", numbers.filter_map(answer).collect());
    Some(section("", vec![section_heading("", quiz.text(Text::SharedAnswers)), chips]))
}
