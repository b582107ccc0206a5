use leptos::prelude::*;

use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::quiz::QuizMode;
use crate::state::QuizStore;
use crate::ui::components::{back_button, page_heading};
use crate::ui::elements::{group, paragraph, tick};
use crate::ui::piece::{Piece, piece};

/// Which areas to be asked about.
pub fn choose_areas_page(quiz: QuizStore) -> Piece {
    let areas = quiz.with(|programme, _| programme.area_numbers().collect::<Vec<_>>());
    let chosen = RwSignal::new(Vec::<AreaNo>::new());
    let choice = |area: AreaNo| {
        let (title, statements) = quiz.with(|programme, _| {
            let found = programme.area(area);
            (found.title.clone(), found.commitments.len())
        });
        let choose = move |is_chosen: bool| {
            chosen.update(|chosen| {
                chosen.retain(|&other| other != area);
                if is_chosen {
                    chosen.push(area);
                }
            });
        };
        let note = quiz.count(Text::StatementsOne, Text::StatementsSeveral, statements);
        tick("tick choice", title, note, false, Box::new(choose))
    };
    let choices = group("choose__list", areas.into_iter().map(choice).collect());
    piece(view! {
        <div class="choose">
            {back_button(quiz)} <fieldset class="choose__areas">
                <legend>{page_heading(quiz.text(Text::ChooseTitle), None)}</legend>
                {paragraph("lead", quiz.text(Text::ChooseHint))} {choices}
            </fieldset> {start_button(quiz, chosen)}
        </div>
    })
}

fn start_button(quiz: QuizStore, chosen: RwSignal<Vec<AreaNo>>) -> Piece {
    let label = move || {
        let chosen = chosen.read();
        let count: usize = quiz.with(|programme, _| {
            chosen.iter().map(|&area| programme.area(area).commitments.len()).sum()
        });
        match count {
            0 => quiz.text(Text::ChooseNone),
            n => quiz.count(Text::ChooseStartOne, Text::ChooseStartSeveral, n),
        }
    };
    let start = move |_| {
        let areas = chosen.get_untracked();
        if !areas.is_empty() {
            quiz.start(QuizMode::Areas(areas));
        }
    };
    piece(view! {
        <button
            type="button"
            class="button button--main choose__start"
            aria-disabled=move || if chosen.read().is_empty() { "true" } else { "false" }
            on:click=start
        >
            {label}
        </button>
    })
}
