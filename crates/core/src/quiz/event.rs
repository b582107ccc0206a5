use super::{Answer, AnswerSheet, QuizMode, Reason, Seed};
use crate::programme::{AreaIdx, CommitmentIdx};

/// Something the voter did: the input of [`QuizState::apply`](super::QuizState::apply).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuizEvent {
    /// Started a quiz. Answers already given are kept.
    Started {
        /// Which statements are to be asked.
        mode: QuizMode,
        /// The seed of the sample; the same seed draws the same quiz.
        seed: Seed,
    },
    /// Asked for another sample after the short quiz.
    MoreAsked,
    /// Asked for the rest of an area of which only a part was asked.
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
    /// Pressed a reason for disagreeing, or took it back. Changes nothing without a disagreement.
    ReasonChosen {
        /// The commitment.
        idx: CommitmentIdx,
        /// The reason; `None` to take it back.
        reason: Option<Reason>,
    },
    /// Pressed «Ikke nå» on a suggestion.
    SuggestionDismissed(CommitmentIdx),
    /// Went on with the answers of a link, in the place of the own ones.
    AnswersTaken {
        /// The answers.
        sheet: AnswerSheet,
        /// The seed of the quiz that goes on with them.
        seed: Seed,
    },
    /// Pressed «Slett alt».
    Deleted,
}
