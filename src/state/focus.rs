use super::Quiz;
use crate::browser::page;

/// An element that takes focus when the one that had it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the open screen.
    Heading,
    /// The main part, past the header.
    Main,
    /// The list of suggestions.
    Suggestions,
    /// The e-mail address for the newsletter.
    Address,
    /// The consent to it.
    Consent,
    /// What came of the sign-up.
    SignUp,
    /// The link to the voter's own result.
    Link,
    /// The link beside a picture.
    PictureLink,
    /// The panel for sharing, or the answers of a shared result.
    Sharing,
    /// The field where a link is pasted.
    Pasted,
    /// The question that a button has asked in its place.
    Question,
}

impl FocusTarget {
    /// The id of the element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Main => "main",
            Self::Suggestions => "suggestions",
            Self::Address => "address",
            Self::Consent => "consent",
            Self::SignUp => "sign-up",
            Self::Link => "link",
            Self::PictureLink => "picture-link",
            Self::Sharing => "sharing",
            Self::Pasted => "pasted",
            Self::Question => "question",
        }
    }
}

impl Quiz {
    /// Moves focus, so that a keyboard or a screen reader goes on from there, once the page has been painted:
    /// the element need not be there yet. An embedded quiz moves it before the paint, because the page around
    /// it scrolls to a heading out of sight. Only the fields of a form are scrolled to: the others are in
    /// sight, or too large.
    pub fn focus(self, target: FocusTarget) {
        let scrolls =
            matches!(target, FocusTarget::Address | FocusTarget::Consent | FocusTarget::SignUp);
        let act = Box::new(move || page::focus(target.id(), scrolls));
        if self.is_embedded() {
            page::before_paint(act);
        } else {
            page::after_paint(act);
        }
    }
}
