use super::QuizStore;
use crate::browser::page;

/// A place on the page that takes focus when what had it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusPlace {
    /// The heading of the open screen.
    Heading,
    /// The main part, past the header.
    Main,
    /// The list of suggestions.
    Suggestions,
}

impl FocusPlace {
    /// The id of its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Main => "main",
            Self::Suggestions => "suggestions",
        }
    }
}

impl QuizStore {
    /// Moves focus, so that a keyboard or a screen reader goes on from there.
    pub fn focus(self, place: FocusPlace) {
        page::focus_when_drawn(place.id());
    }
}
