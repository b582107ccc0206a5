//! What screens are made of: elements, built where they are named.
//!
//! In the browser a [`Piece`] is the element itself; on the host it is the same element as text. A view
//! is written once and gives either. Leptos' own views keep a type for each place and code to update
//! it; our screens are built once and replaced whole, and what changes in an open screen, or from
//! statement to statement, says so with [`Piece::live`] and its like (`docs/adr/0011-smaller-code.md`
//! has the sizes).

#[cfg(target_arch = "wasm32")]
mod built;
#[cfg(not(target_arch = "wasm32"))]
mod written;

#[cfg(target_arch = "wasm32")]
pub use built::Piece;
#[cfg(not(target_arch = "wasm32"))]
pub use written::Piece;

/// An HTML element without anything in it.
pub fn element(tag: &'static str) -> Piece {
    Piece::new(tag)
}

/// What both kinds of piece can do in the same words.
impl Piece {
    /// With a class, or several. Without any for none.
    pub fn class(self, class: &str) -> Self {
        self.with_some("class", Some(class).filter(|class| !class.is_empty()))
    }

    /// With an attribute, where there is a value for it.
    pub fn with_some(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With an attribute that has no value, where it holds.
    pub fn with_mark(self, name: &'static str, holds: bool) -> Self {
        self.with_some(name, holds.then_some(""))
    }

    /// Holding other pieces, after what it holds already.
    pub fn holding(self, pieces: Vec<Self>) -> Self {
        pieces.into_iter().fold(self, Self::and)
    }
}
