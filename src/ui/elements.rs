//! The elements that screens are made of. As functions they are compiled once each, not once for
//! every place they stand in (`docs/adr/0005-pieces.md`).

use leptos::prelude::*;

use crate::ui::piece::{Piece, piece};

/// What an element says, and in which language where that is not the page's.
pub struct Words {
    pub(super) content: Piece,
    pub(super) language: Option<String>,
}

impl Words {
    /// Words with something in them.
    pub fn new(content: Piece, language: Option<String>) -> Self {
        Self { content, language }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::new(piece(text), None)
    }
}

impl From<(String, Option<String>)> for Words {
    fn from((text, language): (String, Option<String>)) -> Self {
        Self::new(piece(text), language)
    }
}

/// Words inside a line.
pub fn span(class: &'static str, words: impl Into<Words>) -> Piece {
    let Words { content, language } = words.into();
    piece(view! { <span class=class lang=language>{content}</span> })
}

/// A paragraph.
pub fn paragraph(class: &'static str, words: impl Into<Words>) -> Piece {
    let Words { content, language } = words.into();
    piece(view! { <p class=class lang=language>{content}</p> })
}

/// The heading of a section.
pub fn section_heading(class: &'static str, words: impl Into<Words>) -> Piece {
    let Words { content, language } = words.into();
    piece(view! { <h2 class=class lang=language>{content}</h2> })
}

/// The heading of a part of a section.
pub fn small_heading(words: Words) -> Piece {
    let Words { content, language } = words;
    piece(view! { <h3 lang=language>{content}</h3> })
}

/// A way to another page of this site.
pub fn link(class: &'static str, address: String, words: String) -> Piece {
    piece(view! { <a class=class href=address>{words}</a> })
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
    piece(view! {
        <button type="button" class=class aria-describedby=about on:click=move |_| press()>
            {content}
        </button>
    })
}

/// Things that stand together.
pub fn group(class: &'static str, content: Vec<Piece>) -> Piece {
    piece(view! { <div class=class>{content}</div> })
}

/// A part of a screen with a heading of its own.
pub fn section(class: &'static str, content: Vec<Piece>) -> Piece {
    piece(view! { <section class=class>{content}</section> })
}

/// A list. The role keeps it one in browsers that drop it together with the bullets.
pub fn list(class: &'static str, items: Vec<Piece>) -> Piece {
    piece(view! { <ul class=class role="list">{items}</ul> })
}

/// An item of a list.
pub fn item(class: &'static str, content: Vec<Piece>) -> Piece {
    piece(view! { <li class=class>{content}</li> })
}

/// A box to tick, its words, and a note under them.
pub fn tick(
    class: &'static str,
    words: String,
    note: String,
    is_ticked: bool,
    change: Box<dyn Fn(bool)>,
) -> Piece {
    piece(view! {
        <label class=class>
            <input
                type="checkbox"
                prop:checked=is_ticked
                on:change=move |event| change(event_target_checked(&event))
            />
            {span("tick__word", words)}
            {span("tick__note", note)}
        </label>
    })
}

/// A text that opens under its question. The browser's own element: keyboard, screen readers and
/// find-in-page come with it.
pub fn disclosure(summary: String, is_open: bool, content: Vec<Piece>) -> Piece {
    piece(view! {
        <details class="disclosure" open=is_open>
            <summary>{summary}</summary>
            {group("disclosure__body", content)}
        </details>
    })
}
