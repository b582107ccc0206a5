use super::{QuizMode, Seed, sample};
use crate::programme::{AreaIdx, CommitmentIdx, Programme};

/// The length of the short quiz, in statements.
pub const SHORT_LENGTH: usize = 14;

/// A quiz on chosen areas asks a part first of an area longer than this.
const LONG: usize = 6;
/// The length of that part: one more than a score of its own needs.
const PART: usize = 4;

/// The statements of a quiz in the order they are asked. The same mode and seed always give the
/// same order, and no answer changes it (`docs/METHOD.md`, Order).
pub fn asking_order(programme: &Programme, mode: &QuizMode, seed: Seed) -> Vec<CommitmentIdx> {
    match mode {
        QuizMode::Short => sample::short_quiz(programme, SHORT_LENGTH, seed),
        QuizMode::Areas(chosen) => {
            let mut order = whole_areas(programme, chosen);
            order.retain(|&idx| is_asked_first(programme, idx));
            order
        }
        QuizMode::Full => in_areas(programme, &|_| true),
    }
}

/// All statements of some areas, in the order they are asked: a quiz on them in versions 1 and 2 of the
/// stored form, before long areas were asked in parts.
pub fn whole_areas(programme: &Programme, chosen: &[AreaIdx]) -> Vec<CommitmentIdx> {
    in_areas(programme, &|area| chosen.contains(&area))
}

/// Whether a quiz on its area asks a statement before the voter asks for the rest.
fn is_asked_first(programme: &Programme, idx: CommitmentIdx) -> bool {
    let all = &programme.area(programme.commitment(idx).area).commitments;
    all.len() <= LONG || all.iter().take(PART).any(|&first| first == idx)
}

/// All statements of some areas, in the order they are asked.
pub(super) fn in_areas(
    programme: &Programme,
    wanted: &dyn Fn(AreaIdx) -> bool,
) -> Vec<CommitmentIdx> {
    let mut found = Vec::new();
    for area in programme.area_indices().filter(|&area| wanted(area)) {
        found.extend_from_slice(&programme.area(area).commitments);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[track_caller]
    fn check(mode: &QuizMode, expected: &[u16]) {
        // The areas hold 0-1, 2-4 and 5, and each asks its last commitment first.
        let programme = fixture::programme(&[vec![2, 3], vec![1]]);
        for bits in [0, 1, 0xF_FFFF] {
            let order = asking_order(&programme, mode, Seed::new(bits));
            assert_eq!(order, expected.iter().copied().map(CommitmentIdx).collect::<Vec<_>>());
        }
    }

    #[test]
    fn everything_is_asked_area_by_area() {
        check(&QuizMode::Full, &[1, 0, 4, 3, 2, 5]);
    }

    #[test]
    fn of_a_long_area_a_part_is_asked_first() {
        // Areas of six and of seven, each asking its last commitment first.
        let programme = fixture::programme(&[[6, 7]]);
        let asked = |mode: &QuizMode| -> Vec<u16> {
            asking_order(&programme, mode, Seed::new(0)).iter().map(|idx| idx.0).collect()
        };
        let areas = QuizMode::Areas(vec![AreaIdx(0), AreaIdx(1)]);
        assert_eq!(asked(&areas), [5, 4, 3, 2, 1, 0, 12, 11, 10, 9]);
        assert_eq!(asked(&QuizMode::Full).len(), 6 + 7);
    }

    #[test]
    fn chosen_areas_are_asked_in_programme_order() {
        check(&QuizMode::Areas(vec![AreaIdx(2), AreaIdx(0)]), &[1, 0, 5]);
        check(&QuizMode::Areas(vec![AreaIdx(1), AreaIdx(1)]), &[4, 3, 2]);
        check(&QuizMode::Areas(vec![]), &[]);
        check(&QuizMode::Areas(vec![AreaIdx(9)]), &[]);
    }
}
