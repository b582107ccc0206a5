use crate::i18n::Text;
use crate::state::{FocusPlace, Local, SharingStore};
use crate::ui::elements::paragraph;
use crate::ui::piece::{Piece, element};

/// Where somebody else's link can be pasted: to look at, or beside the open one (`compares`).
pub fn paste_form(sharing: SharingStore, title: Text, compares: bool) -> Piece {
    let quiz = sharing.quiz;
    let said = Local::<Option<Text>>::default();
    let tell = said.clone();
    let id = FocusPlace::Pasted.id();
    let field = element("input").with("type", "text").with("id", id).with("autocomplete", "off");
    let label = element("label").with("for", id).text(&quiz.text(Text::PasteLabel));
    let send = move || {
        let tell = tell.clone();
        let told = move |why| tell.set(Some(why));
        if compares { sharing.compare_pasted(told) } else { sharing.open_pasted(told) }
    };
    let why = move || said.watched().map(|why| quiz.text(why)).unwrap_or_default();
    element("form")
        .class("paste")
        .and(element("h2").text(&quiz.text(title)))
        .and(element("div").class("field").and(label).and(field))
        .and(element("button").class("button").text(&quiz.text(Text::OpenLink)))
        .and(paragraph("field__problem", String::new()).with("role", "alert").live_text(why))
        .on_submit(send)
}
