use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::quiz::QuizMode;
use crate::state::{FocusPlace, Local, QuizStore};
use crate::ui::components::{back_button, page_heading};
use crate::ui::elements::{group, paragraph, tick};
use crate::ui::piece::{Piece, element};

/// Which areas to be asked about.
pub fn choose_areas_page(quiz: QuizStore) -> Piece {
    let areas = quiz.with(|programme, _| programme.area_numbers().collect::<Vec<_>>());
    let chosen = Local::<Vec<AreaNo>>::default();
    let choice = |area: AreaNo| {
        let (title, statements) = quiz.with(|programme, _| {
            let found = programme.area(area);
            (found.title.clone(), found.commitments.len())
        });
        let chosen = chosen.clone();
        let choose = move |is_chosen: bool| {
            let mut areas = chosen.get();
            areas.retain(|&other| other != area);
            if is_chosen {
                areas.push(area);
            }
            chosen.set(areas);
        };
        let note = quiz.count(Text::StatementsOne, Text::StatementsSeveral, statements);
        tick("tick choice", title, note, Box::new(|| false), Box::new(choose))
    };
    let choices = group("choose__list", areas.into_iter().map(choice).collect());
    let heading = page_heading(quiz.text(Text::ChooseTitle));
    // Not as its legend: whoever comes to the heading would hear the group's name, and then the heading.
    let fieldset = element("fieldset")
        .class("choose__areas")
        .with("aria-labelledby", FocusPlace::Heading.id())
        .holding(vec![paragraph("lead", quiz.text(Text::ChooseHint)), choices]);
    let parts = vec![back_button(quiz), heading, fieldset, start_button(quiz, chosen)];
    group("choose", parts)
}

fn start_button(quiz: QuizStore, chosen: Local<Vec<AreaNo>>) -> Piece {
    let (of_label, of_button) = (chosen.clone(), chosen.clone());
    let label = move || {
        let chosen = of_label.watched();
        match quiz.length_of(QuizMode::Areas(chosen)) {
            0 => quiz.text(Text::ChooseNone),
            n => quiz.count(Text::ChooseStartOne, Text::ChooseStartSeveral, n),
        }
    };
    let start = move |_| {
        let areas = chosen.get();
        if !areas.is_empty() {
            quiz.start(QuizMode::Areas(areas));
        }
    };
    element("button")
        .with("type", "button")
        .class("button button--main")
        .with_live("aria-disabled", move || Some(of_button.watched().is_empty().to_string()))
        .live_text(label)
        .on_click(start)
}
