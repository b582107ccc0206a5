use serde::{Deserialize, Serialize};

use crate::statistics::{median, percentile_95, range};

/// How many samples become one number, or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Summary {
    /// The median, and the lowest and highest sample.
    Median,
    /// The median and the 95th percentile.
    Tail,
    /// The lowest sample: for work that only computes, the one that other work disturbed least.
    Best,
}

/// Something measured, with every sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// In what: `ms`, `kB`, `MB`, or nothing for a plain count.
    pub unit: String,
    /// How it is shown.
    pub summary: Summary,
    /// By how much it may grow from the smallest pack to the largest, where that is what is measured.
    pub growth_limit: Option<f64>,
    /// Every sample, in the order of measuring.
    pub samples: Vec<f64>,
}

impl Figure {
    /// A figure whose median counts.
    pub fn new(name: &str, unit: &str) -> Self {
        let (name, unit) = (name.to_owned(), unit.to_owned());
        Self { name, unit, summary: Summary::Median, growth_limit: None, samples: Vec::new() }
    }

    /// Shown in another way.
    #[must_use]
    pub fn shown_as(mut self, summary: Summary) -> Self {
        self.summary = summary;
        self
    }

    /// May grow by this much from the smallest pack to the largest.
    #[must_use]
    pub fn growing_at_most(mut self, limit: f64) -> Self {
        self.growth_limit = Some(limit);
        self
    }

    /// The number that stands for the samples.
    pub fn value(&self) -> Option<f64> {
        match self.summary {
            Summary::Median | Summary::Tail => median(&self.samples),
            Summary::Best => range(&self.samples).map(|(lowest, _)| lowest),
        }
    }

    /// The number or numbers as text, without the unit.
    pub fn text(&self) -> String {
        let (Some(value), Some((lowest, highest))) = (self.value(), range(&self.samples)) else {
            return "–".to_owned();
        };
        let value = rounded(value);
        match self.summary {
            Summary::Median if rounded(lowest) == rounded(highest) => value,
            Summary::Median => format!("{value} ({}–{})", rounded(lowest), rounded(highest)),
            Summary::Tail => {
                let tail = percentile_95(&self.samples).map_or_else(String::new, rounded);
                format!("{value} / {tail}")
            }
            Summary::Best => value,
        }
    }
}

/// Three digits that mean something; whole numbers stay whole.
pub(crate) fn rounded(value: f64) -> String {
    let size = value.abs();
    if size >= 100.0 || (value.fract() == 0.0) {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else if size >= 1.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.4}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(samples: &[f64], summary: Summary, expected: &str) {
        let mut figure = Figure::new("something", "ms").shown_as(summary);
        figure.samples = samples.to_vec();
        assert_eq!(figure.text(), expected);
    }

    #[test]
    fn a_figure_shows_what_it_was_asked_for() {
        check(&[3.0, 1.0, 2.0], Summary::Median, "2 (1–3)");
        check(&[3.0, 3.0], Summary::Median, "3");
        check(&[3.0, 1.0, 2.0], Summary::Tail, "2 / 3");
        check(&[3.0, 1.0, 2.0], Summary::Best, "1");
        check(&[], Summary::Median, "–");
    }

    #[test]
    fn numbers_keep_three_digits() {
        for (value, expected) in
            [(1234.56, "1235"), (12.34, "12.3"), (1.234, "1.23"), (0.01234, "0.0123"), (0.0, "0")]
        {
            assert_eq!(rounded(value), expected);
        }
    }
}
