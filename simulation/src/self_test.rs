use enig_core::programme::{CommitmentIdx, Programme};
use enig_core::quiz::{Agreement, Answer, QuizEvent, QuizMode, QuizState, Seed, Step};
use enig_core::scoring::{Tally, shown_total};

use crate::chance::Chance;
use crate::outcome::points;
use crate::{Mean, Opinions, Voter, percentile};

/// How many short quizzes are drawn.
const QUIZZES: u16 = 1_000;
/// What draws them and their voters.
const SEED: u32 = 1;

/// Whether the short quiz of a programme favours anybody: what it tells those who do not think, and how
/// far it strays from the whole programme. For any pack; needs nobody to code it.
#[derive(Clone, Debug)]
pub struct SelfTest {
    /// How many quizzes were drawn.
    pub quizzes: u16,
    /// What is told to those who always press the same.
    pub constant: [Constant; 3],
    /// What is told to those who press any of the five by chance, in per cent.
    pub random: Spread,
    /// How many statements there are, and how many of them are contested.
    pub commitments: (usize, usize),
    /// How many statements a short quiz asks.
    pub length: usize,
    /// How many of them are contested.
    pub contested: Spread,
    /// How far the short quiz is off from the score over the whole programme, either way, in points, for
    /// made-up voters.
    pub stray: Mean,
    /// What nine of ten are not off by more than.
    pub stray_of_most: f64,
    /// How far it is off in the programme's favour.
    pub bias: Mean,
}

/// A voter who always presses the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constant {
    /// What they press.
    pub answer: Agreement,
    /// The per cent they are told: the lowest and the highest over all quizzes.
    pub told: (u8, u8),
}

/// Values of many quizzes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The lowest.
    pub lowest: f64,
    /// Below it is at most one of ten.
    pub low: f64,
    /// The mean.
    pub mean: f64,
    /// Above it is at most one of ten.
    pub high: f64,
    /// The highest.
    pub highest: f64,
}

impl SelfTest {
    /// Draws the quizzes and takes them.
    pub fn of(programme: &Programme) -> Self {
        let mut chance = Chance::new(Seed::new(SEED).generator());
        let seeds: Vec<Seed> = (0..QUIZZES).map(|_| Seed::new(chance.bits())).collect();
        let constant = [Agreement::StronglyAgree, Agreement::Mixed, Agreement::StronglyDisagree]
            .map(|answer| {
                let told = told(programme, &seeds, |_| Answer::Rated(answer));
                let lowest = told.iter().copied().min().unwrap_or_default();
                let highest = told.iter().copied().max().unwrap_or_default();
                Constant { answer, told: (lowest, highest) }
            });
        let by_chance = |_| Answer::Rated(Agreement::ALL[chance.below(Agreement::ALL.len())]);
        let random = told(programme, &seeds, by_chance).into_iter().map(f64::from);
        let middle = |_| Answer::Rated(Agreement::Mixed);
        let samples: Vec<QuizState> =
            seeds.iter().map(|&seed| taken(programme, seed, middle)).collect();
        let contested = |quiz: &QuizState| {
            quiz.sheet.rated().filter(|&(idx, _)| programme.commitment(idx).contested).count()
        };
        let all_contested = programme.commitments.iter().filter(|of| of.contested).count();
        let errors = errors(programme, &seeds);
        let off: Vec<f64> = errors.iter().map(|error| error.abs()).collect();
        Self {
            quizzes: QUIZZES,
            constant,
            random: Spread::of(&random.collect::<Vec<_>>()),
            commitments: (programme.commitments.len(), all_contested),
            length: samples.first().map_or(0, |quiz| quiz.sheet.answered()),
            contested: Spread::of(
                &samples.iter().map(|quiz| contested(quiz) as f64).collect::<Vec<_>>(),
            ),
            stray: Mean::of(off.iter().copied()),
            stray_of_most: percentile(&off, 90),
            bias: Mean::of(errors),
        }
    }

    /// What was tested, and what came of it, in words.
    pub fn rows(&self) -> Vec<(String, String)> {
        let (all, all_contested) = self.commitments;
        let words = ["«helt enig»", "«både og»", "«helt uenig»"];
        let mut rows: Vec<(String, String)> = Vec::new();
        for (word, Constant { told: (lowest, highest), .. }) in words.iter().zip(self.constant) {
            let told = if lowest == highest {
                format!("{lowest} %, in every quiz")
            } else {
                format!("{lowest} to {highest} %")
            };
            rows.push((format!("who presses only {word} is told"), told));
        }
        let Spread { low, mean, high, .. } = self.random;
        rows.push((
            "who presses any of the five by chance is told".to_owned(),
            format!("{mean:.0} % on average; eight of ten between {low:.0} and {high:.0} %"),
        ));
        rows.push((
            "contested statements in the programme".to_owned(),
            format!("{all_contested} of {all}, {}", share(all_contested as f64, all)),
        ));
        let Spread { lowest, mean, highest, .. } = self.contested;
        rows.push((
            "contested statements in a short quiz".to_owned(),
            format!(
                "{mean:.1} of {} on average, {}; never fewer than {lowest} or more than {highest}",
                self.length,
                share(mean, self.length)
            ),
        ));
        rows.push((
            "how far the short quiz strays from the whole programme".to_owned(),
            format!(
                "{:.1} points on average; nine of ten by at most {:.1}",
                self.stray.value(),
                self.stray_of_most
            ),
        ));
        rows.push((
            "in the programme's favour".to_owned(),
            format!("{:+.1} points (standard error {:.1})", self.bias.value(), self.bias.error()),
        ));
        rows
    }

