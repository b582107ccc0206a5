use enig_core::programme::Programme;
use enig_core::quiz::{Agreement, Answer, AnswerSheet, Mark};

use crate::Opinions;
use crate::chance::Chance;

/// The habit of saying yes: its mean and standard deviation over voters. Nobody has less than none.
const YES: (f64, f64) = (0.15, 0.15);
/// How far an answer is from the attitude behind it.
const NOISE: f64 = 0.5;
/// Where one answer ends and the next begins.
const CUTS: [f64; 4] = [-0.9, -0.25, 0.25, 0.9];
/// How often a voter answers «vet ikke».
const NO_OPINION: f64 = 0.08;

/// A made-up voter: what they think of each commitment, and what they would answer.
#[derive(Clone, Debug)]
pub struct Voter {
    /// The attitude to each commitment, in programme order.
    pub attitudes: Vec<f64>,
    /// The answer to everything.
    pub sheet: AnswerSheet,
}

impl Voter {
    /// Draws one.
    pub(crate) fn draw(programme: &Programme, opinions: &Opinions, chance: &mut Chance) -> Self {
        let attitudes = opinions.draw(chance);
        let yes = chance.normal(YES.0, YES.1).max(0.0);
        let mut sheet = AnswerSheet::new(attitudes.len());
        for (idx, attitude) in programme.commitment_indices().zip(&attitudes) {
            let felt = attitude + yes + chance.normal(0.0, NOISE);
            let is_unsure = chance.happens(NO_OPINION);
            let felt = if opinions.only_ends() { felt.signum() } else { felt };
            let answer = if is_unsure { Answer::NoOpinion } else { answer(felt) };
            sheet.set(idx, Mark { answer: Some(answer), ..Mark::default() });
        }
        Self { attitudes, sheet }
    }
}

fn answer(felt: f64) -> Answer {
    let points = CUTS.iter().filter(|&&cut| felt > cut).count();
    let step = u8::try_from(points).ok().and_then(Agreement::from_points);
    step.map_or(Answer::NoOpinion, Answer::Rated)
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::Seed;

    use super::*;
    use crate::{Traits, World, fixture};

    #[track_caller]
    fn check(felt: f64, points: u8) {
        let rated = Agreement::from_points(points).map(Answer::Rated);
        assert_eq!(Some(answer(felt)), rated, "{felt}");
    }

    #[test]
    fn the_stronger_the_feeling_the_stronger_the_answer() {
        for (felt, points) in [(-1.0, 0), (-0.9, 0), (-0.8, 1), (0.0, 2), (0.3, 3), (0.91, 4)] {
            check(felt, points);
        }
    }

    #[test]
    fn some_voters_know_only_the_ends() {
        let programme = fixture::programme(&[200]);
        let traits = r#"{ "traits": {}, "contested_mean": {}, "valence_mean": 0.1 }"#;
        let opinions =
            Opinions::coded(&Traits::read(traits).unwrap(), &vec![vec![1]; 200], World::Ends);
        let mut chance = Chance::new(Seed::new(1).generator());
        let sheet = Voter::draw(&programme, &opinions, &mut chance).sheet;
        let mut points: Vec<u8> = sheet.rated().map(|(_, rated)| rated.points()).collect();
        points.sort_unstable();
        points.dedup();
        assert_eq!(points, [0, 4]);
    }

    #[test]
    fn the_same_chance_draws_the_same_voter_and_few_are_unsure() {
        let programme = fixture::programme(&[200, 200]);
        let opinions = Opinions::plain(&programme);
        let voter = |seed| {
            let mut chance = Chance::new(Seed::new(seed).generator());
            Voter::draw(&programme, &opinions, &mut chance)
        };
        assert_eq!(voter(1).sheet, voter(1).sheet);
        assert_ne!(voter(1).sheet, voter(2).sheet);
        let unsure = 400 - voter(1).sheet.rated().count();
        assert!((400 * 4 / 100..400 * 12 / 100).contains(&unsure), "{unsure}");
    }
}
