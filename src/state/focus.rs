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
    /// The address for the newsletter.
    Address,
    /// The consent to it.
    Consent,
    /// What has come of the sign-up.
    SignUp,
    /// The link to the voter's own result.
    Link,
    /// What there is to links.
    Sharing,
    /// Where a link is pasted.
    Pasted,
}

impl FocusPlace {
    /// The id of its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Main => "main",
            Self::Suggestions => "suggestions",
            Self::Address => "address",
            Self::Consent => "consent",
            Self::SignUp => "sign-up",
            Self::Link => "link",
            Self::Sharing => "sharing",
            Self::Pasted => "pasted",
        }
    }
}

impl QuizStore {
    /// Moves focus, so that a keyboard or a screen reader goes on from there, once the page has been painted:
    /// what was just asked for need not be there yet. An embedded quiz does so with the frame itself, because
    /// the page around it scrolls to a heading out of sight. The quiz scrolls only to the parts of a form: the
    /// others are in sight, or too large.
    pub fn focus(self, place: FocusPlace) {
        let is_part =
            matches!(place, FocusPlace::Address | FocusPlace::Consent | FocusPlace::SignUp);
        let act = Box::new(move || page::focus(place.id(), is_part));
        if self.is_embedded() {
            page::with_next_frame(act);
        } else {
            page::when_painted(act);
        }
    }
}
