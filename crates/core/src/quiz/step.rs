use crate::programme::{AreaIdx, CommitmentIdx};

/// Where a quiz goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To a statement.
    Statement(CommitmentIdx),
    /// To the end of an area.
    AreaFinished(AreaIdx),
    /// To the result: everything the quiz asks has an answer.
    Result,
}
