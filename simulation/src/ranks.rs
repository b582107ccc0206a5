//! How well one order agrees with another.

/// How often something that should be high has the higher score of the two, with something that should
/// be low (the area under the ROC curve); equal scores count half. `None` when either kind is missing.
pub(crate) fn auc(high: &[f64], low: &[f64]) -> Option<f64> {
    let pairs = high.iter().flat_map(|a| low.iter().map(move |b| (a, b)));
    let (mut right, mut count) = (0.0, 0.0);
    for (a, b) in pairs {
        right += if a > b {
            1.0
        } else if a < b {
            0.0
        } else {
            0.5
        };
        count += 1.0;
    }
    (count > 0.0).then(|| right / count)
}

/// Spearman's rank correlation, equals sharing their ranks. `None` when either side is all equal.
pub(crate) fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    let (a, b) = (ranks(a), ranks(b));
    let middle = f64::midpoint(a.len() as f64, 1.0);
    let product = |x: &[f64], y: &[f64]| -> f64 {
        x.iter().zip(y).map(|(x, y)| (x - middle) * (y - middle)).sum()
    };
    let spread = (product(&a, &a) * product(&b, &b)).sqrt();
    (spread > 0.0).then(|| product(&a, &b) / spread)
}

/// The rank of each value, from 1, lowest first.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    while first < order.len() {
        let value = values[order[first]];
        let equals = order[first..].iter().take_while(|&&at| values[at] <= value).count();
        let shared = first as f64 + f64::midpoint(equals as f64, 1.0);
        for &at in &order[first..first + equals] {
            ranks[at] = shared;
        }
        first += equals;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Option<f64>, expected: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 1e-12, "{found} instead of {expected}");
    }

    #[test]
    fn auc_counts_pairs() {
        check(auc(&[3.0, 4.0], &[1.0, 2.0]), 1.0);
        check(auc(&[1.0], &[2.0]), 0.0);
        check(auc(&[1.0, 3.0], &[2.0, 3.0]), (0.0 + 0.0 + 1.0 + 0.5) / 4.0);
        assert_eq!(auc(&[], &[1.0]), None);
        assert_eq!(auc(&[1.0], &[]), None);
    }

    #[test]
    fn spearman_compares_ranks() {
        check(spearman(&[1.0, 2.0, 30.0], &[5.0, 6.0, 7.0]), 1.0);
        check(spearman(&[1.0, 2.0, 3.0], &[7.0, 6.0, 5.0]), -1.0);
        // Without equals it is 1 - 6 * sum d^2 / (n (n^2 - 1)).
        let d2 = 1.0 + 1.0 + 0.0 + 0.0;
        check(
            spearman(&[1.0, 2.0, 3.0, 4.0], &[2.0, 1.0, 3.0, 4.0]),
            1.0 - 6.0 * d2 / (4.0 * 15.0),
        );
        assert_eq!(spearman(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(spearman(&[], &[]), None);
    }

    #[test]
    fn equals_share_their_ranks() {
        assert_eq!(ranks(&[5.0, 1.0, 5.0, 9.0]), [(2.0 + 3.0) / 2.0, 1.0, 2.5, 4.0]);
    }
}
