//! `cargo xtask simulate`: made-up voters take the quiz on the programme that comes with the project.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use enig::programme::Pack;
use enig::quiz::Seed;
use enig_pack_compiler::{Coverage, compile};
use enig_simulation::{LENGTHS, Opinions, Outcome, Setting, Traits, World, report, simulate};

use crate::pack::{PROGRAMME, source};
use crate::shell::root;

const TRAITS: &str = "tests/data/voter-traits.json";

/// What `cargo xtask simulate` takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// How many voters there are in each world
    #[arg(long, default_value_t = 400)]
    pub voters: usize,
    /// What draws them, a number
    #[arg(long, default_value_t = 1)]
    pub seed: u32,
}

/// Prints the tables that stand in docs/METHOD.md.
pub fn run(args: Args) -> Result<()> {
    print!("{}", tables(&args)?);
    Ok(())
}

/// The tables, as Markdown.
pub fn tables(args: &Args) -> Result<String> {
    Ok(report(&outcomes(args)?))
}

/// What is found in each world after each number of answers.
pub fn outcomes(args: &Args) -> Result<Vec<Outcome>> {
    let pack = source(Path::new(PROGRAMME))?;
    // Written and read, as in the app.
    let programme = Pack::decode(&compile(&pack, pack.original())?.encode())?.programme;
    let coverage = Coverage::of(&pack);
    let bullets: Vec<Vec<usize>> =
        (0..programme.commitments.len()).map(|at| coverage.seqs(at)).collect();
    let places = places(&bullets);
    let text =
        fs::read_to_string(root().join(TRAITS)).with_context(|| format!("cannot read {TRAITS}"))?;
    let traits = Traits::read(&text).with_context(|| format!("{TRAITS} holds no traits"))?;
    let mut outcomes = Vec::new();
    for world in World::ALL {
        let opinions = Opinions::coded(&traits, &bullets, world);
        let setting = Setting {
            programme: &programme,
            opinions: &opinions,
            world,
            places: &places,
            voters: args.voters,
            seed: Seed::new(args.seed),
        };
        outcomes.extend(simulate(&setting, &LENGTHS));
    }
    Ok(outcomes)
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
    use super::*;

    #[test]
    fn commitments_stand_where_their_first_bullet_stands() {
        assert_eq!(places(&[vec![9, 4], vec![1], vec![5]]), [1, 0, 2]);
    }
}
