//! Answer sheets for tests.

use super::{Agreement, Answer, AnswerSheet, Mark};
use crate::programme::{CommitmentIdx, Programme};

/// Marks as a row of words: the points, `!` after them for «viktig for meg», `?` for no opinion,
/// `.` for no answer, as in `"4 3! . ?"`.
pub(crate) fn marks(words: &str) -> Vec<Mark> {
    let mark = |word: &str| Mark {
        answer: match word.trim_end_matches('!') {
            "." => None,
            "?" => Some(Answer::NoOpinion),
            points => Some(rated(points.parse().unwrap())),
        },
        important: word.ends_with('!'),
        ..Mark::default()
    };
    words.split_whitespace().map(mark).collect()
}

/// The answer worth this many points.
pub(crate) fn rated(points: u8) -> Answer {
    Answer::Rated(Agreement::from_points(points).unwrap())
}

/// A sheet for a programme, marked from its first commitment on.
pub(crate) fn sheet(programme: &Programme, words: &str) -> AnswerSheet {
    let mut sheet = AnswerSheet::new(programme.commitments.len());
    for (idx, mark) in (0..).map(CommitmentIdx).zip(marks(words)) {
        sheet.set(idx, mark);
    }
    sheet
}
