//! Extending a quiz: another sample after the short quiz, and the rest of an area of which a part was asked.

use super::{QuizMode, QuizState, SHORT_LENGTH, another_sample};
use crate::programme::{AreaIdx, CommitmentIdx, Programme};

impl QuizState {
    /// The length of another sample after the short quiz; 0 where there is none: in another mode, with
    /// something left to ask, or when everything has been asked.
    pub fn more(&self, programme: &Programme) -> usize {
        let run = self.run.as_ref().filter(|run| run.mode == QuizMode::Short);
        let left = |order: &[CommitmentIdx]| programme.commitments.len() - order.len();
        run.filter(|_| !self.has_more_to_ask()).map_or(0, |run| left(&run.order).min(SHORT_LENGTH))
    }

    /// The statements of an area without an answer that a quiz on chosen areas leaves out until the voter
    /// asks for them.
    pub fn rest_of(&self, programme: &Programme, area: AreaIdx) -> Vec<CommitmentIdx> {
        let Some(run) = &self.run else { return Vec::new() };
        let QuizMode::Areas(chosen) = &run.mode else { return Vec::new() };
        let all = chosen.contains(&area).then(|| programme.area(area).commitments.as_slice());
        let mut rest = all.unwrap_or_default().to_vec();
        rest.retain(|&idx| !run.order.contains(&idx) && !self.sheet.is_answered(idx));
        rest
    }

    pub(super) fn ask_more(&mut self, programme: &Programme) {
        let length = self.more(programme);
        let Some(run) = self.run.as_mut().filter(|_| length > 0) else { return };
        let more = another_sample(programme, &run.order, length, run.seed, run.samples);
        run.order.extend(more);
        run.samples = run.samples.saturating_add(1);
    }

    pub(super) fn ask_rest(&mut self, programme: &Programme, area: AreaIdx) {
        let rest = self.rest_of(programme, area);
        let Some(run) = self.run.as_mut() else { return };
        let is_here = |idx: &CommitmentIdx| programme.commitment(*idx).area == area;
        let end = run.order.iter().rposition(is_here).map_or(run.order.len(), |last| last + 1);
        for (place, idx) in (end..).zip(rest) {
            run.order.insert(place, idx);
        }
    }

    /// Adds the rest of each chosen area whose first part is answered already.
    pub(super) fn ask_rest_of_answered(&mut self, programme: &Programme) {
        let areas = self.run.as_ref().map(|run| match &run.mode {
            QuizMode::Areas(areas) => areas.clone(),
            QuizMode::Short | QuizMode::Full => Vec::new(),
        });
        for area in areas.unwrap_or_default() {
            if self.is_area_finished(programme, area) {
                self.ask_rest(programme, area);
            }
        }
    }
}

#[cfg(test)]
mod tests;
