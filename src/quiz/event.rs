use super::{Answer, QuizMode, Seed};
use crate::programme::{AreaNo, CommitmentNo};

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
    RestAsked(AreaNo),
    /// Pressed an answer.
    Answered {
        /// The commitment.
        no: CommitmentNo,
        /// The button.
        answer: Answer,
    },
    /// Pressed «Viktig for meg».
    ImportanceToggled(CommitmentNo),
    /// Pressed a part of a commitment.
    PartToggled {
        /// The commitment.
        no: CommitmentNo,
        /// Which of its parts, from 0.
        part: u8,
    },
    /// Pressed «Ikke nå» on a suggestion.
    SuggestionDismissed(CommitmentNo),
    /// Pressed «Slett alt».
    Deleted,
}
