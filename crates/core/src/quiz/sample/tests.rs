use super::*;
use crate::programme::{Theme, ThemeIdx, fixture};
use crate::quiz::{QuizMode, SHORT_LENGTH, asking_order};

mod undisputed;

fn seeds() -> impl Iterator<Item = Seed> {
    (0..400).map(|n| Seed::new(n * 2_617))
}

fn draw(programme: &Programme, seed: Seed) -> Vec<CommitmentIdx> {
    asking_order(programme, &QuizMode::Short, seed)
}

fn theme_of(programme: &Programme, idx: CommitmentIdx) -> ThemeIdx {
    programme.area(programme.commitment(idx).area).theme
}

/// How many of `drawn` belong to each theme.
fn by_theme(programme: &Programme, drawn: &[CommitmentIdx]) -> Vec<usize> {
    let of = |theme| drawn.iter().filter(|&&idx| theme_of(programme, idx) == theme).count();
    (0..).map(ThemeIdx).take(programme.themes.len()).map(of).collect()
}

/// How many of `drawn` belong to each area.
fn by_area(programme: &Programme, drawn: &[CommitmentIdx]) -> Vec<usize> {
    let of = |area| drawn.iter().filter(|&&idx| programme.commitment(idx).area == area).count();
    programme.area_indices().map(of).collect()
}

#[track_caller]
fn check_themes<Sizes: AsRef<[usize]>>(sizes: &[Sizes], expected: &[usize]) {
    let programme = fixture::programme(sizes);
    for seed in seeds().take(20) {
        let drawn = draw(&programme, seed);
        assert_eq!(by_theme(&programme, &drawn), expected, "{seed}");
        assert_eq!(drawn[0], programme.start);
    }
}

#[test]
fn every_theme_gets_three_and_the_longest_gets_the_rest() {
    check_themes(fixture::FIRST, &[3, 3, 3 + 2, 3]);
    check_themes(&[[10], [20], [30]], &[3, 3 + 1, 3 + 4]);
}

#[test]
fn short_themes_and_short_programmes_are_asked_in_full() {
    check_themes(&[[1], [20]], &[1, 13]);
    check_themes(&[vec![2, 3], vec![1]], &[5, 1]);
    check_themes(&[[1]], &[1]);
}

#[test]
fn with_very_many_themes_the_longest_are_asked() {
    check_themes(&[[4]; 7], &[2; 7]);
    let programme = fixture::programme(&[vec![[1]], vec![[2]; 15]].concat());
    for seed in seeds().take(20) {
        let drawn = draw(&programme, seed);
        assert_eq!((drawn.len(), drawn[0]), (SHORT_LENGTH, programme.start));
    }
}

#[test]
fn nothing_is_asked_twice() {
    let programme = fixture::programme(fixture::FIRST);
    for seed in seeds() {
        let mut drawn = draw(&programme, seed);
        drawn.sort();
        drawn.dedup();
        assert_eq!(drawn.len(), SHORT_LENGTH, "{seed}");
    }
}

#[test]
fn the_start_statement_comes_first_and_its_theme_next() {
    let mut programme = fixture::programme(fixture::FIRST);
    programme.start = programme.areas[9].commitments[1];
    for seed in seeds() {
        let drawn = draw(&programme, seed);
        let mut themes: Vec<_> = drawn.iter().map(|&idx| theme_of(&programme, idx).0).collect();
        assert_eq!(drawn[0], programme.start);
        themes.dedup();
        assert_eq!(themes, [2, 0, 1, 3], "{seed}");
    }
}

#[test]
fn the_same_seed_draws_the_same_sample_for_ever() {
    let programme = fixture::programme(fixture::FIRST);
    let drawn = |code| draw(&programme, Seed::parse(code).unwrap());
    let numbers = |code| drawn(code).iter().map(|idx| idx.0).collect::<Vec<_>>();
    assert_eq!(numbers("0000"), [0, 5, 17, 32, 25, 40, 48, 59, 68, 63, 65, 84, 85, 94]);
    assert_eq!(numbers("4F2K"), [0, 6, 14, 19, 25, 39, 58, 49, 46, 66, 74, 79, 82, 94]);
    assert_eq!(drawn("4F2K"), drawn("4f2k"));
}

