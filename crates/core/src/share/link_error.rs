use thiserror::Error;

/// Why a link shows no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// The text is no link to a result.
    #[error("not a link to a result")]
    NotALink,
    /// The result stood in the query of an address, which is sent to the server: it is not read.
    #[error("in the query of an address")]
    InQuery,
    /// The link is cut short, mistyped or not valid.
    #[error("damaged")]
    Damaged,
    /// The link was made by a later version of the quiz.
    #[error("made by a newer version")]
    NewerFormat,
    /// The link is about an edition of the programme that this site does not have.
    #[error("of an unknown edition")]
    UnknownEdition,
    /// The fingerprint is another one than that of the edition on this site: the areas or commitments differ.
    #[error("made for other content")]
    ContentMismatch,
}
