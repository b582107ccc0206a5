//! `cargo xtask simulate`: made-up voters take the quiz on the programme that comes with the project.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use enig_core::programme::{Pack, Programme};
use enig_core::quiz::Seed;
use enig_pack_compiler::{Coverage, compile};
use enig_simulation::{
    LENGTHS, Method, Opinions, Outcome, Setting, Traits, World, report, simulate,
};

use crate::method::Printed;
use crate::pack::{PROGRAMME, printed_self_test, source};
use crate::shell::root;

const TRAITS: &str = "tests/data/voter-traits.json";

/// What `cargo xtask simulate` takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// How many voters there are in each world
    #[arg(long, default_value_t = 1000)]
    pub voters: usize,
    /// What draws them, a number
    #[arg(long, default_value_t = 1)]
    pub seed: u32,
    /// Put the tables, and that of the self-test, into docs/METHOD.md instead of printing them
    #[arg(long)]
    pub write: bool,
}

/// Prints the tables that stand in docs/METHOD.md, or puts them there.
pub fn run(args: Args) -> Result<()> {
    let tables = printed(&outcomes(&args)?);
    if args.write {
        tables.write()?;
        return printed_self_test()?.write();
    }
    print!("{}", tables.table);
    Ok(())
}

fn printed(outcomes: &[Outcome]) -> Printed {
    Printed { command: "cargo xtask simulate", table: report(outcomes) }
}

/// What is found in each world after each number of answers.
pub fn outcomes(args: &Args) -> Result<Vec<Outcome>> {
    let subject = Subject::read()?;
    let of_world = |world| {
        let opinions = Opinions::coded(&subject.traits, &subject.bullets, world);
        subject.simulate(args, world, &opinions, &LENGTHS)
    };
    Ok(World::ALL.into_iter().flat_map(of_world).collect())
}

/// What the voters are asked about.
struct Subject {
    programme: Programme,
    /// The numbers of the bullets that each commitment stands for.
    bullets: Vec<Vec<usize>>,
    traits: Traits,
}

impl Subject {
    fn read() -> Result<Self> {
        let pack = source(Path::new(PROGRAMME))?;
        // Written and read, as in the app.
        let programme = Pack::decode(&compile(&pack, pack.original())?.encode())?.programme;
        let coverage = Coverage::of(&pack);
        let bullets = (0..programme.commitments.len()).map(|at| coverage.seqs(at)).collect();
        let text = fs::read_to_string(root().join(TRAITS))
            .with_context(|| format!("cannot read {TRAITS}"))?;
        let traits = Traits::read(&text).with_context(|| format!("{TRAITS} holds no traits"))?;
        Ok(Self { programme, bullets, traits })
    }

    fn simulate(
        &self,
        args: &Args,
        world: World,
        opinions: &Opinions,
        lengths: &[usize],
    ) -> Vec<Outcome> {
        let setting = Setting {
            programme: &self.programme,
            opinions,
            world,
            places: &places(&self.bullets),
            // Whoever knows only the ends is there for the interval.
            methods: if world == World::Ends { &[] } else { &Method::ALL },
            voters: args.voters,
            seed: Seed::new(args.seed),
        };
        simulate(&setting, lengths)
    }
}

/// The place of each commitment in the documents, by the first of its bullets.
fn places(bullets: &[Vec<usize>]) -> Vec<usize> {
    let first = |at: usize| bullets[at].iter().copied().min();
    let mut order: Vec<usize> = (0..bullets.len()).collect();
    order.sort_by_key(|&at| first(at));
    let mut places = vec![0; order.len()];
    for (place, at) in order.into_iter().enumerate() {
        places[at] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::SHORT_LENGTH;
    use enig_simulation::{Flags, Lists};

    use super::*;

    const ARGS: Args = Args { voters: 1000, seed: 1, write: false };

    fn lists(outcome: &Outcome, wanted: Method) -> Lists {
        outcome.methods.iter().find(|(method, _)| *method == wanted).unwrap().1
    }

    /// What the quiz has to reach, whatever the constants and the pack; and what is printed of it.
    #[test]
    fn the_quiz_reaches_its_bars_and_the_method_tells_what_it_reaches() {
        let outcomes = outcomes(&ARGS).unwrap();
        for of in &outcomes {
            let covered = of.errors.covered.value();
            assert!(covered >= 0.80, "{:?} {}: {covered}", of.world, of.length);
        }
        let after = |world, length| {
            outcomes.iter().find(|of| of.world == world && of.length == length).unwrap()
        };
        let found = lists(after(World::Traits, 12), Method::Quiz(Flags::QuarterWrong));
        assert!(found.agreed.value() >= 0.84 && found.disagreed.value() <= 0.075, "{found:?}");
        assert!(found.auc.value() >= 0.66, "{found:?}");
        let short = after(World::Traits, SHORT_LENGTH).errors;
        assert!(short.bias.value().abs() <= 1.0, "{short:?}");
        assert!(short.total.value() <= 4.5 && short.themes.value() <= 9.0, "{short:?}");

        assert!(printed(&outcomes).is_written(), "run `cargo xtask simulate --write`");
    }

    /// Where opinions do not hang together, links alone find hardly more than chance does. With more voters
    /// than the tables have, since a few hundred are off by nearly as much as is allowed.
    #[test]
    fn links_find_no_structure_where_there_is_none() {
        let subject = Subject::read().unwrap();
        let opinions = Opinions::coded(&subject.traits, &subject.bullets, World::Null);
        let args = Args { voters: 2000, ..ARGS };
        for of in subject.simulate(&args, World::Null, &opinions, &[12]) {
            let auc = lists(&of, Method::Quiz(Flags::None)).auc;
            assert!((auc.value() - 0.50).abs() <= 0.02, "{auc:?}");
        }
    }

    /// What the quiz finds without flags where opinions do not hang together is what is popular: where
    /// nothing is, it finds nothing.
    #[test]
    fn without_structure_and_popularity_there_is_nothing_to_find() {
        let subject = Subject::read().unwrap();
        let opinions = Opinions::coded(&subject.traits, &subject.bullets, World::Null);
        let opinions = opinions.equally_popular();
        for of in subject.simulate(&ARGS, World::Null, &opinions, &[12, 24]) {
            let auc = lists(&of, Method::Quiz(Flags::None)).auc;
            assert!(
                (auc.value() - 0.5).abs() <= 3.0 * auc.error(),
                "{} answers: {auc:?}",
                of.length
            );
        }
    }

    #[test]
    fn commitments_stand_where_their_first_bullet_stands() {
        assert_eq!(places(&[vec![9, 4], vec![1], vec![5]]), [1, 0, 2]);
    }
}
