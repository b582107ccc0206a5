//! Arithmetic on samples. All of it is `None` without samples.

/// The middle sample, or the mean of the two in the middle.
pub fn median(samples: &[f64]) -> Option<f64> {
    let sorted = sorted(samples);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get((sorted.len() - 1) / 2)?;
    Some(f64::midpoint(lower, upper))
}

/// The smallest sample that at least 95 % of all are not above (the nearest rank).
pub fn percentile_95(samples: &[f64]) -> Option<f64> {
    let sorted = sorted(samples);
    let rank = (sorted.len() * 95).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

/// The lowest and the highest sample.
pub fn range(samples: &[f64]) -> Option<(f64, f64)> {
    let sorted = sorted(samples);
    Some((*sorted.first()?, *sorted.last()?))
}

fn sorted(samples: &[f64]) -> Vec<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    #![allow(clippy::manual_midpoint, reason = "the sums are written as one learns them")]

    use super::*;

    #[track_caller]
    fn check(samples: &[f64], middle: f64, tail: f64, ends: (f64, f64)) {
        assert_eq!(median(samples), Some(middle), "{samples:?}");
        assert_eq!(percentile_95(samples), Some(tail), "{samples:?}");
        assert_eq!(range(samples), Some(ends), "{samples:?}");
    }

    #[test]
    fn the_order_of_samples_does_not_matter() {
        check(&[7.0], 7.0, 7.0, (7.0, 7.0));
        check(&[3.0, 1.0, 2.0], 2.0, 3.0, (1.0, 3.0));
        check(&[4.0, 1.0, 3.0, 2.0], (2.0 + 3.0) / 2.0, 4.0, (1.0, 4.0));
        check(&[5.0, 5.0, 5.0, 1.0], (5.0 + 5.0) / 2.0, 5.0, (1.0, 5.0));
    }

    /// The samples 1 to `count`.
    #[track_caller]
    fn check_counted(count: u32, middle: f64, tail: u32) {
        let samples: Vec<f64> = (1..=count).rev().map(f64::from).collect();
        check(&samples, middle, f64::from(tail), (1.0, f64::from(count)));
    }

    #[test]
    fn one_sample_in_twenty_may_be_above_the_95th_percentile() {
        check_counted(19, 10.0, 19);
        check_counted(20, (10.0 + 11.0) / 2.0, 20 - 20 / 20);
        check_counted(40, (20.0 + 21.0) / 2.0, 40 - 40 / 20);
        check_counted(41, 21.0, 41 - 41 / 20);
        check_counted(100, (50.0 + 51.0) / 2.0, 100 - 100 / 20);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        assert_eq!((median(&[]), percentile_95(&[]), range(&[])), (None, None, None));
    }
}
