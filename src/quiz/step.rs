use crate::programme::{AreaNo, CommitmentNo};

/// Where a quiz goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To a statement.
    Statement(CommitmentNo),
    /// To the end of an area.
    AreaFinished(AreaNo),
    /// To the result: everything the quiz asks has an answer.
    Result,
}
