use super::footer::footer;
use super::header::header;
use crate::i18n::Text;
use crate::route::{Page, Screen};
use crate::state::{FocusPlace, QuizStore, SharingPart};
use crate::ui::elements::button;
use crate::ui::pages::{
    area_finished_page, area_page, choose_areas_page, overview_page, result_page, sharing_page,
    start_page, statement_page,
};
use crate::ui::piece::{Piece, element};

/// The quiz: the open screen in its frame. Screen and footer are built afresh when the voter goes to
/// another screen or another language.
pub fn open_screen(quiz: QuizStore) -> Vec<Piece> {
    let screen = move || {
        quiz.watch_screen();
        vec![match quiz.screen() {
            Screen::Start => first_screen(quiz),
            Screen::ChooseAreas => choose_areas_page(quiz),
            Screen::Statement(no, origin) => statement_page(quiz, (no, origin)),
            Screen::AreaFinished(area) => area_finished_page(quiz, area),
            Screen::Overview => overview_page(quiz),
            Screen::Result => result_page(quiz),
            Screen::Shared => sharing_page(quiz, Text::SharedTitle, SharingPart::Shared),
            Screen::Compare => sharing_page(quiz, Text::CompareTitle, SharingPart::Compare),
        }]
    };
    frame(quiz, |main| main.live(screen))
}

/// What the page shows before anything has been done on it.
pub fn first_screen(quiz: QuizStore) -> Piece {
    match quiz.page() {
        Page::Area(area) | Page::Embed(Some(area)) => area_page(quiz, area),
        _ => start_page(quiz),
    }
}

/// Header, content, footer. `fill` puts the content into the main part.
pub fn frame(quiz: QuizStore, fill: impl FnOnce(Piece) -> Piece) -> Vec<Piece> {
    let skip = move || {
        quiz.watch_language();
        quiz.text(Text::SkipToContent)
    };
    let main = FocusPlace::Main;
    let skip_link = element("a")
        .class("skip-link")
        .with("href", &["#", main.id()].concat())
        .live_text(skip)
        .on_click(move |event| {
            // A jump within the page would put a foreign entry in the history.
            event.prevent_default();
            quiz.focus(main);
        });
    let notice = move || {
        quiz.watch_notice();
        quiz.notice().map(|notice| quiz.text(notice)).unwrap_or_default()
    };
    let update = move || {
        quiz.watch_notice();
        let update = || button("button", quiz.text(Text::Update), move || quiz.update());
        quiz.offers_update().then(update).into_iter().collect()
    };
    vec![
        header(quiz, skip_link),
        element("p").with("role", "status").class("notice").live_text(notice),
        element("div").class("notice").live(update),
        fill(element("main").with("id", main.id()).class("main").with("tabindex", "-1")),
        footer(quiz),
    ]
}
