use super::likely::{Likelihood, fraction};
use crate::programme::{AreaIdx, CommitmentIdx, Hundredths, Programme};
use crate::quiz::{Agreement, AnswerSheet};

/// An unanswered commitment that the voter may agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The commitment.
    pub idx: CommitmentIdx,
    /// The reason: an answered commitment, for «Fordi du var enig i …» (because you agreed with …).
    pub because: CommitmentIdx,
}

/// The least similarity of a reason.
pub const REASON: Hundredths = 15;
/// The least estimated agreement of a suggestion: «litt enig». `docs/adr/0013-made-up-voters.md` has the
/// effect in simulations.
const LIKELY_ENOUGH: f64 = 0.75;
/// The largest number of suggestions. Shorter lists are not padded.
const MOST: usize = 5;
/// The largest number of suggestions from one area.
const MOST_OF_AN_AREA: usize = 2;
/// The weight of estimated agreement against variety when a list is picked (Carbonell and Goldstein 1998).
const LIKELIHOOD_SHARE: f64 = 0.7;

/// Commitments that the voter may also agree with, best first, at most five. None that is answered or
/// dismissed, and none that is more similar to a disagreement than to any agreement.
///
/// `elsewhere` is an area to leave out: the one that the voter has just been asked about.
pub fn suggestions(
    programme: &Programme,
    sheet: &AnswerSheet,
    dismissed: &[CommitmentIdx],
    elsewhere: Option<AreaIdx>,
) -> Vec<Suggestion> {
    let likelihood = Likelihood::new(programme, sheet);
    let mut candidates: Vec<Candidate> = Vec::new();
    for idx in programme.commitment_indices() {
        let is_elsewhere = Some(programme.commitment(idx).area) != elsewhere;
        if sheet.is_answered(idx) || dismissed.contains(&idx) || !is_elsewhere {
            continue;
        }
        let Some(because) = reason(programme, sheet, idx) else { continue };
        let likely = likelihood.of(idx);
        if likely >= LIKELY_ENOUGH {
            let suggestion = Suggestion { idx, because };
            candidates.push(Candidate { suggestion, likely, nearest: 0 });
        }
    }
    let mut picked: Vec<Suggestion> = Vec::new();
    while picked.len() < MOST {
        // Ties go to the one that comes first in the programme, so the list is the same everywhere.
        let mut best: Option<(usize, f64)> = None;
        for (place, candidate) in candidates.iter().enumerate() {
            let worth = candidate.worth();
            if best.is_none_or(|(_, most)| worth > most) {
                best = Some((place, worth));
            }
        }
        let Some((place, _)) = best else { break };
        let pick = candidates.remove(place).suggestion;
        picked.push(pick);
        let area = |idx: CommitmentIdx| programme.commitment(idx).area;
        let of_area = picked.iter().filter(|other| area(other.idx) == area(pick.idx));
        if of_area.count() >= MOST_OF_AN_AREA {
            candidates.retain(|candidate| area(candidate.suggestion.idx) != area(pick.idx));
        }
        for candidate in &mut candidates {
            let near = programme.similarity.between(candidate.suggestion.idx, pick.idx);
            candidate.nearest = candidate.nearest.max(near);
        }
    }
    picked
}

/// A commitment that may be suggested.
struct Candidate {
    suggestion: Suggestion,
    /// Estimated agreement, 0 to 1.
    likely: f64,
    /// The largest similarity to a suggestion picked already.
    nearest: Hundredths,
}

impl Candidate {
    fn worth(&self) -> f64 {
        LIKELIHOOD_SHARE * self.likely - (1.0 - LIKELIHOOD_SHARE) * fraction(self.nearest)
    }
}

/// The reason to suggest `idx`: the agreement with the largest product of similarity, weight and points
/// above the middle. `None` where a disagreement is more similar than every agreement, or nothing is
/// similar enough.
fn reason(programme: &Programme, sheet: &AnswerSheet, idx: CommitmentIdx) -> Option<CommitmentIdx> {
    let (mut agreed, mut disagreed) = (0, 0);
    let mut best: Option<(u32, CommitmentIdx)> = None;
    for &(other, strength) in programme.similarity.of(idx) {
        let mark = sheet.mark(other);
        let Some(agreement) = mark.agreement() else { continue };
        if agreement.disagrees() {
            disagreed = disagreed.max(strength);
        }
        if agreement.agrees() {
            agreed = agreed.max(strength);
            let say = u32::from(strength) * mark.weight() * u32::from(agreement.points() - 2);
            // Ties go to the one that comes first in the programme.
            let is_best =
                best.is_none_or(|(most, first)| say > most || say == most && other < first);
            if strength >= REASON && is_best {
                best = Some((say, other));
            }
        }
    }
    let (_, reason) = best?;
    (agreed >= disagreed).then_some(reason)
}

/// Unanswered commitments that are not similar to anything the voter disagreed with, one for each area:
/// what to offer a voter who mostly disagreed. Areas in which no commitment is similar to a disagreement
/// come first; both kinds in programme order. `elsewhere` is an area to leave out.
pub fn unrelated_to_disagreements(
    programme: &Programme,
    sheet: &AnswerSheet,
    elsewhere: Option<AreaIdx>,
) -> Vec<CommitmentIdx> {
    let is_disliked = |idx| sheet.mark(idx).agreement().is_some_and(Agreement::disagrees);
    let is_free = |idx: CommitmentIdx| {
        let mut links = programme.similarity.of(idx).iter();
        !links.any(|&(other, strength)| strength >= REASON && is_disliked(other))
    };
    let mut found = Vec::new();
    for is_wholly_free in [true, false] {
        for area in programme.area_indices().filter(|&area| Some(area) != elsewhere) {
            let commitments = || programme.area(area).commitments.iter().copied();
            if commitments().all(|idx| is_free(idx) && !is_disliked(idx)) == is_wholly_free {
                found.extend(commitments().find(|&idx| !sheet.is_answered(idx) && is_free(idx)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
