//! The part of `cargo xtask listen` that needs a browser and a screen reader.

use anyhow::Result;
use clap::Parser;
use xtask::listen::Args;

/// Listens to a finished site with Orca in Firefox.
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    enig_e2e::listen::run(&Cli::parse().args).await
}
