use serde::{Deserialize, Serialize};

/// The verbal label of a score (`docs/METHOD.md`, The score).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Band {
    /// 80 to 100: «stort sett enig».
    MostlyAgree,
    /// 60 to 79: «mer enig enn uenig».
    RatherAgree,
    /// 40 to 59: «både enig og uenig».
    Divided,
    /// 20 to 39: «mer uenig enn enig».
    RatherDisagree,
    /// 0 to 19: «stort sett uenig».
    MostlyDisagree,
}

impl Band {
    /// The label of a percentage.
    pub fn of(percent: u8) -> Self {
        match percent {
            80.. => Self::MostlyAgree,
            60..=79 => Self::RatherAgree,
            40..=59 => Self::Divided,
            20..=39 => Self::RatherDisagree,
            0..=19 => Self::MostlyDisagree,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(percents: core::ops::RangeInclusive<u8>, expected: Band) {
        for percent in percents {
            assert_eq!(Band::of(percent), expected, "{percent}");
        }
    }

    #[test]
    fn bands_meet_at_their_edges() {
        check(0..=19, Band::MostlyDisagree);
        check(20..=39, Band::RatherDisagree);
        check(40..=59, Band::Divided);
        check(60..=79, Band::RatherAgree);
        check(80..=100, Band::MostlyAgree);
    }
}
