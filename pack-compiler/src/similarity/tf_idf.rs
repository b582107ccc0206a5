use std::collections::BTreeMap;

use super::Matrix;

/// The cosine of each two bags of terms, weighted by `(1 + ln tf) * idf^rarity`, where `idf` is
/// `ln((1 + n) / (1 + df)) + 1`. A bag without terms is similar to nothing, itself included.
pub(super) fn cosines(bags: &[Vec<String>], rarity: i32) -> Matrix {
    let vectors = vectors(bags, rarity);
    Matrix::symmetric(vectors.len(), |i, j| dot(&vectors[i], &vectors[j]))
}

/// Weights by term, of length 1. Ordered maps, so that sums come out the same on every run.
type Vector<'t> = BTreeMap<&'t str, f64>;

fn vectors(bags: &[Vec<String>], rarity: i32) -> Vec<Vector<'_>> {
    let counts: Vec<Vector<'_>> = bags.iter().map(|bag| count(bag)).collect();
    let mut n_bags_with = BTreeMap::new();
    for term in counts.iter().flat_map(BTreeMap::keys) {
        *n_bags_with.entry(*term).or_insert(0.0) += 1.0;
    }
    let idf = |term: &str| ((1.0 + bags.len() as f64) / (1.0 + n_bags_with[term])).ln() + 1.0;
    counts
        .into_iter()
        .map(|mut vector| {
            for (term, weight) in &mut vector {
                *weight = (1.0 + weight.ln()) * idf(term).powi(rarity);
            }
            let length = dot(&vector, &vector).sqrt();
            for weight in vector.values_mut() {
                *weight /= length;
            }
            vector
        })
        .collect()
}

fn count(bag: &[String]) -> Vector<'_> {
    let mut counts = Vector::new();
    for term in bag {
        *counts.entry(term.as_str()).or_insert(0.0) += 1.0;
    }
    counts
}

fn dot(a: &Vector, b: &Vector) -> f64 {
    a.iter().filter_map(|(term, weight)| Some(weight * b.get(term)?)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bags: &[&str], rarity: i32, expected: f64) {
        let bags: Vec<Vec<String>> =
            bags.iter().map(|bag| bag.split_whitespace().map(str::to_owned).collect()).collect();
        let cosine = cosines(&bags, rarity).get(0, 1);
        assert!((cosine - expected).abs() < 1e-12, "{cosine} instead of {expected}");
    }

    #[test]
    fn cosines_weigh_rare_terms_more() {
        check(&["", ""], 1, 0.0);
        check(&["a", "b"], 1, 0.0);
        check(&["a b", "b a"], 1, 1.0);
        check(&["a", "a a a"], 1, 1.0);
        // idf(a) = ln(4/3) + 1 in two of three bags, idf(b) = idf(c) = ln(4/2) + 1.
        let (a, b) = ((4.0_f64 / 3.0).ln() + 1.0, 2.0_f64.ln() + 1.0);
        check(&["a b", "a c", "d"], 1, a * a / (a * a + b * b));
        let (a2, b2) = (a * a, b * b);
        check(&["a b", "a c", "d"], 2, a2 * a2 / (a2 * a2 + b2 * b2));
        // Twice the term: 1 + ln 2 times the weight.
        let twice = a * (1.0 + 2.0_f64.ln());
        check(&["a a b", "a", "d"], 1, twice / (twice * twice + b * b).sqrt());
    }
}