    /// The same as a table in Markdown.
    pub fn table(&self) -> String {
        let rows = self.rows().into_iter().map(|(what, found)| format!("| {what} | {found} |\n"));
        let head = format!("| in {} short quizzes | |\n|---|---|\n", self.quizzes);
        [head].into_iter().chain(rows).collect()
    }
}

fn share(part: f64, whole: usize) -> String {
    format!("{:.0} %", 100.0 * part / whole.max(1) as f64)
}

impl Spread {
    fn of(values: &[f64]) -> Self {
        let at = |percent| percentile(values, percent);
        Self {
            lowest: values.iter().copied().fold(f64::INFINITY, f64::min),
            low: at(10),
            mean: Mean::of(values.iter().copied()).value(),
            high: at(90),
            highest: at(100),
        }
    }
}

/// The short quiz with a seed, taken to its end.
fn taken(
    programme: &Programme,
    seed: Seed,
    mut answer: impl FnMut(CommitmentIdx) -> Answer,
) -> QuizState {
    let mut quiz = QuizState::new(programme);
    quiz.apply(programme, QuizEvent::Started { mode: QuizMode::Short, seed });
    while let Step::Statement(idx) = quiz.step_on(programme, None) {
        quiz.apply(programme, QuizEvent::Answered { idx, answer: answer(idx) });
    }
    quiz
}

/// The per cent told at the end of each quiz, where one is told.
fn told(
    programme: &Programme,
    seeds: &[Seed],
    mut answer: impl FnMut(CommitmentIdx) -> Answer,
) -> Vec<u8> {
    let quizzes = seeds.iter().map(|&seed| taken(programme, seed, &mut answer));
    let shown = quizzes.filter_map(|quiz| shown_total(programme, &quiz).score());
    shown.map(enig_core::scoring::Score::percent).collect()
}

/// By how many points each quiz tells a voter of its own too much.
fn errors(programme: &Programme, seeds: &[Seed]) -> Vec<f64> {
    let opinions = Opinions::plain(programme);
    let mut chance = Chance::new(Seed::new(SEED).salted(1).generator());
    let error = |&seed: &Seed| {
        let voter = Voter::draw(programme, &opinions, &mut chance);
        let answer = |idx| voter.sheet.mark(idx).answer.unwrap_or(Answer::NoOpinion);
        let told = Tally::of_all(&taken(programme, seed, answer).sheet).score()?;
        Some(points(told) - points(Tally::of_all(&voter.sheet).score()?))
    };
    seeds.iter().filter_map(error).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn whoever_always_presses_the_same_is_told_so() {
        let found = SelfTest::of(&fixture::programme(&[19, 23, 35, 21]));
        let told = |answer, percent| Constant { answer, told: (percent, percent) };
        assert_eq!(
            found.constant,
            [
                told(Agreement::StronglyAgree, 100),
                told(Agreement::Mixed, 2 * 100 / 4),
                told(Agreement::StronglyDisagree, 0),
            ]
        );
        // The mean of 0 to 4 points is 2 of 4; of 14 answers it has the deviation √2 / 4 / √14 = 9.4 %.
        assert!((found.random.mean - 50.0).abs() < 1.5, "{:?}", found.random);
        let deviation = 100.0 * 2.0_f64.sqrt() / 4.0 / 14.0_f64.sqrt();
        assert!((found.random.high - (50.0 + 1.28 * deviation)).abs() < 2.0, "{:?}", found.random);
        assert_eq!((found.length, found.commitments), (14, (98, 98usize.div_ceil(3))));
    }

    #[test]
    fn a_quiz_that_asks_everything_does_not_stray() {
        let found = SelfTest::of(&fixture::programme(&[5, 5]));
        assert_eq!((found.stray.value(), found.stray_of_most), (0.0, 0.0));
        // The first, fourth, seventh and tenth of ten.
        let Spread { lowest, mean, highest, .. } = found.contested;
        assert_eq!([lowest, mean, highest], [4.0; 3]);
    }

    #[test]
    fn contested_statements_keep_their_share() {
        let found = SelfTest::of(&fixture::programme(&[19, 23, 35, 21]));
        let share = 14.0 * 33.0 / 98.0;
        assert!(found.contested.lowest > share - 1.0 && found.contested.highest < share + 1.0);
        assert!(found.bias.value().abs() < 1.0);
    }
}
