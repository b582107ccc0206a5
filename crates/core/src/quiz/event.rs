use super::{Answer, QuizMode, Seed};
use crate::programme::{AreaIdx, CommitmentIdx};

/// Something the voter did. Everything that changes a quiz is one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuizEvent {
    /// Chose a way in. Answers already given are kept.
    Started {
        /// Which statements are to be asked.
        mode: QuizMode,
        /// What draws the sample, so that the same quiz can be drawn again.
        seed: Seed,
    },
    /// Wants another sample after the short quiz.
    MoreAsked,
    /// Wants the rest of an area, of which only a part was asked.
    RestAsked(AreaIdx),
    /// Pressed an answer.
    Answered {
        /// The commitment.
        idx: CommitmentIdx,
        /// The button.
        answer: Answer,
    },
    /// Pressed «Viktig for meg».
    ImportanceToggled(CommitmentIdx),
    /// Pressed a part of a commitment.
    PartToggled {
        /// The commitment.
        idx: CommitmentIdx,
        /// Which of its parts, from 0.
        part: u8,
    },
    /// Pressed «Ikke nå» on a suggestion.
    SuggestionDismissed(CommitmentIdx),
    /// Pressed «Slett alt».
    Deleted,
}
