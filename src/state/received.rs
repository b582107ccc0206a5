use std::sync::Arc;

use enig_core::i18n::Text;
use enig_core::share::{LinkError, SharedResult};

/// What came of a link to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// The edition that it is about is being fetched.
    Opening,
    /// A result.
    Result(Arc<SharedResult>),
    /// It holds none that can be shown.
    Refused(LinkError),
    /// The edition that it is about could not be fetched.
    Unreachable,
}

/// Why a link shows no result, in words.
pub fn refusal_text(refusal: LinkError) -> Text {
    match refusal {
        LinkError::NotALink => Text::LinkNotALink,
        LinkError::InQuery => Text::LinkInQuery,
        LinkError::Damaged => Text::LinkDamaged,
        LinkError::NewerFormat => Text::LinkNewer,
        LinkError::UnknownEdition => Text::LinkUnknownEdition,
        LinkError::ContentMismatch => Text::LinkMismatch,
    }
}
