use super::{QuizMode, Seed, sample};
use crate::programme::{AreaNo, CommitmentNo, Programme};

/// How many statements the short quiz asks.
pub const SHORT_LENGTH: usize = 14;

/// The statements of a quiz in the order they are asked. The same mode and seed always give the
/// same order, and no answer changes it (`docs/METHOD.md`, order).
pub fn asking_order(programme: &Programme, mode: &QuizMode, seed: Seed) -> Vec<CommitmentNo> {
    match mode {
        QuizMode::Short => sample::short_quiz(programme, SHORT_LENGTH, seed),
        QuizMode::Areas(chosen) => in_areas(programme, &|area| chosen.contains(&area)),
        QuizMode::Full => in_areas(programme, &|_| true),
    }
}

/// The statements of some areas, in the order they are asked.
pub(super) fn in_areas(
    programme: &Programme,
    wanted: &dyn Fn(AreaNo) -> bool,
) -> Vec<CommitmentNo> {
    let mut found = Vec::new();
    for area in programme.area_numbers().filter(|&area| wanted(area)) {
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
            assert_eq!(order, expected.iter().copied().map(CommitmentNo).collect::<Vec<_>>());
        }
    }

    #[test]
    fn everything_is_asked_area_by_area() {
        check(&QuizMode::Full, &[1, 0, 4, 3, 2, 5]);
    }

    #[test]
    fn chosen_areas_are_asked_in_programme_order() {
        check(&QuizMode::Areas(vec![AreaNo(2), AreaNo(0)]), &[1, 0, 5]);
        check(&QuizMode::Areas(vec![AreaNo(1), AreaNo(1)]), &[4, 3, 2]);
        check(&QuizMode::Areas(vec![]), &[]);
        check(&QuizMode::Areas(vec![AreaNo(9)]), &[]);
    }
}
