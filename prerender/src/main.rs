//! Writes every page of the site as HTML: `cargo xtask build` runs it and puts each page into its
//! frame (`xtask/src/finish/pages.rs`).

mod embedded;
mod site;
mod text;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;

/// Writes every page of the site as HTML.
#[derive(Parser)]
struct Args {
    /// The compiled packs, one a language
    #[arg(long, required = true, num_args = 1..)]
    packs: Vec<PathBuf>,
    /// The folder with the texts about the quiz, in a folder for each language
    #[arg(long)]
    texts: PathBuf,
    /// The path under which the site is hosted, with a slash at both ends
    #[arg(long)]
    base: String,
    /// The file to write: a list of pages as JSON
    #[arg(long)]
    out: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let mut pages = Vec::new();
    for pack in &args.packs {
        pages.extend(site::pages(pack, &args.texts, &args.base)?);
    }
    let json = serde_json::to_vec(&pages)?;
    fs::write(&args.out, json).with_context(|| format!("cannot write {}", args.out.display()))
}
