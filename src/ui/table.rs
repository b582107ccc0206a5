//! Tables, as functions for the same reason as [`super::elements`].

use leptos::prelude::*;

use crate::ui::piece::{Piece, piece};

/// A table with a caption for those who cannot see it, and the heads of its columns.
pub fn table(
    class: &'static str,
    caption: String,
    columns: Vec<Piece>,
    parts: Vec<Piece>,
) -> Piece {
    piece(view! {
        <table class=class>
            <caption class="visually-hidden">{caption}</caption>
            <thead>{row("", columns)}</thead>
            {parts}
        </table>
    })
}

/// Rows that belong together.
pub fn rows(rows: Vec<Piece>) -> Piece {
    piece(view! { <tbody>{rows}</tbody> })
}

/// A row.
pub fn row(class: &'static str, cells: Vec<Piece>) -> Piece {
    piece(view! { <tr class=class>{cells}</tr> })
}

/// The head of a column (`col`) or of a row (`row`).
pub fn head(scope: &'static str, class: &'static str, content: Vec<Piece>) -> Piece {
    piece(view! { <th scope=scope class=class>{content}</th> })
}

/// A cell.
pub fn cell(class: &'static str, content: Vec<Piece>) -> Piece {
    piece(view! { <td class=class>{content}</td> })
}
