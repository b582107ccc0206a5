use crate::i18n::{Text, digits};
use crate::programme::CommitmentNo;
use crate::quiz::{QuizMode, SHORT_LENGTH};
use crate::route::{Origin, Screen};
use crate::state::QuizStore;
use crate::ui::components::{
    area_links, delete_panel, page_heading, statement_card, statement_with_terms,
};
use crate::ui::elements::{
    button, button_about, group, item, list, paragraph, section, section_heading, span,
};
use crate::ui::piece::{Piece, element};

/// The first screen: what this is, the first statement ready to be answered, and the ways in. A
/// voter who has begun finds the way back instead of the first statement.
pub fn start_page(quiz: QuizStore) -> Piece {
    let (title, purpose, has_begun) = quiz.with(|programme, state| {
        (programme.title.clone(), programme.purpose.clone(), !state.sheet.is_empty())
    });
    let first = if has_begun {
        resume_card(quiz)
    } else {
        first_statement(quiz, quiz.with(|programme, _| programme.start))
    };
    let mut content = vec![page_heading(title), paragraph("lead", purpose), first];
    // The page of somebody else has chosen what is asked.
    if !quiz.is_embedded() {
        content.extend([ways_in(quiz), area_links(quiz)]);
    }
    group("start", content)
}

/// A statement that can be answered before a quiz has been chosen.
pub(super) fn first_statement(quiz: QuizStore, no: CommitmentNo) -> Piece {
    let place = [&quiz.text(Text::StartFirst), "\u{a0}· ", &quiz.area_of(no)].concat();
    let mut content = vec![paragraph("statement__place", place)];
    content.extend(statement_with_terms(quiz, no, element("h2").class("heading")));
    content.extend(statement_card(quiz, (no, Origin::Quiz)));
    section("card statement", content)
}

fn resume_card(quiz: QuizStore) -> Piece {
    let (answered, is_unfinished) =
        quiz.with(|_, state| (state.sheet.answered(), state.is_unfinished()));
    let mut buttons = Vec::new();
    if is_unfinished {
        let go_on = move || quiz.go_on(None);
        buttons.push(button("button button--main", quiz.text(Text::Resume), go_on));
    }
    let result = move || quiz.open(Screen::Result);
    buttons.push(button("button", quiz.text(Text::ToResult), result));
    let answered = quiz.count(Text::ResumeOne, Text::ResumeSeveral, answered);
    section(
        "card resume",
        vec![
            section_heading("", quiz.text(Text::ResumeTitle)),
            paragraph("plain", answered),
            group("actions", buttons),
            delete_panel(quiz),
        ],
    )
}

fn ways_in(quiz: QuizStore) -> Piece {
    let all = quiz.with(|programme, _| programme.commitments.len());
    let (all, short) = (digits(all), digits(all.min(SHORT_LENGTH)));
    let ways = vec![
        way(
            quiz.text(Text::WayShort),
            quiz.fill(Text::WayShortNote, &[("n", &short)]),
            Box::new(move || quiz.start(QuizMode::Short)),
        ),
        way(
            quiz.text(Text::WayAreas),
            quiz.text(Text::WayAreasNote),
            Box::new(move || quiz.open(Screen::ChooseAreas)),
        ),
        way(
            quiz.fill(Text::WayFull, &[("n", &all)]),
            quiz.text(Text::WayFullNote),
            Box::new(move || quiz.start(QuizMode::Full)),
        ),
    ];
    section("ways", vec![section_heading("", quiz.text(Text::WaysIn)), list("", ways)])
}

fn way(name: String, note: String, go: Box<dyn Fn()>) -> Piece {
    let content = vec![span("way__name", name), span("way__note", note)];
    item("", vec![button_about("way", content, None, go)])
}
