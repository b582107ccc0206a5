use crate::i18n::Text;
use crate::share::{Refusal, SharedResult};

/// What has come of a link to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// What is kept of its edition is being fetched.
    Opening,
    /// A result.
    Result(SharedResult),
    /// It shows none.
    Refused(Refusal),
    /// What is kept of its edition could not be fetched.
    Unreachable,
}

/// Why a link shows no result, in words.
pub fn why_refused(refusal: Refusal) -> Text {
    match refusal {
        Refusal::NotALink => Text::LinkNotALink,
        Refusal::Damaged => Text::LinkDamaged,
        Refusal::NewerFormat => Text::LinkNewer,
        Refusal::UnknownEdition => Text::LinkUnknownEdition,
        Refusal::ContentMismatch => Text::LinkMismatch,
    }
}
