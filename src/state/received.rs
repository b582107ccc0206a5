use std::sync::Arc;

use enig_core::i18n::Text;
use enig_core::share::{Refusal, SharedResult};

/// What came of a link to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// The edition that it is about is being fetched.
    Opening,
    /// A result.
    Result(Arc<SharedResult>),
    /// It holds none that can be shown.
    Refused(Refusal),
    /// The edition that it is about could not be fetched.
    Unreachable,
}

/// Why a link shows no result, in words.
pub fn refusal_text(refusal: Refusal) -> Text {
    match refusal {
        Refusal::NotALink => Text::LinkNotALink,
        Refusal::Damaged => Text::LinkDamaged,
        Refusal::NewerFormat => Text::LinkNewer,
        Refusal::UnknownEdition => Text::LinkUnknownEdition,
        Refusal::ContentMismatch => Text::LinkMismatch,
    }
}
