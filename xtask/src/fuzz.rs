//! `cargo xtask fuzz`: feeds whatever reads from outside with damaged input (`docs/FUZZING.md`).
//!
//! libFuzzer's runtime and the compiler's coverage counters are both there on stable Rust, so neither
//! another toolchain nor another tool is needed.

mod seeds;
mod target;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::folder;
use crate::shell::{self, cargo, command, root};
use target::{Limit, Outcome, Target};

/// What `cargo xtask fuzz` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How long each target runs
    #[arg(long, value_name = "N", default_value_t = 1)]
    minutes: u64,
    /// Only this target
    #[arg(long, value_name = "NAME")]
    target: Option<Target>,
    /// How many inputs each target tries, instead of a time
    #[arg(long, value_name = "N", conflicts_with = "minutes")]
    inputs: Option<u64>,
}

/// The package outside of the workspace.
pub(crate) const PACKAGE: &str = "fuzz/Cargo.toml";
const FOLDER: &str = "target/fuzz";

/// Counters at every branch, and the values that are compared, for libFuzzer to follow.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Runs each target, or one, for a time or a number of inputs.
pub fn run(args: Args) -> Result<()> {
    let time = Duration::from_secs(60 * args.minutes);
    let limit = args.inputs.map_or(Limit::Time(time), Limit::Inputs);
    build()?;
    for target in args.target.map_or_else(|| Target::ALL.to_vec(), |target| vec![target]) {
        // What has led to new places is where the next run begins.
        let found = root().join(FOLDER).join("found").join(target.name());
        std::fs::create_dir_all(&found)
            .with_context(|| format!("cannot make the folder {}", found.display()))?;
        tell(&target.run(limit, &found)?);
    }
    Ok(())
}

/// Runs every target for some seconds, as part of the tests: with the same inputs each time.
pub(crate) fn short() -> Result<()> {
    shell::run(&mut cargo(["test", "--quiet", "--release", "--lib", "--manifest-path", PACKAGE]))?;
    build()?;
    for target in Target::ALL {
        let found = root().join(FOLDER).join("short").join(target.name());
        folder::empty(&found)?;
        tell(&target.run(Limit::Inputs(target.inputs_in_a_test()), &found)?);
    }
    Ok(())
}

fn tell(outcome: &Outcome) {
    let seconds = outcome.time.as_secs_f64();
    let places = outcome.places.map_or_else(String::new, |it| format!(", {it} places reached"));
    println!(
        "{}: {} inputs in {seconds:.0} s{places}: nothing found",
        outcome.target.name(),
        outcome.inputs
    );
}

/// The inputs that come with the project.
fn corpus(target: Target) -> PathBuf {
    root().join("fuzz/corpus").join(target.name())
}

fn build() -> Result<()> {
    let mut build = cargo(["build", "--quiet", "--release", "--bins", "--manifest-path", PACKAGE]);
    // With a target named, the flags are for what is fed alone, not for build scripts.
    build.args(["--target", &host()?]).arg("--target-dir").arg(builds());
    shell::run(build.env("RUSTFLAGS", COVERAGE))
}

fn program(target: Target) -> Result<PathBuf> {
    Ok(builds().join(host()?).join("release").join(target.name()))
}

fn builds() -> PathBuf {
    root().join(FOLDER).join("build")
}

/// The name of this machine's kind.
fn host() -> Result<String> {
    let about = shell::output(command("rustc").arg("-vV"))?;
    let about = String::from_utf8_lossy(&about).into_owned();
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("`rustc -vV` names no host")?.to_owned())
}
