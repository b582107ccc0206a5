//! The short quiz: a proportional sample, drawn in three steps (`docs/METHOD.md`, Order).
//!
//! 1. Every theme gets as many statements as a score of its own needs; the rest go to the themes furthest
//!    behind their share.
//! 2. Inside a theme, areas are drawn by systematic sampling: their statements are put in a row, area by
//!    area in random order, and every `size / quota`-th place names its area, counted from a random one. So
//!    an area gets its share, rounded up or down at random, and every area can be drawn.
//! 3. Inside an area a random statement is drawn; whether a contested one, by how far contested statements
//!    are behind their share, which keeps both kinds within one of it. One that hardly anybody disagrees with
//!    is drawn only where its area has no other left.

use super::order::in_areas;
use super::{Generator, Seed};
use crate::programme::{AreaIdx, CommitmentIdx, Programme};
use crate::scoring::ENOUGH_FOR_AN_AREA;

/// Draws `length` statements: the programme's start statement and its theme first, then theme by
/// theme. Fewer where the programme has fewer.
pub fn short_quiz(programme: &Programme, length: usize, seed: Seed) -> Vec<CommitmentIdx> {
    let mut sample =
        Sample { programme, generator: seed.generator(), drawn: vec![programme.start] };
    let groups = groups(programme, length);
    let start_area = programme.commitment(programme.start).area;
    let mut areas = Vec::new();
    for has_start in [1, 0] {
        for group in groups.iter().filter(|group| group.drawn == has_start) {
            let left = |area: AreaIdx| {
                // The start statement is drawn already and stands for its share of its area's places.
                let share = group.size.div_ceil(group.quota.max(1));
                let used = if area == start_area { share } else { 0 };
                programme.area(area).commitments.len().saturating_sub(used)
            };
            areas.extend(sample.areas_of(group, &left));
        }
    }
    let mut order = vec![programme.start];
    order.extend(sample.draw_all(&areas));
    order
}

/// Draws `length` more statements, so that together with those already `asked` they come as close to a
/// proportional sample as possible. Theme by theme; fewer where fewer are left. `nth` is 1 for the first
/// such sample after the short quiz.
pub fn another_sample(
    programme: &Programme,
    asked: &[CommitmentIdx],
    length: usize,
    seed: Seed,
    nth: u32,
) -> Vec<CommitmentIdx> {
    // Replacements use small salts.
    let seed = seed.salted(u32::MAX - nth);
    let mut sample = Sample { programme, generator: seed.generator(), drawn: asked.to_vec() };
    let mut groups = parts(programme);
    for group in &mut groups {
        let of_group =
            |idx: &&CommitmentIdx| group.areas.contains(&programme.commitment(**idx).area);
        group.drawn = asked.iter().filter(of_group).count();
        group.quota = group.drawn;
    }
    fill(&mut groups, asked.len() + length, length);
    let mut areas = Vec::new();
    for group in &groups {
        let left = |area: AreaIdx| {
            let all = &programme.area(area).commitments;
            all.iter().filter(|idx| !asked.contains(idx)).count()
        };
        areas.extend(sample.areas_of(group, &left));
    }
    sample.draw_all(&areas)
}

/// Draws a replacement for a statement that the voter has no opinion on: from the same area, else from the
/// same theme. `None` when the quiz asks all of those already.
pub fn replacement(
    programme: &Programme,
    asked: &[CommitmentIdx],
    idx: CommitmentIdx,
    seed: Seed,
) -> Option<CommitmentIdx> {
    let area = programme.commitment(idx).area;
    let theme = programme.area(area).theme;
    let left_in = |wanted: &dyn Fn(AreaIdx) -> bool| {
        let mut left = in_areas(programme, wanted);
        left.retain(|candidate| !asked.contains(candidate));
        left
    };
    let mut left = left_in(&|other| other == area);
    if left.is_empty() {
        left = left_in(&|other| programme.area(other).theme == theme);
    }
    retain_disputed(programme, &mut left);
    // The draw depends on the seed and the statement alone, not on the answers before it.
    let salt = u32::from(programme.commitment(idx).id.0);
    seed.salted(salt).generator().pick(&left).copied()
}

/// Leaves out what hardly anybody disagrees with, unless there is nothing else.
fn retain_disputed(programme: &Programme, left: &mut Vec<CommitmentIdx>) {
    let is_disputed = |idx: &CommitmentIdx| !programme.commitment(*idx).is_undisputed();
    if left.iter().any(is_disputed) {
        left.retain(is_disputed);
    }
}

