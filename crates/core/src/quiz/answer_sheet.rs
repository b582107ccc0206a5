use serde::{Deserialize, Serialize};

use super::{Agreement, Answer, Reason};
use crate::programme::CommitmentIdx;

/// What a voter has entered for one commitment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The answer; `None` until one is given.
    pub answer: Option<Answer>,
    /// «Viktig for meg» (important to me): the answer counts twice, in either direction. May be set before
    /// the answer.
    pub important: bool,
    /// The parts of the commitment that the voter disagrees with, the first part in the lowest bit. Does not
    /// count: a note of the voter's own.
    pub parts: u8,
    /// Why the voter disagrees, if they have said so; only while the answer is a disagreement. Does not count.
    pub reason: Option<Reason>,
}

impl Mark {
    /// The opinion, if one was given.
    pub fn agreement(self) -> Option<Agreement> {
        self.answer.and_then(Answer::agreement)
    }

    /// Whether the voter disagrees, a little or strongly: only then there is a reason.
    pub fn disagrees(self) -> bool {
        self.agreement().is_some_and(Agreement::disagrees)
    }

    /// Whether the voter disagrees with a part, numbered from 0.
    pub fn has_part(self, part: u8) -> bool {
        self.parts & bit(part) != 0
    }

    /// Adds a part, or removes it.
    pub(super) fn toggle_part(&mut self, part: u8) {
        self.parts ^= bit(part);
    }

    /// The weight of the answer: 2 where it is important to the voter, else 1.
    pub fn weight(self) -> u32 {
        if self.important { 2 } else { 1 }
    }
}

/// The bit of a part; 0 beyond the eighth.
fn bit(part: u8) -> u8 {
    1_u8.checked_shl(part.into()).unwrap_or_default()
}

/// A voter's marks, one for each commitment of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerSheet {
    marks: Vec<Mark>,
}

impl AnswerSheet {
    /// An empty sheet for a programme with this number of commitments.
    pub fn new(commitments: usize) -> Self {
        Self { marks: vec![Mark::default(); commitments] }
    }

    /// The mark of a commitment; an empty one where the sheet has no such commitment.
    pub fn mark(&self, idx: CommitmentIdx) -> Mark {
        self.marks.get(idx.as_usize()).copied().unwrap_or_default()
    }

    /// Changes the mark of a commitment. Does nothing where the sheet has no such commitment.
    pub fn set(&mut self, idx: CommitmentIdx, mark: Mark) {
        if let Some(place) = self.marks.get_mut(idx.as_usize()) {
            *place = mark;
        }
    }

    /// Whether a commitment has an answer, an opinion or «vet ikke».
    pub fn is_answered(&self, idx: CommitmentIdx) -> bool {
        self.mark(idx).answer.is_some()
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.marks.iter().all(|mark| mark.answer.is_none())
    }

    /// The number of commitments with an answer, an opinion or «vet ikke».
    pub fn answered(&self) -> usize {
        self.marks.iter().filter(|mark| mark.answer.is_some()).count()
    }

    /// Up to `most` commitments with an opinion that is `wanted`: strong opinions first, among equals those
    /// that are important to the voter, then programme order. «Både og» is never among them.
    pub fn strongest(&self, most: usize, wanted: impl Fn(Agreement) -> bool) -> Vec<CommitmentIdx> {
        let mut found = Vec::new();
        for strength in [2, 1] {
            for important in [true, false] {
                let alike = self.rated().filter(|&(idx, agreement)| {
                    wanted(agreement)
                        && agreement.points().abs_diff(2) == strength
                        && self.mark(idx).important == important
                });
                found.extend(alike.map(|(idx, _)| idx));
            }
        }
        found.truncate(most);
        found
    }

    /// All marks with their commitments, in programme order.
    pub fn iter(&self) -> impl Iterator<Item = (CommitmentIdx, Mark)> + '_ {
        (0..=u16::MAX).map(CommitmentIdx).zip(self.marks.iter().copied())
    }

    /// The commitments with an opinion, in programme order.
    pub fn rated(&self) -> impl Iterator<Item = (CommitmentIdx, Agreement)> + '_ {
        self.iter().filter_map(|(idx, mark)| Some((idx, mark.agreement()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::fixture::marks;

    const BEYOND: CommitmentIdx = CommitmentIdx(3);

    #[test]
    fn a_new_sheet_is_empty() {
        let sheet = AnswerSheet::new(3);
        assert!(sheet.is_empty());
        assert_eq!(sheet.iter().count(), 3);
        assert_eq!(sheet.rated().count(), 0);
    }

    #[test]
    fn no_opinion_is_an_answer_and_importance_is_none() {
        let mut sheet = AnswerSheet::new(3);
        sheet.set(CommitmentIdx(0), marks(".!")[0]);
        assert!(sheet.is_empty() && !sheet.is_answered(CommitmentIdx(0)));
        sheet.set(CommitmentIdx(1), marks("?")[0]);
        assert!(!sheet.is_empty() && sheet.is_answered(CommitmentIdx(1)));
        assert_eq!(sheet.rated().count(), 0);
    }

    #[track_caller]
    fn check_strongest(words: &str, wanted: fn(Agreement) -> bool, expected: &[u16]) {
        let marks = marks(words);
        let mut sheet = AnswerSheet::new(marks.len());
        for (idx, mark) in (0..).map(CommitmentIdx).zip(marks) {
            sheet.set(idx, mark);
        }
        let found: Vec<u16> = sheet.strongest(3, wanted).iter().map(|idx| idx.0).collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn the_strongest_come_first_then_the_important_then_the_first() {
        check_strongest("3 4 4! 3!", Agreement::agrees, &[2, 1, 3]);
        check_strongest("4 4 4 4", Agreement::agrees, &[0, 1, 2]);
        check_strongest("1! 0 4 ? . 2", Agreement::disagrees, &[1, 0]);
        check_strongest("2! ? .", Agreement::agrees, &[]);
    }

    #[test]
    fn marks_beyond_the_sheet_are_empty_and_stay_so() {
        let mut sheet = AnswerSheet::new(3);
        sheet.set(BEYOND, marks("4!")[0]);
        assert_eq!(sheet.mark(BEYOND), Mark::default());
        assert_eq!(sheet, AnswerSheet::new(3));
    }
}
