use serde::{Deserialize, Serialize};

use super::Tally;

/// An estimate of the score after answering everything: an 80 % Wilson interval with a finite-population
/// correction (`docs/METHOD.md`, Uncertainty), in whole per cent, rounded outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end, 0 to 100.
    pub low: u8,
    /// Upper end, 0 to 100.
    pub high: u8,
}

/// The 90th percentile of the standard normal distribution: 80 % lie between it and its negative.
const Z: f64 = 1.2816;

impl Interval {
    /// The interval of a tally. `None` without an opinion, and when everything is answered: then the score is
    /// final.
    ///
    /// The result is the same on every device: IEEE 754 fixes `+ - * /` and the square root to the last bit.
    pub fn of(tally: &Tally) -> Option<Self> {
        let (low, high) = Self::ends(tally)?;
        Some(Self { low: percent((100.0 * low).floor()), high: percent((100.0 * high).ceil()) })
    }

    /// The ends as fractions between 0 and 1, before rounding.
    pub(super) fn ends(tally: &Tally) -> Option<(f64, f64)> {
        let population = tally.total - tally.no_opinion;
        if tally.rated == 0 || tally.rated >= population {
            return None;
        }
        let weight = f64::from(tally.weight);
        let effective = weight * weight / f64::from(tally.weight_squares);
        let n = effective * f64::from(population - 1) / f64::from(population - tally.rated);
        let p = f64::from(tally.weighted_points) / (4.0 * weight);
        let z2 = Z * Z;
        let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        Some(((centre - half).max(0.0), (centre + half).min(1.0)))
    }
}

fn percent(value: f64) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 0..=100"
    )]
    let percent = value.clamp(0.0, 100.0) as u8;
    percent
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::identity_op,
        clippy::erasing_op,
        reason = "the sums follow the answers term by term"
    )]

    use super::*;
    use crate::scoring::fixture::tally;

    const COMMITMENTS: usize = 98;

    /// An answer list, its exact score, its shown score, and its interval before and after rounding.
    #[track_caller]
    fn check(
        words: &str,
        (points, out_of): (u32, u32),
        percent: u8,
        ends: (f64, f64),
        shown: (u8, u8),
    ) {
        let tally = tally(words, COMMITMENTS);
        let score = tally.score().unwrap();
        assert_eq!((score.points(), score.out_of()), (points, out_of));
        assert_eq!(score.percent(), percent);
        let (low, high) = Interval::ends(&tally).unwrap();
        assert!((low - ends.0).abs() < 0.000_05, "low end {low}");
        assert!((high - ends.1).abs() < 0.000_05, "high end {high}");
        assert_eq!(Interval::of(&tally), Some(Interval { low: shown.0, high: shown.1 }));
    }

    /// A list that leaves nothing open: a score without an interval.
    #[track_caller]
    fn check_final(words: &str, (points, out_of): (u32, u32), percent: u8) {
        let tally = tally(words, COMMITMENTS);
        let score = tally.score().unwrap();
        assert_eq!((score.points(), score.out_of()), (points, out_of));
        assert_eq!(score.percent(), percent);
        assert_eq!(Interval::of(&tally), None);
    }

    #[test]
    fn t1_three_full_agreements() {
        check("4 4 4", (3 * 4, 4 * 3), 100, (0.6510, 1.0), (65, 100));
    }

    #[test]
    fn t2_one_important_answer() {
        let sums = (4 + 2 * 3 + 2 + 0 + 1, 4 * (1 + 2 + 1 + 1 + 1));
        check("4 3! 2 0 1", sums, 54, (0.2769, 0.7848), (27, 79));
    }

    #[test]
    fn t3_twelve_answers() {
        let sums = (4 * 4 + 4 * 3 + 2 * 2 + 1 + 0, 4 * 12);
        check("4 4 3 3 2 4 1 0 3 4 3 2", sums, 69, (0.5134, 0.8210), (51, 83));
    }

    #[test]
    fn t4_twelve_answers_two_of_them_important() {
        let sums = (4 * 4 + 4 * 3 + 2 * 2 + 1 + 0 + (4 + 0), 4 * (12 + 2));
        check("4! 4 3 3 2 4 1 0! 3 4 3 2", sums, 66, (0.4780, 0.8055), (47, 81));
    }

    #[test]
    fn t5_almost_everything() {
        check_final(&("4 ".repeat(97) + "3"), (97 * 4 + 3, 4 * 98), 99);
    }

    #[test]
    fn t6_almost_nothing() {
        check_final(&("0 ".repeat(97) + "1"), (1, 4 * 98), 1);
    }

    #[test]
    fn t7_one_middle_answer() {
        check("2", (2, 4), 50, (0.1058, 0.8942), (10, 90));
    }

    #[test]
    fn t8_a_half_rounds_up() {
        check("4 1", (4 + 1, 4 * 2), 63, (0.2400, 0.8979), (23, 90));
    }

    #[test]
    fn no_opinion_shrinks_what_is_left_to_ask() {
        let open = tally("4 1 . . . .", 6);
        let narrowed = tally("4 1 ? ? . .", 6);
        let (low, high) = Interval::ends(&open).unwrap();
        let (narrowed_low, narrowed_high) = Interval::ends(&narrowed).unwrap();
        assert!(low < narrowed_low && narrowed_high < high);
        assert_eq!(Interval::of(&tally("4 1 ? ? ? ?", 6)), None);
    }

    #[test]
    fn there_is_no_interval_without_an_opinion() {
        assert_eq!(Interval::of(&tally("", 0)), None);
        assert_eq!(Interval::of(&tally(". .", 2)), None);
        assert_eq!(Interval::of(&tally("? .", 2)), None);
    }
}
