//! What holds for every set of answers.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{ENOUGH_FOR_AN_AREA, Interval, Score, Shown, Tally, contributions, shown_area};
use crate::programme::CommitmentIdx;
use crate::quiz::{Agreement, Answer, AnswerSheet, Mark};

fn mark() -> impl Strategy<Value = Mark> {
    let answer = prop_oneof![
        1 => Just(None),
        4 => proptest::sample::select(Answer::ALL.to_vec()).prop_map(Some),
    ];
    (answer, any::<bool>()).prop_map(|(answer, important)| Mark {
        answer,
        important,
        ..Mark::default()
    })
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    vec(mark(), 0..120)
}

fn score(marks: &[Mark]) -> Option<Score> {
    Tally::of(marks.iter().copied()).score()
}

/// The same marks with every opinion replaced.
fn with_opinions(marks: &[Mark], opinion: impl Fn(Agreement) -> Agreement) -> Vec<Mark> {
    let replace = |&mark: &Mark| Mark {
        answer: mark.agreement().map_or(mark.answer, |old| Some(Answer::Rated(opinion(old)))),
        ..mark
    };
    marks.iter().map(replace).collect()
}

proptest! {
    #[test]
    fn the_order_of_answers_does_not_matter(
        (given, shuffled) in marks().prop_flat_map(|marks| (Just(marks.clone()), Just(marks).prop_shuffle())),
    ) {
        prop_assert_eq!(Tally::of(given), Tally::of(shuffled));
    }

    #[test]
    fn raising_an_answer_never_lowers_the_score(
        marks in marks(),
        place in any::<prop::sample::Index>(),
    ) {
        let mut raised = marks.clone();
        let opinions: Vec<usize> =
            (0..marks.len()).filter(|&i| marks[i].agreement().is_some()).collect();
        prop_assume!(!opinions.is_empty());
        let place = opinions[place.index(opinions.len())];
        let points = marks[place].agreement().map_or(0, Agreement::points);
        raised[place].answer = Agreement::from_points(points + 1).map(Answer::Rated).or(marks[place].answer);
        let (before, after) = (score(&marks).unwrap(), score(&raised).unwrap());
        prop_assert!(before <= after);
        prop_assert!(before.percent() <= after.percent());
        prop_assert_eq!(before.out_of(), after.out_of());
    }

    #[test]
    fn no_opinion_scores_as_if_it_were_not_there(marks in marks()) {
        let opinions: Vec<Mark> =
            marks.iter().copied().filter(|mark| mark.agreement().is_some()).collect();
        prop_assert_eq!(score(&marks), score(&opinions));
        prop_assert_eq!(score(&marks).is_some(), !opinions.is_empty());
    }

    #[test]
    fn agreeing_with_all_is_100_and_disagreeing_with_all_is_0(marks in marks()) {
        let all = |opinion| score(&with_opinions(&marks, |_| opinion)).map(Score::percent);
        let expected = |percent| score(&marks).map(|_| percent);
        prop_assert_eq!(all(Agreement::StronglyAgree), expected(100));
        prop_assert_eq!(all(Agreement::Mixed), expected(50));
        prop_assert_eq!(all(Agreement::StronglyDisagree), expected(0));
    }

    #[test]
    fn mirrored_answers_mirror_the_score(marks in marks()) {
        let mirrored = with_opinions(&marks, |old| Agreement::from_points(4 - old.points()).unwrap());
        if let (Some(score), Some(mirror)) = (score(&marks), score(&mirrored)) {
            prop_assert_eq!(score.out_of(), mirror.out_of());
            prop_assert_eq!(score.points() + mirror.points(), score.out_of());
            // Both halves round up, so two of them make 101.
            prop_assert!(matches!(score.percent() + mirror.percent(), 100 | 101));
        }
    }

    #[test]
    fn importance_moves_the_score_towards_its_own_answer(
        marks in marks(),
        place in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!marks.is_empty());
        let place = place.index(marks.len());
        let with = |important| {
            let mut marks = marks.clone();
            marks[place].important = important;
            score(&marks)
        };
        match marks[place].agreement() {
            None => prop_assert_eq!(with(false), with(true)),
            Some(agreement) => {
                let own = Score::new(u32::from(agreement.points()), 1);
                let (usual, important) = (with(false), with(true));
                prop_assert!(usual <= important && important <= own || own <= important && important <= usual);
            }
        }
    }

    #[test]
    fn the_interval_contains_the_score(marks in marks()) {
        let tally = Tally::of(marks);
        if let Some(Interval { low, high }) = Interval::of(&tally) {
            let percent = tally.score().unwrap().percent();
            prop_assert!(low <= percent && percent <= high && high <= 100, "{low} {percent} {high}");
        }
    }

    #[test]
    fn contributions_sum_to_the_score(marks in marks()) {
        let mut sheet = AnswerSheet::new(marks.len());
        for (idx, &mark) in (0..).map(CommitmentIdx).zip(&marks) {
            sheet.set(idx, mark);
        }
        let lines = contributions(&sheet);
        let points = lines.iter().map(|line| line.points()).sum();
        let weight = lines.iter().map(|line| line.weight).sum();
        prop_assert_eq!(Score::new(points, weight), Tally::of_all(&sheet).score());
    }

    #[test]
    fn an_area_is_shown_only_with_enough(marks in marks()) {
        let tally = Tally::of(marks);
        let enough = u32::try_from(ENOUGH_FOR_AN_AREA).unwrap();
        match shown_area(&tally) {
            Shown::NoAnswers => prop_assert_eq!(tally.answered(), 0),
            Shown::OnlyNoOpinion => prop_assert_eq!(tally.rated, 0),
            Shown::TooFew { missing } => {
                prop_assert!(missing > 0 && tally.rated + missing <= enough);
                prop_assert!(tally.rated + missing <= tally.total - tally.no_opinion);
            }
            Shown::Estimate(..) => prop_assert!(tally.rated >= enough && !tally.is_complete()),
            Shown::Final(_) => prop_assert!(tally.is_complete()),
            Shown::TooFewAreas { .. } => prop_assert!(false, "areas have no areas"),
        }
    }
}
