use enig_core::programme::Programme;
use enig_core::quiz::{Agreement, SHORT_LENGTH, Seed};

use crate::chance::Chance;
use crate::flags::flag;
use crate::method::{Case, Seen};
use crate::{Errors, Lists, Mean, Method, Opinions, Outcome, Voter, World, take};

/// After how many opinions the voters are told something.
pub const LENGTHS: [usize; 4] = [6, 12, SHORT_LENGTH, 24];

/// What is simulated.
pub struct Setting<'a> {
    /// The programme, as the app reads it.
    pub programme: &'a Programme,
    /// What voters think of it.
    pub opinions: &'a Opinions,
    /// The world that they live in.
    pub world: World,
    /// The place of each commitment in the documents, in programme order.
    pub places: &'a [usize],
    /// What is compared with what they think.
    pub methods: &'a [Method],
    /// How many voters there are.
    pub voters: usize,
    /// What draws them.
    pub seed: Seed,
}

/// Lets the voters answer, tells each of them what the quiz would, and holds it against what they
/// think. The same setting always gives the same outcomes, one for each length.
pub fn simulate(setting: &Setting, lengths: &[usize]) -> Vec<Outcome> {
    let mut chance = Chance::new(setting.seed.generator());
    let voters: Vec<Voter> = (0..setting.voters)
        .map(|_| Voter::draw(setting.programme, setting.opinions, &mut chance))
        .collect();
    let popularity = popularity(setting.programme, &voters);
    lengths
        .iter()
        .map(|&length| after(setting, length, &voters, &popularity, &mut chance))
        .collect()
}

fn after(
    setting: &Setting,
    length: usize,
    voters: &[Voter],
    popularity: &[f64],
    chance: &mut Chance,
) -> Outcome {
    let programme = setting.programme;
    let pack: Vec<bool> = programme.commitments.iter().map(|of| of.contested).collect();
    let right: Vec<bool> = setting.opinions.contested().collect();
    let mut seen = Seen::new(programme);
    let mut methods: Vec<_> =
        setting.methods.iter().map(|&method| (method, Lists::default())).collect();
    let mut errors = Errors::default();
    for voter in voters {
        let sheet = take(programme, voter, length, Seed::new(chance.bits()));
        errors.add(programme, &sheet, voter);
        let open: Vec<_> =
            programme.commitment_indices().filter(|&idx| !sheet.is_answered(idx)).collect();
        let answer = |idx| voter.sheet.mark(idx).agreement();
        let answers: Vec<Option<Agreement>> = open.iter().map(|&idx| answer(idx)).collect();
        let attitudes: Vec<f64> = open.iter().map(|&idx| voter.attitudes[idx.as_usize()]).collect();
        for (method, lists) in &mut methods {
            flag(&mut seen.flagged, &method.flags().drawn(&pack, &right, chance));
            let case = Case {
                programme: &seen.flagged,
                without_links: &seen.without_links,
                sheet: &sheet,
                places: setting.places,
                popularity,
                attitudes: &voter.attitudes,
            };
            let scores = method.scores(&case, &open, chance);
            let list = method.list(&case, &open, &scores);
            let list: Vec<Option<Agreement>> = list.into_iter().map(answer).collect();
            lists.add(&scores, &attitudes, &answers, &list);
        }
    }
    Outcome { world: setting.world, length, methods, errors }
}

/// The mean answer to each commitment, in points.
fn popularity(programme: &Programme, voters: &[Voter]) -> Vec<f64> {
    let of = |idx| {
        let answers = voters.iter().filter_map(|voter| voter.sheet.mark(idx).agreement());
        Mean::of(answers.map(|agreement| f64::from(agreement.points()))).value()
    };
    programme.commitment_indices().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Flags, fixture};

    fn outcome(seed: u32) -> Outcome {
        let programme = fixture::programme(&[10, 10, 10]);
        let opinions = Opinions::plain(&programme);
        let places: Vec<usize> = (0..30).collect();
        let setting = Setting {
            programme: &programme,
            opinions: &opinions,
            world: World::Null,
            places: &places,
            methods: &Method::ALL,
            voters: 100,
            seed: Seed::new(seed),
        };
        simulate(&setting, &[12]).remove(0)
    }

    #[test]
    fn the_same_seed_gives_the_same_figures() {
        let figures = |seed| {
            let found = outcome(seed);
            (found.errors.total, found.methods.iter().map(|(_, it)| it.auc).collect::<Vec<_>>())
        };
        assert_eq!(figures(1), figures(1));
        assert_ne!(figures(1), figures(2));
    }

    #[test]
    fn chance_is_half_and_the_mind_is_nearly_all() {
        let found = outcome(1);
        let auc =
            |wanted| found.methods.iter().find(|(it, _)| *it == wanted).unwrap().1.auc.value();
        assert!((auc(Method::Random) - 0.5).abs() < 0.05);
        assert!(auc(Method::Truth) > 0.9);
        assert!(auc(Method::FlagOnly(Flags::Right)) > auc(Method::FlagOnly(Flags::QuarterWrong)));
    }
}
