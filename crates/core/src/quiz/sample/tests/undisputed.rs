//! What hardly anybody disagrees with is asked last.

use super::*;

/// A programme in which nobody disagrees with the first of every two statements that are not contested.
fn with_undisputed() -> Programme {
    let mut programme = fixture::programme(fixture::FIRST);
    let plain = programme.commitments.iter_mut().filter(|of| !of.contested);
    plain.step_by(2).for_each(|of| of.alternative = None);
    programme
}

#[test]
fn what_nobody_disagrees_with_is_drawn_only_where_nothing_else_is_left() {
    let programme = with_undisputed();
    let is_undisputed = |idx: CommitmentIdx| programme.commitment(idx).is_undisputed();
    assert_eq!(programme.commitment_indices().filter(|&idx| is_undisputed(idx)).count(), 31);
    for seed in seeds() {
        let drawn = draw(&programme, seed);
        for idx in drawn.iter().copied().filter(|&idx| is_undisputed(idx)) {
            let area = programme.area(programme.commitment(idx).area);
            let left = area.commitments.iter().filter(|idx| !drawn.contains(idx));
            assert!(left.copied().all(is_undisputed), "{seed}: {idx:?}");
        }
    }
}

#[test]
fn what_nobody_disagrees_with_takes_no_room_from_contested_statements() {
    let programme = with_undisputed();
    let share = 14.0 * 37.0 / 98.0;
    let contested = |seed| {
        let drawn = draw(&programme, seed);
        let drawn = drawn.iter().filter(|&&idx| programme.commitment(idx).contested).count();
        f64::from(u32::try_from(drawn).unwrap())
    };
    let mean = seeds().map(contested).sum::<f64>() / 400.0;
    assert!((mean - share).abs() < 0.5, "{mean} on average of {share}");
}

#[test]
fn in_the_end_everything_is_asked() {
    let programme = with_undisputed();
    let seed = Seed::new(1);
    let mut asked = draw(&programme, seed);
    for nth in 1..7 {
        asked.extend(another_sample(&programme, &asked, SHORT_LENGTH, seed, nth));
    }
    asked.sort();
    assert_eq!(asked, programme.commitment_indices().collect::<Vec<_>>());
}

#[test]
fn a_replacement_is_one_that_somebody_disagrees_with_if_there_is_one() {
    let mut programme = fixture::programme(&[vec![3]]);
    programme.commitments[1].contested = false;
    programme.commitments[1].alternative = None;
    for seed in seeds().take(20) {
        let replacement = |asked: &[u16]| {
            let asked: Vec<_> = asked.iter().copied().map(CommitmentIdx).collect();
            replacement(&programme, &asked, CommitmentIdx(0), seed)
        };
        assert_eq!(replacement(&[0]), Some(CommitmentIdx(2)));
        assert_eq!(replacement(&[0, 2]), Some(CommitmentIdx(1)));
    }
}
