use thiserror::Error;

/// Why a link shows no result. With the result of this edition and the result of an older one, these
/// are what can come of opening a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no shared result in it at all.
    #[error("not a link to a result")]
    NotALink,
    /// It is cut short, mistyped, or makes no sense.
    #[error("damaged")]
    Damaged,
    /// It was made by a later version of the quiz.
    #[error("made by a newer version")]
    NewerFormat,
    /// It belongs to an edition of the programme that this site does not have.
    #[error("of an unknown edition")]
    UnknownEdition,
    /// Its edition had other areas and commitments than it has here, so nothing it says can be placed.
    #[error("made for other content")]
    ContentMismatch,
}
