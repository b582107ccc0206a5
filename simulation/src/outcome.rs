use enig_core::programme::{Programme, ThemeIdx};
use enig_core::quiz::{Agreement, AnswerSheet};
use enig_core::scoring::{Interval, Score, Shown, Tally, shown_area};

use crate::ranks::{auc, spearman};
use crate::{Mean, Method, Voter, World};

/// What was found in one world after so many answers.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The world.
    pub world: World,
    /// How many opinions the voters gave.
    pub length: usize,
    /// How well each method told what else they agree with.
    pub methods: Vec<(Method, Lists)>,
    /// How far the scores were off.
    pub errors: Errors,
}

/// How well a method tells what a voter agrees with. Means over voters.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists {
    /// How often it holds agreement likelier where the voter agrees than where they disagree.
    pub auc: Mean,
    /// The rank correlation with what the voter thinks.
    pub spearman: Mean,
    /// The share of its list that the voter agrees with, of what they have an opinion on.
    pub agreed: Mean,
    /// The share of its list that they disagree with.
    pub disagreed: Mean,
    /// How long its list is.
    pub length: Mean,
}

/// How far scores are off from what the voter would get who answers everything, in points of 100.
#[derive(Clone, Copy, Debug, Default)]
pub struct Errors {
    /// The total, either way.
    pub total: Mean,
    /// The total, in the programme's favour or against it.
    pub bias: Mean,
    /// Themes with a score that more answers can change.
    pub themes: Mean,
    /// Areas likewise.
    pub areas: Mean,
    /// The share of intervals that the score lies in.
    pub covered: Mean,
    /// How wide they are.
    pub width: Mean,
}

impl Lists {
    /// Takes in what a method said to one voter of the statements they have not answered: the score of
    /// each, the attitude to it and the answer to come; and the answers to come to its list.
    pub(crate) fn add(
        &mut self,
        scores: &[f64],
        attitudes: &[f64],
        answers: &[Option<Agreement>],
        list: &[Option<Agreement>],
    ) {
        let of = |wanted: fn(Agreement) -> bool| -> Vec<f64> {
            let with_answers = scores.iter().zip(answers);
            with_answers.filter(|(_, it)| it.is_some_and(wanted)).map(|(score, _)| *score).collect()
        };
        let (agreed, disagreed) = (of(Agreement::agrees), of(Agreement::disagrees));
        self.auc.extend(auc(&agreed, &disagreed));
        self.spearman.extend(spearman(scores, attitudes));
        let opinions: Vec<Agreement> = list.iter().copied().flatten().collect();
        self.length.add(list.len() as f64);
        if !opinions.is_empty() {
            let share = |wanted: fn(Agreement) -> bool| {
                opinions.iter().filter(|it| wanted(**it)).count() as f64 / opinions.len() as f64
            };
            self.agreed.add(share(Agreement::agrees));
            self.disagreed.add(share(Agreement::disagrees));
        }
    }
}

impl Errors {
    /// Takes in what one voter was told after some answers.
    pub(crate) fn add(&mut self, programme: &Programme, sheet: &AnswerSheet, voter: &Voter) {
        let (told, all) = (Tally::of_all(sheet), Tally::of_all(&voter.sheet));
        let Some((estimate, truth)) = told.score().zip(all.score()) else { return };
        let error = points(estimate) - points(truth);
        self.total.add(error.abs());
        self.bias.add(error);
        if let Some(Interval { low, high }) = Interval::of(&told) {
            let is_covered = (f64::from(low)..=f64::from(high)).contains(&points(truth));
            self.covered.add(f64::from(u8::from(is_covered)));
            self.width.add(f64::from(high) - f64::from(low));
        }
        for theme in (0..).map(ThemeIdx).take(programme.themes.len()) {
            let of = |sheet| Tally::of_theme(programme, sheet, theme);
            add_shown(&mut self.themes, &of(sheet), &of(&voter.sheet));
        }
        for area in programme.area_indices() {
            let of = |sheet| Tally::of_area(programme, sheet, area);
            add_shown(&mut self.areas, &of(sheet), &of(&voter.sheet));
        }
    }
}

