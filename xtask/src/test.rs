//! `cargo xtask test`: every test there is, in the order in which a mistake shows soonest.

use std::path::Path;
use std::process::Command;
use std::str::FromStr as _;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::base::Base;
use crate::build::Compiled;
use crate::shell::{self, cargo, command};
use crate::{build, folder, fuzz, lint, size, tools, validate};

/// The packages whose tests need neither views nor a browser. What this selection compiles is what
/// this very tool is made of, so it is there already.
const PURE: [&str; 6] = [
    "--package=enig-core",
    "--package=enig-locales",
    "--package=enig-picture",
    "--package=enig-pack-compiler",
    "--package=enig-simulation",
    "--package=xtask",
];

/// Everything, also where only one package's tests are run: Cargo chooses the features of what
/// packages share by what is selected, and would compile that again for every other selection.
///
/// But for the tool that writes the pages: it asks for Leptos on the host, and all would get that.
const WHOLE: [&str; 2] = ["--workspace", "--exclude=enig-prerender"];

/// A pack of another domain, of which a site is made for the end-to-end tests.
const SECOND_PACK: &str = "tests/packs/second";

/// What needs programs that the system's package manager brings.
const HOST_TESTS: &str = "(binary_id(xtask::hosts) or binary_id(xtask::wordpress))";

/// Those of them that ask for every file of the finished site.
const EVERY_FILE: &str = "(binary_id(xtask::hosts) and test(every_file_of_the_build))";

/// What is tested, in which order, and under which name it is reported.
const STAGES: [(&str, Run); 15] = [
    ("tools", tools::for_test),
    ("lint", lint::check),
    ("core, pictures, pack compiler, xtask", pure_tests),
    ("damaged input", fuzz::short),
    ("hosts", host_tests),
    ("views on the host", view_tests),
    ("documentation examples", doc_tests),
    ("inside a browser", browser_tests),
    ("build", build_site),
    ("size", size::run),
    ("pages", validate::run),
    ("headers of every file", header_tests),
    ("end to end in Chromium", chromium),
    ("end to end in Firefox", firefox),
    ("end to end in WebKit", webkit),
];

type Run = fn() -> Result<()>;

/// What `cargo xtask test` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Begin with the stage of this number, after those before it have passed
    #[arg(long, default_value_t = 1)]
    from: usize,
}

/// Runs the stages, stops at the first that fails, and tells how long each took.
pub fn run(args: &Args) -> Result<()> {
    let started = Instant::now();
    let mut times = Vec::new();
    for (at, (name, run)) in STAGES.into_iter().enumerate().skip(args.from.saturating_sub(1)) {
        let place = format!("{} of {}", at + 1, STAGES.len());
        println!("\n== {name} ({place})");
        let stage_started = Instant::now();
        run().with_context(|| format!("test: stage `{name}` ({place}) is red"))?;
        times.push((name, stage_started.elapsed()));
    }
    println!();
    for (name, time) in times {
        println!("{name:<34} {:>7.1} s", time.as_secs_f32());
    }
    let which = if args.from > 1 { format!("from stage {} on ", args.from) } else { String::new() };
    println!("cargo xtask test: all {which}green in {}", spoken(started.elapsed()));
    Ok(())
}

fn pure_tests() -> Result<()> {
    let mut tests = cargo(["nextest", "run"]);
    shell::run(tests.args(PURE).args(["--filterset", &format!("not {HOST_TESTS}")]))
}

/// The configurations for nginx and Caddy and the plugin for `WordPress`, on these very programs.
fn host_tests() -> Result<()> {
    let mut tests = cargo(["nextest", "run"]);
    let filter = format!("{HOST_TESTS} and not {EVERY_FILE}");
    shell::run(tests.args(PURE).args(["--filterset", &filter]))
}

/// The same programs with the site that was built.
fn header_tests() -> Result<()> {
    let mut tests = cargo(["nextest", "run"]);
    shell::run(tests.args(PURE).args(["--filterset", EVERY_FILE]))
}

fn view_tests() -> Result<()> {
    let filter = ["--filterset", "package(enig)"];
    shell::run(nextest().args(filter))?;
    shell::run(&mut cargo(["nextest", "run", "--package", "enig-prerender"]))
}

fn nextest() -> Command {
    let mut nextest = cargo(["nextest", "run"]);
    nextest.args(WHOLE);
    nextest
}

fn doc_tests() -> Result<()> {
    shell::run(cargo(["test", "--quiet", "--doc"]).args(WHOLE))
}

/// The tests that mount views and call browser interfaces, and those of pictures, run inside Chromium by
/// wasm-bindgen's own runner.
fn browser_tests() -> Result<()> {
    for (package, test) in [("enig", "web"), ("enig-picture", "pictures")] {
        let mut tests = cargo(["test", "--package", package, "--test", test]);
        tests.args(["--target", tools::WASM_TARGET]);
        tests.env("CHROMEDRIVER", tools::driver("chromedriver")?);
        tests.env("WASM_BINDGEN_USE_BROWSER", "1");
        shell::run(&mut tests)?;
    }
    Ok(())
}

/// The site for the root of a domain, and once more for a folder of it. Put together twice, it is the same to
/// the last byte.
fn build_site() -> Result<()> {
    let compiled = Compiled::everything()?;
    compiled.assemble(&Base::default(), &build::dist())?;
    let again = build::dist_again();
    compiled.assemble(&Base::default(), &again)?;
    folder::ensure_same(&build::dist(), &again)?;
    let below = Base::from_str("/kampanje/").map_err(anyhow::Error::msg)?;
    compiled.assemble(&below, &build::dist_below())?;
    drop(compiled);
    Compiled::pack_of(Path::new(SECOND_PACK))?.assemble(&Base::default(), &build::second_dist())
}

fn chromium() -> Result<()> {
    let tests = nextest();
    end_to_end(tests, "chromium", "package(enig-e2e)")
}

/// Firefox runs the tests of what differs between engines, not all of them once more.
fn firefox() -> Result<()> {
    let tests = nextest();
    end_to_end(tests, "firefox", ENGINE_TESTS)
}

/// The third engine likewise, on a screen that exists only in memory.
fn webkit() -> Result<()> {
    let mut tests = command("xvfb-run");
    tests.args(["--auto-servernum", "cargo", "nextest", "run"]).args(WHOLE);
    end_to_end(tests, "webkit", ENGINE_TESTS)
}

const ENGINE_TESTS: &str = "package(enig-e2e) and test(engines)";

/// Runs end-to-end tests against the finished site, in one engine.
fn end_to_end(mut tests: Command, engine: &str, filter: &str) -> Result<()> {
    tests.args(["--filterset", filter]);
    tests.env("ENIG_ENGINE", engine);
    tests.env("ENIG_DIST", build::dist());
    tests.env("ENIG_SECOND_DIST", build::second_dist());
    shell::run(&mut tests)
}

fn spoken(time: Duration) -> String {
    format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::spoken;

    #[track_caller]
    fn check(seconds: u64, expected: &str) {
        assert_eq!(spoken(Duration::from_secs(seconds)), expected);
    }

    #[test]
    fn times_are_minutes_and_seconds() {
        check(59, "0 min 59 s");
        check(60 * 12 + 5, "12 min 5 s");
    }
}
