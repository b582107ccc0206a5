use crate::programme::{AreaIdx, CommitmentIdx};

/// What a quiz shows next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A statement.
    Statement(CommitmentIdx),
    /// The end of an area.
    AreaFinished(AreaIdx),
    /// The result: everything that the quiz asks has an answer.
    Result,
}
