use leptos::prelude::*;

use super::footer::footer;
use super::header::header;
use crate::i18n::Text;
use crate::route::Screen;
use crate::state::{FocusPlace, use_quiz};
use crate::ui::pages::{
    area_finished_page, choose_areas_page, overview_page, result_page, start_page, statement_page,
};

/// Header, the open screen, footer. Screen and footer are built afresh when the voter goes to
/// another screen or another language.
#[component]
pub fn Frame() -> impl IntoView {
    let quiz = use_quiz();
    let screen = move || {
        quiz.watch_screen();
        match quiz.screen() {
            Screen::Start => start_page(quiz),
            Screen::ChooseAreas => choose_areas_page(quiz),
            Screen::Statement(no, origin) => statement_page(quiz, no, origin),
            Screen::AreaFinished(area) => area_finished_page(quiz, area),
            Screen::Overview => overview_page(quiz),
            Screen::Result => result_page(quiz),
        }
    };
    let notice = move || {
        quiz.watch_notice();
        quiz.notice().map(|notice| quiz.text(notice))
    };
    let skip = move || {
        quiz.watch_language();
        quiz.text(Text::SkipToContent)
    };
    view! {
        // A button, not a link: a link to a fragment would put a foreign entry in the history.
        <button type="button" class="skip-link" on:click=move |_| quiz.focus(FocusPlace::Main)>
            {skip}
        </button>
        {header(quiz)}
        <p role="status" class="notice">
            {notice}
        </p>
        <main id=FocusPlace::Main.id() class="main" tabindex="-1">
            {screen}
        </main>
        {footer(quiz)}
    }
}