/// A theme; a programme without themes is one group.
struct Group {
    areas: Vec<AreaIdx>,
    /// Its number of statements.
    size: usize,
    /// How many of them are drawn already.
    drawn: usize,
    /// How many of them the sample will have.
    quota: usize,
}

fn parts(programme: &Programme) -> Vec<Group> {
    let group = |areas: Vec<AreaIdx>| {
        let size = areas.iter().map(|&area| programme.area(area).commitments.len()).sum();
        Group { areas, size, drawn: 0, quota: 0 }
    };
    if programme.themes.is_empty() {
        vec![group(programme.area_indices().collect())]
    } else {
        programme.themes.iter().map(|theme| group(theme.areas.clone())).collect()
    }
}

fn groups(programme: &Programme, length: usize) -> Vec<Group> {
    let start_area = programme.commitment(programme.start).area;
    let mut groups = parts(programme);
    let at_least = ENOUGH_FOR_AN_AREA.min(length / groups.len().max(1));
    for group in &mut groups {
        group.drawn = usize::from(group.areas.contains(&start_area));
        group.quota = at_least.max(group.drawn).min(group.size);
    }
    let left = length.saturating_sub(groups.iter().map(|group| group.quota).sum());
    fill(&mut groups, length, left);
    groups
}

/// Gives `left` more statements to the groups that are furthest behind their share of `length`.
fn fill(groups: &mut [Group], length: usize, left: usize) {
    let total: usize = groups.iter().map(|group| group.size).sum();
    for _ in 0..left {
        let open = groups.iter_mut().filter(|group| group.quota < group.size);
        let Some(longest) =
            open.max_by_key(|group| deficit(length, group.size, group.quota, total))
        else {
            break;
        };
        longest.quota += 1;
    }
}

/// How far a part with `got` statements is behind its share of `drawn`, in units of `1 / whole`.
fn deficit(drawn: usize, part: usize, got: usize, whole: usize) -> i64 {
    signed(drawn * part) - signed(got * whole)
}

fn signed(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

struct Sample<'a> {
    programme: &'a Programme,
    generator: Generator,
    drawn: Vec<CommitmentIdx>,
}

impl Sample<'_> {
    /// The areas of the statements that a group still needs, by systematic sampling. `left` is the number of
    /// places of an area in the row.
    fn areas_of(&mut self, group: &Group, left: &dyn Fn(AreaIdx) -> usize) -> Vec<AreaIdx> {
        let mut areas = group.areas.clone();
        self.generator.shuffle(&mut areas);
        let mut row: Vec<AreaIdx> = Vec::new();
        for area in areas {
            row.resize(row.len() + left(area), area);
        }
        let wanted = group.quota.saturating_sub(group.drawn);
        let first = self.generator.below(row.len());
        let place = |nth| row.get((first + nth * row.len()) / wanted).copied();
        (0..wanted).filter_map(place).collect()
    }

    /// Draws a statement in each of these areas. In random order, so that no single theme has to make up
    /// for the kinds drawn before.
    fn draw_all(&mut self, areas: &[AreaIdx]) -> Vec<CommitmentIdx> {
        let mut slots: Vec<usize> = (0..areas.len()).collect();
        self.generator.shuffle(&mut slots);
        let mut drawn = vec![None; areas.len()];
        for slot in slots {
            drawn[slot] = self.draw_in(areas[slot]);
        }
        drawn.into_iter().flatten().collect()
    }

    /// Draws a random statement that is left in the area. The probability of a contested one grows with how
    /// far they are behind their share, and is 1 from a whole statement on.
    fn draw_in(&mut self, area: AreaIdx) -> Option<CommitmentIdx> {
        let contested = |idx: &CommitmentIdx| self.programme.commitment(*idx).contested;
        let whole = self.programme.commitments.len();
        let part = self.programme.commitment_indices().filter(contested).count();
        let got = self.drawn.iter().filter(|idx| contested(idx)).count();
        let behind = deficit(self.drawn.len() + 1, part, got, whole);
        let kind = behind > signed(self.generator.below(whole));
        let all = self.programme.area(area).commitments.iter().copied();
        let mut left: Vec<CommitmentIdx> = all.filter(|idx| !self.drawn.contains(idx)).collect();
        retain_disputed(self.programme, &mut left);
        if left.iter().any(|idx| contested(idx) == kind) {
            left.retain(|idx| contested(idx) == kind);
        }
        let idx = *self.generator.pick(&left)?;
        self.drawn.push(idx);
        Some(idx)
    }
}

#[cfg(test)]
mod tests;
