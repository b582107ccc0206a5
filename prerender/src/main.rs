//! Writes every page of the site as HTML: `cargo xtask build` runs it and puts each page into its
//! frame (`xtask/src/site/pages.rs`).

mod builder;
mod commitment;
mod embedded;
mod figures;
mod site;
mod snippet;
mod text;
mod transparency;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;

use crate::snippet::Snippet;
use enig::render::AnswersScript;

/// Writes every page of the site as HTML.
#[derive(Parser)]
struct Args {
    /// The compiled packs, one a language, each with what its commitments are related to beside it
    #[arg(long, required = true, num_args = 1..)]
    packs: Vec<PathBuf>,
    /// The folder with the texts about the quiz, in a folder for each language
    #[arg(long)]
    texts: PathBuf,
    /// The path under which the site is hosted, with a slash at both ends
    #[arg(long)]
    base: String,
    /// Scheme and host of the site
    #[arg(long, default_value = "https://example.org")]
    origin: String,
    /// The address of the script that embeds the quiz, and its hash
    #[arg(long)]
    embed_script: String,
    #[arg(long)]
    embed_integrity: String,
    /// The script that stands right behind the first answers of a page
    #[arg(long)]
    answers_script: PathBuf,
    /// Who is behind the quiz: `transparency.json`
    #[arg(long)]
    transparency: PathBuf,
    /// The file to write: a list of pages as JSON
    #[arg(long)]
    out: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let mut pages = Vec::new();
    let told = fs::read(&args.transparency)
        .with_context(|| format!("cannot read {}", args.transparency.display()))?;
    let answers_script = fs::read_to_string(&args.answers_script)
        .with_context(|| format!("cannot read {}", args.answers_script.display()))?;
    let snippet = Snippet {
        answers_script: AnswersScript(answers_script),
        base: args.base,
        origin: args.origin,
        script: args.embed_script,
        integrity: args.embed_integrity,
        transparency: serde_json::from_slice(&told)?,
    };
    for pack in &args.packs {
        pages.extend(site::pages(pack, &args.texts, &snippet)?);
    }
    let json = serde_json::to_vec(&pages)?;
    fs::write(&args.out, json).with_context(|| format!("cannot write {}", args.out.display()))
}
