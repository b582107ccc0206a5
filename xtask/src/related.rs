//! Shows and measures the links between related commitments.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use enig_pack_compiler::{Candidates, Coverage, Evaluation, Ranking, Similarity, read_labels};

use crate::pack::{PROGRAMME, source};
use crate::shell::root;

const LABELS: &str = "tests/data/related-dev.json";

/// What `cargo xtask related` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print for every bullet all others, the most related first, as JSON
    #[arg(long)]
    ranking: bool,
    /// Print how well the ranking finds the pairs in tests/data/related-dev.json, all of them and those
    /// across sections
    #[arg(long)]
    dev: bool,
    /// Leave the hand-made tags out
    #[arg(long)]
    without_tags: bool,
}

/// Shows and measures the links between related commitments.
pub fn run(args: Args) -> anyhow::Result<()> {
    let pack = source(Path::new(PROGRAMME))?;
    let coverage = Coverage::of(&pack);
    let similarity = if args.without_tags {
        Similarity::without_tags(&pack, &coverage)
    } else {
        Similarity::of(&pack, &coverage)
    };
    let ranking = Ranking::of(&coverage, &similarity);
    if !args.ranking && !args.dev {
        bail!("say --ranking or --dev");
    }
    if args.ranking {
        println!("{}", serde_json::to_string(&ranking.0)?);
    }
    if args.dev {
        let text = fs::read_to_string(root().join(LABELS))
            .with_context(|| format!("cannot read {LABELS}"))?;
        let labels = read_labels(&text)?;
        print("among all bullets", Evaluation::of(&ranking, &labels, Candidates::All));
        print("among the labelled ones", Evaluation::of(&ranking, &labels, Candidates::Labelled));
        let across = ranking.across_sections(&pack, &coverage);
        print("of other sections", Evaluation::of(&across, &labels, Candidates::Labelled));
    }
    Ok(())
}

fn print(candidates: &str, figures: Evaluation) {
    let Evaluation { queries, ndcg_at_3, precision_at_3, recall_at_5, reciprocal_rank } = figures;
    println!(
        "{candidates}: nDCG@3 {ndcg_at_3:.3}, P@3 {precision_at_3:.3}, R@5 {recall_at_5:.3}, \
         MRR {reciprocal_rank:.3} ({queries} bullets)"
    );
}