#[test]
fn inside_a_theme_an_area_gets_its_share_rounded_up_or_down() {
    let programme = fixture::programme(fixture::FIRST);
    for seed in seeds() {
        let drawn = draw(&programme, seed);
        for (area, got) in programme.areas.iter().zip(by_area(&programme, &drawn)) {
            let theme = &programme.themes[area.theme.as_usize()];
            let size: usize =
                theme.areas.iter().map(|&other| programme.area(other).commitments.len()).sum();
            let share =
                by_theme(&programme, &drawn)[area.theme.as_usize()] * area.commitments.len();
            assert!(got <= share.div_ceil(size), "{seed}: {got} of {}", area.id);
            // What the start statement's small area gets too much, the rest of its theme lacks.
            if area.theme != ThemeIdx(0) {
                assert!(got >= share / size, "{seed}: {got} of {}", area.id);
            }
        }
    }
}

#[test]
fn every_statement_has_its_turn() {
    let programme = fixture::programme(fixture::FIRST);
    let mut times = vec![0; programme.commitments.len()];
    for seed in (0..4_000).map(|n| Seed::new(n * 257)) {
        for idx in draw(&programme, seed) {
            times[idx.as_usize()] += 1;
        }
    }
    // 14 of 98 is one in seven. The start statement is always asked and takes its area's share.
    assert_eq!((times[0], times[1]), (4_000, 0));
    for (idx, &times) in times.iter().enumerate().skip(2) {
        assert!((4_000 / 14..4_000 / 4).contains(&times), "{idx}: {times} times of 4000");
    }
}

#[test]
fn contested_statements_keep_their_share() {
    let programme = fixture::programme(fixture::FIRST);
    let share = 14.0 * 37.0 / 98.0;
    let mut sum = 0.0;
    for seed in seeds() {
        let drawn = draw(&programme, seed);
        let contested = drawn.iter().filter(|&&idx| programme.commitment(idx).contested).count();
        let contested = f64::from(u32::try_from(contested).unwrap());
        assert!((contested - share).abs() < 1.0, "{seed}: {contested} of {share}");
        sum += contested;
    }
    let mean = sum / 400.0;
    assert!((mean - share).abs() < 0.2, "{mean} on average of {share}");
}

#[test]
fn without_themes_the_areas_share_the_sample() {
    let programme = fixture::without_themes(&[28, 14, 7, 7]);
    for seed in seeds() {
        let drawn = draw(&programme, seed);
        assert_eq!(drawn[0], programme.start);
        for (got, share) in
            by_area(&programme, &drawn).into_iter().zip([14 / 2, 14 / 4, 14 / 8, 14 / 8])
        {
            assert!(got.abs_diff(share) <= 1, "{seed}: {got} of {share}");
        }
    }
}

/// What replaces `no` when everything but `left` is asked already.
fn replaced(programme: &Programme, idx: u16, left: &[u16]) -> Option<CommitmentIdx> {
    let asked: Vec<_> =
        programme.commitment_indices().filter(|idx| !left.contains(&idx.0)).collect();
    replacement(programme, &asked, CommitmentIdx(idx), Seed::new(7))
}

#[test]
fn a_replacement_comes_from_the_same_area_else_from_the_same_theme() {
    // Areas 0-1, 2-4 and 5; the first two make a theme.
    let programme = fixture::programme(&[vec![2, 3], vec![1]]);
    assert_eq!(replaced(&programme, 0, &[1, 3, 5]), Some(CommitmentIdx(1)));
    assert_eq!(replaced(&programme, 0, &[3, 5]), Some(CommitmentIdx(3)));
    assert_eq!(replaced(&programme, 0, &[5]), None);
    assert_eq!(replaced(&programme, 0, &[]), None);
}

#[test]
fn without_themes_a_replacement_comes_from_anywhere() {
    let programme = fixture::without_themes(&[2, 3, 1]);
    assert_eq!(replaced(&programme, 0, &[5]), Some(CommitmentIdx(5)));
}

#[test]
fn a_replacement_depends_on_the_seed_and_on_its_statement() {
    let programme = fixture::programme(&[[30]]);
    let asked = [CommitmentIdx(0), CommitmentIdx(1)];
    let draw = |idx, seed| replacement(&programme, &asked, idx, seed);
    let drawn = |idx| seeds().take(20).map(|seed| draw(idx, seed)).collect::<Vec<_>>();
    assert_eq!(drawn(asked[0]), drawn(asked[0]));
    assert_ne!(drawn(asked[0]), drawn(asked[1]));
    let mut distinct = drawn(asked[0]);
    distinct.sort();
    distinct.dedup();
    assert!(distinct.len() > 5);
}

#[test]
fn a_theme_that_lists_its_areas_out_of_order_is_no_matter() {
    let mut programme = fixture::programme(fixture::FIRST);
    let Theme { areas, .. } = &mut programme.themes[2];
    areas.reverse();
    assert_eq!(by_theme(&programme, &draw(&programme, Seed::new(1))), [3, 3, 5, 3]);
}
