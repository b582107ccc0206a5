use leptos::prelude::event_target_value;

use crate::i18n::{Text, digits};
use crate::programme::AreaNo;
use crate::route::{Origin, Screen};
use crate::state::{Local, QuizStore};
use crate::ui::components::{answer_chips, back_button, below, page_heading};
use crate::ui::elements::{button, group, paragraph, section, section_heading, span};
use crate::ui::piece::{Piece, element};

/// Every statement with its answer, area by area, each of which can be changed.
pub fn overview_page(quiz: QuizStore) -> Piece {
    let filter = Local::<Vec<AreaNo>>::default();
    let (answered, total, is_unfinished) = quiz.with(|programme, state| {
        (state.sheet.answered(), programme.commitments.len(), state.is_unfinished())
    });
    let values = [("n", &*digits(answered)), ("total", &*digits(total))];
    let mut actions = Vec::new();
    if is_unfinished {
        let go_on = move || quiz.go_on(None);
        actions.push(button("button button--main", quiz.text(Text::ContinueQuiz), go_on));
    }
    let result = move || quiz.open(Screen::Result);
    actions.push(button("button", quiz.text(Text::ToResult), result));
    let choice = area_filter(quiz, filter.clone());
    let sections = move || {
        let wanted = filter.watched();
        let is_wanted = |area: &AreaNo| wanted.is_empty() || wanted.contains(area);
        let areas = quiz.with(|programme, _| programme.area_numbers().collect::<Vec<_>>());
        let shown = areas.into_iter().filter(is_wanted);
        shown.map(|area| area_section(quiz, area)).collect()
    };
    let content = vec![
        back_button(quiz),
        page_heading(quiz.text(Text::OverviewTitle)),
        paragraph("lead", quiz.fill(Text::OverviewCount, &values)),
        group("actions", actions),
        choice,
        below("overview__areas", quiz, Box::new(sections)),
    ];
    group("overview", content)
}

fn area_filter(quiz: QuizStore, filter: Local<Vec<AreaNo>>) -> Piece {
    let areas = quiz.with(|programme, _| {
        let all = programme.areas.iter().map(|area| (area.id.clone(), area.title.clone()));
        all.collect::<Vec<_>>()
    });
    let every = (String::new(), quiz.text(Text::FilterAll));
    let option = |(id, title): (String, String)| element("option").with("value", &id).text(&title);
    let options: Vec<_> = [every].into_iter().chain(areas).map(option).collect();
    let choose = move |id: String| {
        filter.set(quiz.with(|programme, _| programme.area_named(&id)).into_iter().collect());
    };
    let select = element("select").holding(options);
    element("label")
        .class("filter")
        .and(span("", quiz.text(Text::FilterLabel)))
        .and(select.on_change(move |event| choose(event_target_value(&event))))
}

fn area_section(quiz: QuizStore, area: AreaNo) -> Piece {
    let (title, numbers) = quiz.with(|programme, _| {
        let found = programme.area(area);
        (found.title.clone(), found.commitments.clone())
    });
    let chips = answer_chips(quiz, numbers, Origin::Overview, true);
    section("", vec![section_heading("", title), chips])
}
