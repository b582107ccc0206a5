//! The elements that screens are made of. As functions they are compiled once each, not once for
//! every place they stand in (`docs/adr/0005-pieces.md`).

use leptos::prelude::event_target_checked;

use crate::ui::piece::{Piece, element};

/// An element that says something.
fn saying(tag: &'static str, class: &str, words: String) -> Piece {
    element(tag).class(class).text(&words)
}

/// Words inside a line.
pub fn span(class: &'static str, words: String) -> Piece {
    saying("span", class, words)
}

/// A paragraph.
pub fn paragraph(class: &'static str, words: String) -> Piece {
    saying("p", class, words)
}

/// The heading of a section.
pub fn section_heading(class: &'static str, words: String) -> Piece {
    saying("h2", class, words)
}

/// A way to another page of this site.
pub fn link(class: &'static str, address: String, words: String) -> Piece {
    saying("a", class, words).with("href", &address)
}

/// Something to press.
pub fn button(class: &'static str, words: String, press: impl Fn() + 'static) -> Piece {
    button_about(class, vec![span("button__word", words)], None, Box::new(press))
}

/// Something to press, with the id of the element that says what it is about.
pub fn button_about(
    class: &'static str,
    content: Vec<Piece>,
    about: Option<String>,
    press: Box<dyn Fn()>,
) -> Piece {
    let button = element("button").with("type", "button").class(class).holding(content);
    button.with_some("aria-describedby", about.as_deref()).on_click(move |_| press())
}

/// Things that stand together.
pub fn group(class: &'static str, content: Vec<Piece>) -> Piece {
    element("div").class(class).holding(content)
}

/// A part of a screen with a heading of its own.
pub fn section(class: &'static str, content: Vec<Piece>) -> Piece {
    element("section").class(class).holding(content)
}

/// A list. The role keeps it one in browsers that drop it together with the bullets.
pub fn list(class: &'static str, items: Vec<Piece>) -> Piece {
    element("ul").class(class).with("role", "list").holding(items)
}

/// An item of a list.
pub fn item(class: &'static str, content: Vec<Piece>) -> Piece {
    element("li").class(class).holding(content)
}

/// A box to tick, its words, and a note under them.
pub fn tick(
    class: &'static str,
    words: String,
    note: String,
    is_ticked: Box<dyn Fn() -> bool>,
    change: Box<dyn Fn(bool)>,
) -> Piece {
    let tick = element("input").with("type", "checkbox").ticked(is_ticked);
    element("label").class(class).holding(vec![
        tick.on_change(move |event| change(event_target_checked(&event))),
        span("tick__word", words),
        span("tick__note", note),
    ])
}

/// A text that opens under its question. The browser's own element: keyboard, screen readers and
/// find-in-page come with it.
pub fn disclosure(summary: String, is_open: bool, content: Vec<Piece>) -> Piece {
    opening(summary).with_mark("open", is_open).and(group("disclosure__body", content))
}

/// The same for what is long and seldom opened: built when it is.
pub fn long_disclosure(summary: String, content: impl Fn() -> Vec<Piece> + 'static) -> Piece {
    opening(summary).later(group("disclosure__body", Vec::new()), content)
}

fn opening(summary: String) -> Piece {
    element("details").class("disclosure").and(element("summary").text(&summary))
}
