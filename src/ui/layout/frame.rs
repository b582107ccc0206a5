use leptos::prelude::*;

use super::footer::footer;
use super::header::header;
use crate::i18n::Text;
use crate::route::{Page, Screen};
use crate::state::{FocusPlace, QuizStore, use_quiz};
use crate::ui::elements::{button, group};
use crate::ui::pages::{
    area_finished_page, area_page, choose_areas_page, overview_page, result_page, start_page,
    statement_page,
};
use crate::ui::piece::{Piece, piece};

/// The quiz: the open screen in its frame. Screen and footer are built afresh when the voter goes to
/// another screen or another language.
#[component]
pub fn Frame() -> impl IntoView {
    let quiz = use_quiz();
    let screen = move || {
        quiz.watch_screen();
        match quiz.screen() {
            Screen::Start => first_screen(quiz),
            Screen::ChooseAreas => choose_areas_page(quiz),
            Screen::Statement(no, origin) => statement_page(quiz, no, origin),
            Screen::AreaFinished(area) => area_finished_page(quiz, area),
            Screen::Overview => overview_page(quiz),
            Screen::Result => result_page(quiz),
        }
    };
    frame(quiz, piece(screen))
}

/// What the page shows before anything has been done on it.
pub fn first_screen(quiz: QuizStore) -> Piece {
    match quiz.page() {
        Page::Area(area) => area_page(quiz, area),
        _ => start_page(quiz),
    }
}

/// Header, content, footer.
pub fn frame(quiz: QuizStore, content: Piece) -> Piece {
    let notice = move || {
        quiz.watch_notice();
        quiz.notice().map(|notice| quiz.text(notice))
    };
    let update = move || {
        quiz.watch_notice();
        quiz.offers_update().then(|| {
            let update = button("button", quiz.text(Text::Update), move || quiz.update());
            group("notice", vec![update])
        })
    };
    let skip = move || {
        quiz.watch_language();
        quiz.text(Text::SkipToContent)
    };
    piece(view! {
        <a
            class="skip-link"
            href=format!("#{}", FocusPlace::Main.id())
            on:click=move |event| {
                // A jump within the page would put a foreign entry in the history.
                event.prevent_default();
                quiz.focus(FocusPlace::Main);
            }
        >
            {skip}
        </a>
        {header(quiz)}
        <p role="status" class="notice">
            {notice}
        </p>
        {update}
        <main id=FocusPlace::Main.id() class="main" tabindex="-1">
            {content}
        </main>
        {footer(quiz)}
    })
}
