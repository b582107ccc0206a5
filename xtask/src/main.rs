//! The command line of [`xtask`]: picks the task and reports its failure.

#![allow(clippy::print_stderr, reason = "a failure goes to the terminal")]

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{
    bench, build, fuzz, lighthouse, lint, listen, load, pack, previews, related, serve, shots,
    simulate, size, test,
};

/// Serves, builds, checks and measures Enig.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the quiz, serve it on this machine and rebuild it on every change
    Serve(serve::Args),
    /// Build the site that is uploaded, into dist/
    Build(build::Args),
    /// Run every test, in every engine
    Test(test::Args),
    /// Feed whatever reads from outside with damaged input
    Fuzz(fuzz::Args),
    /// Check formatting and code style
    Lint,
    /// Measure what a visitor downloads and compare it with size-budget.toml
    Size,
    /// Measure how fast the quiz is in Chromium, into target/bench/results.json
    Bench(bench::Args),
    /// Let Lighthouse examine pages and screens on a telephone, into target/lighthouse/
    Lighthouse(lighthouse::Args),
    /// Listen to the quiz with the screen reader Orca, and compare with tests/golden/speech/
    Listen(listen::Args),
    /// Measure how many visitors nginx on this machine can take
    Load(load::Args),
    /// Check and compile the programme pack
    Pack(pack::Args),
    /// Draw the pictures beside links and the icons into target/previews/, to look at
    Previews,
    /// Take pictures of every screen, narrow and wide, light and dark, into target/shots/
    Shots(shots::Args),
    /// Work with the links between related commitments
    Related(related::Args),
    /// Let made-up voters take the quiz, and say how far its numbers and suggestions can be trusted
    Simulate(simulate::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Serve(args) => serve::run(args),
        Task::Build(args) => build::run(args),
        Task::Test(args) => test::run(&args),
        Task::Fuzz(args) => fuzz::run(args),
        Task::Lint => lint::run(),
        Task::Size => size::run(),
        Task::Bench(args) => bench::run(args),
        Task::Lighthouse(args) => lighthouse::run(args),
        Task::Listen(args) => listen::run(args),
        Task::Load(args) => load::run(&args),
        Task::Pack(args) => pack::run(args),
        Task::Previews => previews::run(),
        Task::Shots(args) => shots::run(args),
        Task::Related(args) => related::run(args),
        Task::Simulate(args) => simulate::run(args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
