//! What holds for every programme, every similarity and every set of answers.

use proptest::collection::vec;
use proptest::prelude::*;

use super::likely::Likelihood;
use super::{suggestions, unrelated_to_disagreements};
use crate::programme::{AreaIdx, CommitmentIdx, Programme, SimilarPair, Similarity};
use crate::quiz::strategies::states;
use crate::quiz::{Agreement, AnswerSheet, QuizState};

/// A quiz at any moment on a programme with any similarities.
fn linked_states() -> impl Strategy<Value = (Programme, QuizState)> {
    let links =
        vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 8..=100_u8), 0..200);
    (states(), links).prop_map(|((mut programme, state), links)| {
        let numbers: Vec<CommitmentIdx> = programme.commitment_indices().collect();
        for (a, b, strength) in links {
            let (a, b) = (*a.get(&numbers), *b.get(&numbers));
            let is_new = |pair: &SimilarPair| (pair.a, pair.b) != (a, b);
            if a < b && programme.similar_pairs.iter().all(is_new) {
                programme.similar_pairs.push(SimilarPair { a, b, strength });
            }
        }
        programme.similarity = Similarity::new(numbers.len(), &programme.similar_pairs);
        (programme, state)
    })
}

/// The kernel average as it is written down, answer by answer.
fn kernel_average(programme: &Programme, sheet: &AnswerSheet, idx: CommitmentIdx) -> f64 {
    let usual = |idx| if programme.commitment(idx).contested { 0.60 } else { 0.76 };
    let links = sheet.rated().map(|(other, agreement)| {
        let same_area = programme.commitment(other).area == programme.commitment(idx).area;
        let strength = programme.similarity.between(idx, other);
        let link = f64::from(strength) / 100.0 + if same_area { 0.15 } else { 0.0 };
        let weight = if link < 0.08 { 0.0 } else { link * f64::from(sheet.mark(other).weight()) };
        (weight, f64::from(agreement.points()) / 4.0 - usual(other))
    });
    let (pull, weights) = links.fold((0.0, 0.5), |(pull, weights), (weight, difference)| {
        (pull + weight * difference, weights + weight)
    });
    usual(idx) + pull / weights
}

proptest! {
    #[test]
    fn likely_agreement_is_the_kernel_average((programme, state) in linked_states()) {
        let likelihood = Likelihood::new(&programme, &state.sheet);
        for idx in programme.commitment_indices().filter(|&idx| !state.sheet.is_answered(idx)) {
            let (likely, average) =
                (likelihood.of(idx), kernel_average(&programme, &state.sheet, idx));
            prop_assert!((likely - average).abs() < 1e-9, "{} instead of {}", likely, average);
        }
    }

    #[test]
    fn a_suggestion_is_new_and_has_a_good_reason((programme, state) in linked_states()) {
        let sheet = &state.sheet;
        let elsewhere = Some(AreaIdx(0));
        let found = suggestions(&programme, sheet, &state.dismissed, elsewhere);
        prop_assert!(found.len() <= 5);
        let area = |idx: CommitmentIdx| programme.commitment(idx).area;
        for suggestion in &found {
            let idx = suggestion.idx;
            prop_assert!(!sheet.is_answered(idx) && !state.dismissed.contains(&idx));
            prop_assert_ne!(area(idx), AreaIdx(0));
            prop_assert_eq!(found.iter().filter(|other| other.idx == idx).count(), 1);
            prop_assert!(found.iter().filter(|other| area(other.idx) == area(idx)).count() <= 2);
            let reason = sheet.mark(suggestion.because).agreement();
            prop_assert!(reason.is_some_and(Agreement::agrees));
            prop_assert!(programme.similarity.between(idx, suggestion.because) >= 15);
        }
        prop_assert_eq!(&found, &suggestions(&programme, sheet, &state.dismissed, elsewhere));
    }

    #[test]
    fn what_is_offered_after_a_disagreement_has_nothing_to_do_with_it(
        (programme, state) in linked_states(),
    ) {
        let found = unrelated_to_disagreements(&programme, &state.sheet, None);
        let mut areas: Vec<_> = found.iter().map(|&idx| programme.commitment(idx).area).collect();
        areas.sort_unstable();
        areas.dedup();
        prop_assert_eq!(areas.len(), found.len());
        for idx in found {
            prop_assert!(!state.sheet.is_answered(idx));
            for (other, agreement) in state.sheet.rated() {
                let linked = programme.similarity.between(idx, other) >= 15;
                prop_assert!(!(linked && agreement.disagrees()));
            }
        }
    }
}
