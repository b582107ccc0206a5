use serde::{Deserialize, Serialize};

/// How far a voter agrees with a statement: a scale of five steps, worth 0 to 4 points
/// (`docs/METHOD.md`, Answers).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Agreement {
    /// «Helt uenig», 0 points.
    StronglyDisagree,
    /// «Litt uenig», 1 point.
    Disagree,
    /// «Både og», 2 points.
    Mixed,
    /// «Litt enig», 3 points.
    Agree,
    /// «Helt enig», 4 points.
    StronglyAgree,
}

impl Agreement {
    /// Every step, from strong agreement to strong disagreement.
    pub const ALL: [Self; 5] =
        [Self::StronglyAgree, Self::Agree, Self::Mixed, Self::Disagree, Self::StronglyDisagree];

    /// Its points, 0 to 4.
    pub fn points(self) -> u8 {
        match self {
            Self::StronglyDisagree => 0,
            Self::Disagree => 1,
            Self::Mixed => 2,
            Self::Agree => 3,
            Self::StronglyAgree => 4,
        }
    }

    /// The step worth this many points.
    pub fn from_points(points: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.points() == points)
    }

    /// Whether the voter agrees, a little or strongly.
    pub fn agrees(self) -> bool {
        self >= Self::Agree
    }

    /// Whether the voter disagrees, a little or strongly.
    pub fn disagrees(self) -> bool {
        self <= Self::Disagree
    }
}

/// The answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// An opinion.
    Rated(Agreement),
    /// «Vet ikke» (do not know): does not count.
    NoOpinion,
}

impl Answer {
    /// Every answer, in the order of the buttons: from strong agreement to strong disagreement, then no
    /// opinion.
    pub const ALL: [Self; 6] = [
        Self::Rated(Agreement::StronglyAgree),
        Self::Rated(Agreement::Agree),
        Self::Rated(Agreement::Mixed),
        Self::Rated(Agreement::Disagree),
        Self::Rated(Agreement::StronglyDisagree),
        Self::NoOpinion,
    ];

    /// The opinion, if there is one.
    pub fn agreement(self) -> Option<Agreement> {
        match self {
            Self::Rated(agreement) => Some(agreement),
            Self::NoOpinion => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(step: Agreement, points: u8, agrees: bool, disagrees: bool) {
        assert_eq!(step.points(), points);
        assert_eq!(Agreement::from_points(points), Some(step));
        assert_eq!((step.agrees(), step.disagrees()), (agrees, disagrees));
    }

    #[test]
    fn five_steps_from_0_to_4() {
        check(Agreement::StronglyDisagree, 0, false, true);
        check(Agreement::Disagree, 1, false, true);
        check(Agreement::Mixed, 2, false, false);
        check(Agreement::Agree, 3, true, false);
        check(Agreement::StronglyAgree, 4, true, false);
        assert_eq!(Agreement::from_points(5), None);
    }

    #[test]
    fn the_buttons_are_the_five_steps_and_no_opinion() {
        let opinions: Vec<_> = Answer::ALL.into_iter().filter_map(Answer::agreement).collect();
        assert_eq!(opinions, Agreement::ALL);
        assert_eq!(Answer::ALL[5], Answer::NoOpinion);
    }
}