fn add_shown(errors: &mut Mean, told: &Tally, all: &Tally) {
    if let (Shown::Estimate(estimate, _), Some(truth)) = (shown_area(told), all.score()) {
        errors.add((points(estimate) - points(truth)).abs());
    }
}

/// The exact score, from 0 to 100.
pub(crate) fn points(score: Score) -> f64 {
    100.0 * f64::from(score.points()) / f64::from(score.out_of())
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::{Answer, Mark};

    use super::*;
    use crate::fixture;

    fn agreements(points: &[u8]) -> Vec<Option<Agreement>> {
        points.iter().map(|&points| Agreement::from_points(points)).collect()
    }

    fn sheet(points: &[u8]) -> AnswerSheet {
        let mut sheet = AnswerSheet::new(points.len());
        let programme = fixture::programme(&[points.len()]);
        for (idx, agreement) in programme.commitment_indices().zip(agreements(points)) {
            let answer = agreement.map(Answer::Rated);
            sheet.set(idx, Mark { answer, ..Mark::default() });
        }
        sheet
    }

    #[track_caller]
    fn check(mean: Mean, expected: f64) {
        assert!((mean.value() - expected).abs() < 1e-9, "{} is not {expected}", mean.value());
    }

    /// 5 points stand for no opinion.
    #[test]
    fn lists_are_held_against_the_answers_to_come() {
        let mut lists = Lists::default();
        let list = agreements(&[4, 1, 2, 5]);
        lists.add(&[0.9, 0.2, 0.4], &[1.0, 0.0, 0.5], &agreements(&[4, 0, 3]), &list);
        lists.add(&[0.1, 0.9], &[0.9, 0.1], &agreements(&[4, 0]), &[]);
        check(lists.auc, (1.0 + 0.0) / 2.0);
        check(lists.spearman, (1.0 - 1.0) / 2.0);
        check(lists.agreed, 1.0 / 3.0);
        check(lists.disagreed, 1.0 / 3.0);
        check(lists.length, (4.0 + 0.0) / 2.0);
    }

    #[test]
    fn scores_are_held_against_all_answers() {
        let programme = fixture::programme(&[4, 4]);
        let all = sheet(&[4, 4, 4, 0, 0, 0, 0, 4]);
        let voter = Voter { attitudes: Vec::new(), sheet: all };
        // 12/16 against 16/32; the first area is told as 12/12 of 12/16; the second is not told.
        let mut errors = Errors::default();
        errors.add(&programme, &sheet(&[4, 4, 4, 5, 0, 5, 5, 5]), &voter);
        check(errors.total, 100.0 * (12.0 / 16.0 - 16.0 / 32.0));
        check(errors.bias, 100.0 * (12.0 / 16.0 - 16.0 / 32.0));
        check(errors.areas, 100.0 * (12.0 / 12.0 - 12.0 / 16.0));
        check(errors.themes, 100.0 * (12.0 / 12.0 - 12.0 / 16.0));
        // The other way round it cancels out.
        errors.add(&programme, &sheet(&[5, 5, 5, 0, 0, 0, 5, 4]), &voter);
        check(errors.bias, 100.0 * (0.25 + (4.0 / 16.0 - 0.5)) / 2.0);
        check(errors.total, 100.0 * 0.25);
    }

    #[test]
    fn an_interval_covers_or_not() {
        let programme = fixture::programme(&[8]);
        let voter = |points| Voter { attitudes: Vec::new(), sheet: sheet(points) };
        let told = sheet(&[4, 4, 4, 4, 5, 5, 5, 5]);
        let interval = Interval::of(&Tally::of_all(&told)).unwrap();
        let mut errors = Errors::default();
        errors.add(&programme, &told, &voter(&[4; 8]));
        errors.add(&programme, &told, &voter(&[0; 8]));
        check(errors.covered, (1.0 + 0.0) / 2.0);
        check(errors.width, f64::from(interval.high) - f64::from(interval.low));
    }
}
