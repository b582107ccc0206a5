use super::likely::{Likelihood, fraction};
use crate::programme::{AreaIdx, CommitmentIdx, Hundredths, Programme};
use crate::quiz::{Agreement, AnswerSheet};

/// An unanswered commitment that the voter may agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The commitment.
    pub idx: CommitmentIdx,
    /// The reason: «Fordi du var enig i …».
    pub because: CommitmentIdx,
}

/// A link this strong can be named as a reason.
pub const REASON: Hundredths = 15;
/// Nothing is suggested to which the voter is expected to answer less than «litt enig»
/// (`docs/adr/0013-made-up-voters.md` has what that is worth).
const LIKELY_ENOUGH: f64 = 0.75;
/// Never more suggestions than this, and never padded up to it.
const MOST: usize = 5;
/// Nor more than this from one area.
const MOST_OF_AN_AREA: usize = 2;
/// How likely agreement and variety weigh against each other when a list is picked.
const LIKELIHOOD_SHARE: f64 = 0.7;

/// What the voter may also agree with, best first. Never anything answered or dismissed, and nothing
/// that is linked to a disagreement more strongly than to an agreement.
///
/// `elsewhere` leaves out the area that the voter has just been asked about.
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

/// What may be suggested.
struct Candidate {
    suggestion: Suggestion,
    /// How likely the voter agrees with it.
    likely: f64,
    /// Its similarity with the most similar one picked already.
    nearest: Hundredths,
}

impl Candidate {
    fn worth(&self) -> f64 {
        LIKELIHOOD_SHARE * self.likely - (1.0 - LIKELIHOOD_SHARE) * fraction(self.nearest)
    }
}

/// The agreed commitment with the strongest say in suggesting `no`, if it is allowed one.
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

/// Unanswered commitments with no link to anything the voter disagreed with, one for each area: what to
/// offer after «Vi kan ikke være enige om alt!». Areas in which nothing has such a link come first, each
/// kind in programme order.
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
