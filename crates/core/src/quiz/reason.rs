use serde::{Deserialize, Serialize};

use super::AnswerSheet;

/// Why a voter disagrees. Counts for nothing, and no link tells it: a note of the voter's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// It goes too far.
    TooFar,
    /// It does not go far enough.
    NotFarEnough,
    /// The means are wrong.
    WrongMeans,
    /// It costs too much.
    TooExpensive,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason, in the order of the buttons.
    pub const ALL: [Self; 5] =
        [Self::TooFar, Self::NotFarEnough, Self::WrongMeans, Self::TooExpensive, Self::Other];
}

/// The number of reasons from which they are summed up.
const ENOUGH: usize = 3;

/// The reason that a voter gives most often: of at least three given, and more often than any other. `None`
/// too where that is [`Reason::Other`], which says nothing.
pub fn reason_summary(sheet: &AnswerSheet) -> Option<Reason> {
    let given: Vec<Reason> = sheet.iter().filter_map(|(_, mark)| mark.reason).collect();
    if given.len() < ENOUGH {
        return None;
    }
    let count = |reason: Reason| given.iter().filter(|&&it| it == reason).count();
    let leads = |reason: &Reason| {
        Reason::ALL.iter().all(|&other| other == *reason || count(other) < count(*reason))
    };
    Reason::ALL.into_iter().find(leads).filter(|&reason| reason != Reason::Other)
}

#[cfg(test)]
mod tests {
    use super::Reason::{NotFarEnough, Other, TooExpensive, TooFar, WrongMeans};
    use super::*;
    use crate::programme::CommitmentIdx;
    use crate::quiz::Mark;

    #[track_caller]
    fn check(given: &[Reason], expected: Option<Reason>) {
        let mut sheet = AnswerSheet::new(given.len() + 2);
        for (idx, &reason) in (1..).map(CommitmentIdx).zip(given) {
            sheet.set(idx, Mark { reason: Some(reason), ..Mark::default() });
        }
        assert_eq!(reason_summary(&sheet), expected, "{given:?}");
    }

    #[test]
    fn three_reasons_are_summed_up_when_one_leads() {
        check(&[], None);
        check(&[TooFar, TooFar], None);
        check(&[TooFar, TooFar, TooFar], Some(TooFar));
        check(&[TooExpensive, NotFarEnough, NotFarEnough], Some(NotFarEnough));
        check(&[WrongMeans, Other, TooExpensive, WrongMeans], Some(WrongMeans));
    }

    #[test]
    fn equals_and_other_reasons_are_not_summed_up() {
        check(&[TooFar, NotFarEnough, WrongMeans], None);
        check(&[TooFar, TooFar, TooExpensive, TooExpensive, Other], None);
        check(&[Other, Other, Other, TooFar], None);
    }
}
