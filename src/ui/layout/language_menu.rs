use leptos::ev::MouseEvent;

use crate::i18n::{Locale, Text};
use crate::state::QuizStore;
use crate::ui::elements::{item, link, list};
use crate::ui::piece::{Piece, element};

/// The languages of the pack, as links that work on their own; pressed in the app they keep answers and place.
/// Not built afresh in another language, so that focus stays on the link that was pressed.
pub fn language_menu(quiz: QuizStore) -> Piece {
    let language = |locale: Locale| {
        let is_current = move || {
            quiz.watch_language();
            let is_current = quiz.with(|programme, _| programme.language == locale.tag());
            is_current.then(|| "true".to_owned())
        };
        let go = move |event: MouseEvent| {
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                quiz.switch_to(locale);
            }
        };
        let way = link("", quiz.address(locale), locale.name().to_owned())
            .with("lang", locale.tag())
            .with("hreflang", locale.tag())
            .with_live("aria-current", is_current)
            .on_click(go);
        item("", vec![way])
    };
    let label = move || {
        quiz.watch_language();
        Some(quiz.text(Text::Language))
    };
    let links = quiz.with(|programme, _| programme.locales().map(language).collect());
    element("nav").class("languages").with_live("aria-label", label).and(list("", links))
}
