/// A mean, as it grows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Mean {
    /// The mean of some values.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut mean = Self::default();
        mean.extend(values);
        mean
    }

    /// Takes more values in.
    pub(crate) fn extend(&mut self, values: impl IntoIterator<Item = f64>) {
        for value in values {
            self.add(value);
        }
    }

    /// Takes one more value in.
    pub fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    /// The mean; 0 of nothing.
    pub fn value(&self) -> f64 {
        self.sum / self.count.max(1.0)
    }

    /// How far the mean itself may be off: its standard error.
    pub fn error(&self) -> f64 {
        let mean = self.value();
        let variance = (self.squares / self.count.max(1.0) - mean * mean).max(0.0);
        (variance / self.count.max(1.0)).sqrt()
    }
}

/// The smallest value that this many per cent of all are not above (the nearest rank); 0 of nothing.
pub fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100);
    rank.checked_sub(1).and_then(|at| sorted.get(at)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_and_its_error() {
        let mean = Mean::of([1.0, 2.0, 6.0]);
        assert!((mean.value() - (1.0 + 2.0 + 6.0) / 3.0).abs() < 1e-12);
        // The variance is (4 + 1 + 9) / 3, of which the mean of three has a third.
        assert!((mean.error() - ((4.0 + 1.0 + 9.0) / 3.0 / 3.0_f64).sqrt()).abs() < 1e-12);
        assert_eq!((Mean::default().value(), Mean::default().error()), (0.0, 0.0));
    }

    #[track_caller]
    fn check(values: &[f64], percent: usize, expected: f64) {
        assert_eq!(percentile(values, percent).to_bits(), expected.to_bits(), "{values:?}");
    }

    #[test]
    fn one_value_in_ten_may_be_above_the_90th_percentile() {
        check(&[], 90, 0.0);
        check(&[7.0], 90, 7.0);
        check(&[3.0, 1.0, 2.0], 50, 2.0);
        let ten: Vec<f64> = (1..=10).rev().map(f64::from).collect();
        check(&ten, 90, 9.0);
        check(&ten, 91, 10.0);
    }
}
