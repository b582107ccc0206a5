use crate::{Matrix, Similarity, SourcePack};

// How a voter's answers, on the scale from 0 to 1, are expected to vary together before any is
// known, and how much a single answer says (`docs/METHOD.md`, order).
const SHARED: f64 = 0.020;
const SAME_AREA: f64 = 0.008;
const SIMILAR: f64 = 0.035;
const OWN: f64 = 0.030;
const NOISE: f64 = 0.06;

/// For each area its commitments, as positions in the programme, in the order that sharpens the
/// scores of all areas fastest. What hardly anybody disagrees with
/// ([`enig_core::programme::Commitment::is_undisputed`]) comes after the rest, in the same order. It depends on which statements are asked, never on the answers:
/// it is the same for every voter and cannot steer anybody.
pub fn design_order(pack: &SourcePack, similarity: &Similarity) -> Vec<Vec<usize>> {
    let mut next = 0;
    let areas: Vec<Vec<usize>> = pack
        .areas
        .iter()
        .map(|area| {
            let first = next;
            next += area.content.commitments.len();
            (first..next).collect()
        })
        .collect();
    let prior = prior(&areas, &similarity.commitments);
    let is_undisputed: Vec<bool> = pack
        .commitments()
        .map(|(_, entry)| !entry.contested.get_ref() && entry.alternative.is_none())
        .collect();
    let of_area = |area: &Vec<usize>| {
        let (last, first): (Vec<_>, Vec<_>) = area.iter().partition(|&&at| is_undisputed[at]);
        order_within(&[first, last], &areas, prior.clone())
    };
    areas.iter().map(of_area).collect()
}

fn prior(areas: &[Vec<usize>], similarity: &Matrix) -> Matrix {
    let area_of = |commitment: usize| areas.iter().position(|area| area.contains(&commitment));
    let own_area: Vec<_> = (0..similarity.size()).map(area_of).collect();
    Matrix::symmetric(similarity.size(), |i, j| {
        let constant = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
        SHARED
            + constant(own_area[i] == own_area[j], SAME_AREA)
            + SIMILAR * similarity.get(i, j)
            + constant(i == j, OWN)
    })
}

/// Asks again and again what tells most about the scores of all areas: the first part of an area, then the
/// next. Of equals the first in the programme.
fn order_within(parts: &[Vec<usize>], areas: &[Vec<usize>], mut covariance: Matrix) -> Vec<usize> {
    let mut order = Vec::new();
    for part in parts {
        covariance = order_part(part, areas, covariance, &mut order);
    }
    order
}

/// Adds one part to the order. Returns what is unknown after it.
fn order_part(
    part: &[usize],
    areas: &[Vec<usize>],
    mut covariance: Matrix,
    order: &mut Vec<usize>,
) -> Matrix {
    let mut left = part.to_vec();
    while !left.is_empty() {
        let gains: Vec<f64> = left.iter().map(|&at| gain(at, areas, &covariance)).collect();
        let highest = gains.iter().copied().fold(0.0, f64::max);
        // Equal gains may differ in their last digits.
        let best =
            gains.iter().position(|gain| *gain >= highest * (1.0 - 1e-9)).unwrap_or_default();
        let asked = left.remove(best);
        covariance = after_answer(&covariance, asked);
        order.push(asked);
    }
    covariance
}

/// By how much an answer lessens the variance of the areas' scores, summed.
fn gain(commitment: usize, areas: &[Vec<usize>], covariance: &Matrix) -> f64 {
    let variance = covariance.get(commitment, commitment) + NOISE;
    let of_area = |area: &Vec<usize>| {
        let sum: f64 = area.iter().map(|&other| covariance.get(other, commitment)).sum();
        (sum / area.len() as f64).powi(2) / variance
    };
    areas.iter().filter(|area| !area.is_empty()).map(of_area).sum()
}

fn after_answer(covariance: &Matrix, asked: usize) -> Matrix {
    let variance = covariance.get(asked, asked) + NOISE;
    Matrix::symmetric(covariance.size(), |i, j| {
        covariance.get(i, j) - covariance.get(i, asked) * covariance.get(asked, j) / variance
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Orders one area by the similarity of its commitments, given as the pairs that are similar.
    #[track_caller]
    fn check(size: usize, similar: &[(usize, usize)], expected: &[usize]) {
        check_parts(size, &[(0..size).collect()], similar, expected);
    }

    #[track_caller]
    fn check_parts(
        size: usize,
        parts: &[Vec<usize>],
        similar: &[(usize, usize)],
        expected: &[usize],
    ) {
        let areas = vec![(0..size).collect::<Vec<_>>()];
        let similarity = Matrix::symmetric(size, |i, j| match i == j {
            true => 1.0,
            false if similar.contains(&(i, j)) => 0.7,
            false => 0.0,
        });
        let prior = prior(&areas, &similarity);
        assert_eq!(order_within(parts, &areas, prior), expected);
    }

    #[test]
    fn equals_keep_the_order_of_the_programme() {
        check(0, &[], &[]);
        check(7, &[], &[0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn what_is_similar_to_most_comes_first() {
        check(4, &[(0, 2), (1, 2), (2, 3)], &[2, 0, 1, 3]);
    }

    #[test]
    fn what_an_answer_has_told_already_comes_last() {
        check(4, &[(0, 1), (2, 3)], &[0, 2, 1, 3]);
    }

    #[test]
    fn the_second_part_comes_after_the_first() {
        check_parts(4, &[vec![0, 1], vec![2, 3]], &[(0, 2), (1, 2), (2, 3)], &[0, 1, 2, 3]);
        check_parts(4, &[vec![0, 1, 3], vec![2]], &[(0, 2), (1, 2), (2, 3)], &[0, 1, 3, 2]);
    }

    #[test]
    fn an_answer_lessens_every_variance_by_the_rule_of_normal_distributions() {
        let before = Matrix::symmetric(2, |i, j| if i == j { 0.1 } else { 0.04 });
        let after = after_answer(&before, 0);
        assert!((after.get(1, 1) - (0.1 - 0.04 * 0.04 / (0.1 + 0.06))).abs() < 1e-12);
    }
}
