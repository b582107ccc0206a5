//! The part of `cargo xtask shots` that needs a browser.

use anyhow::Result;
use clap::Parser;
use xtask::shots::Args;

/// Takes pictures of every screen of a finished site in Chromium.
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    enig_e2e::shots::run(&Cli::parse().args).await
}
