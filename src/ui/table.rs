//! Tables, as functions for the same reason as [`super::elements`].

use crate::ui::piece::{Piece, element};

/// A table with a caption for those who cannot see it, and the heads of its columns.
pub fn table(
    class: &'static str,
    caption: String,
    columns: Vec<Piece>,
    parts: Vec<Piece>,
) -> Piece {
    let caption = element("caption").class("visually-hidden").text(&caption);
    let head = element("thead").and(row("", columns));
    element("table").class(class).and(caption).and(head).holding(parts)
}

/// Rows that belong together.
pub fn rows(rows: Vec<Piece>) -> Piece {
    element("tbody").holding(rows)
}

/// A row.
pub fn row(class: &'static str, cells: Vec<Piece>) -> Piece {
    element("tr").class(class).holding(cells)
}

/// The head of a column (`col`) or of a row (`row`).
pub fn head(scope: &'static str, class: &'static str, content: Vec<Piece>) -> Piece {
    element("th").with("scope", scope).class(class).holding(content)
}

/// A cell.
pub fn cell(class: &'static str, content: Vec<Piece>) -> Piece {
    element("td").class(class).holding(content)
}
