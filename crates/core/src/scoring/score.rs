use core::cmp::Ordering;

/// Agreement as an exact fraction, `points / (4 * weight)`, between 0 and 1.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    points: u32,
    weight: u32,
}

impl Score {
    /// The score of `points` weighted points with a sum of weights; `None` without weight.
    /// More points than `4 * weight` count as all.
    pub fn new(points: u32, weight: u32) -> Option<Self> {
        (weight > 0).then(|| Self { points: points.min(4 * weight), weight })
    }

    /// K, the weighted points given.
    pub fn points(self) -> u32 {
        self.points
    }

    /// `4W`, the largest possible number of weighted points.
    pub fn out_of(self) -> u32 {
        4 * self.weight
    }

    /// Whole per cent, 0 to 100, halves rounded up. 100 and 0 are exact: any score below 1 is at most 99, any
    /// above 0 at least 1.
    pub fn percent(self) -> u8 {
        let (points, out_of) = (u64::from(self.points), u64::from(self.out_of()));
        let rounded = (100 * points + out_of / 2) / out_of;
        let percent = match rounded {
            100 if points < out_of => 99,
            0 if points > 0 => 1,
            rounded => rounded,
        };
        u8::try_from(percent).unwrap_or(100)
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    /// By the exact fraction, not by the rounded per cent.
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: &Self, b: &Self| u64::from(a.points) * u64::from(b.weight);
        cross(self, other).cmp(&cross(other, self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(points: u32, weight: u32, expected: u8) {
        let score = Score::new(points, weight).unwrap();
        assert_eq!(score.percent(), expected, "{points} of 4 * {weight}");
    }

    #[test]
    fn halves_round_up() {
        check(1, 2, 13); // 100 * 1 / 8 = 12.5
        check(5, 2, 63); // 100 * 5 / 8 = 62.5
        check(7, 50, 4); // 100 * 7 / 200 = 3.5
        check(1, 3, 8); // 100 * 1 / 12 = 8.33
        check(2, 3, 17); // 100 * 2 / 12 = 16.67
    }

    #[test]
    fn a_hundred_means_everything_and_zero_means_nothing() {
        check(4 * 98, 98, 100);
        check(4 * 98 - 1, 98, 99); // 99.74
        check(199, 50, 99); // 99.5
        check(0, 98, 0);
        check(1, 98, 1); // 0.26
        check(1, 50, 1); // 0.5
    }

    #[test]
    fn there_is_no_score_without_weight() {
        assert_eq!(Score::new(0, 0), None);
        assert_eq!(Score::new(4, 0), None);
    }

    #[test]
    fn more_points_than_there_are_count_as_all() {
        check(9, 2, 100);
    }

    #[test]
    fn scores_compare_by_the_fraction_not_by_the_per_cent() {
        let score = |points, weight| Score::new(points, weight).unwrap();
        assert_eq!(score(2, 1), score(4, 2));
        assert!(score(387, 98) < score(388, 98));
        assert_eq!(score(387, 98).percent(), score(388, 98).percent());
        assert!(score(1, 3) < score(3, 8));
    }
}
