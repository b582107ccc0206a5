//! The part of `cargo xtask bench` that needs a browser.

use anyhow::Result;
use clap::Parser;
use xtask::bench::Args;

/// Measures a finished site in Chromium.
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    enig_e2e::bench::run(&Cli::parse().args).await
}
