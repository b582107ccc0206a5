use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::{corpus, seeds};
use crate::folder;
use crate::shell::{command, root};

/// What is fed: a function of the package `fuzz`, or the scripts that read messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Target {
    /// Links to results.
    Links,
    /// Stored quizzes.
    Session,
    /// Compiled packs, and what is kept of editions.
    Pack,
    /// Addresses and history entries.
    Route,
    /// Parameters of pages in the pages of others.
    Embed,
    /// Messages between such a page and the page around it, which JavaScript reads.
    Messages,
}

/// When a run ends.
#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    /// After a time.
    Time(Duration),
    /// After so many inputs, the same each time.
    Inputs(u64),
}

/// What came of a run that found nothing.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) target: Target,
    pub(super) inputs: u64,
    pub(super) time: Duration,
    /// Places in the code that were reached, as the compiler counts them. None in JavaScript.
    pub(super) places: Option<u64>,
}

/// Longer than any input the app looks at, but for packs; those here are smaller.
const LONGEST: u32 = 16_384;
/// One input may take this many seconds on a busy machine. All take less than one.
const HANGS: u32 = 10;
/// No input may take more memory than this many megabytes.
const MEMORY: u32 = 512;

impl Target {
    pub(super) const ALL: [Self; 6] =
        [Self::Links, Self::Session, Self::Pack, Self::Route, Self::Embed, Self::Messages];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Links => "links",
            Self::Session => "session",
            Self::Pack => "pack",
            Self::Route => "route",
            Self::Embed => "embed",
            Self::Messages => "messages",
        }
    }

    /// About five seconds' worth.
    pub(super) fn inputs_in_a_test(self) -> u64 {
        match self {
            Self::Links | Self::Session => 400_000,
            Self::Pack | Self::Embed => 100_000,
            Self::Route => 1_000_000,
            Self::Messages => 50_000,
        }
    }

    /// Runs it. What leads to new places is kept in `found`, which may hold some already.
    pub(super) fn run(self, limit: Limit, found: &Path) -> Result<Outcome> {
        println!("\n{}", self.name());
        let started = Instant::now();
        if self == Self::Messages {
            let inputs = messages(limit)?;
            return Ok(Outcome { target: self, inputs, time: started.elapsed(), places: None });
        }
        let mut folders = vec![found.to_owned(), corpus(self)];
        if self == Self::Pack {
            let seeds = root().join(super::FOLDER).join("seeds");
            seeds::write(&seeds)?;
            folders.push(seeds);
        }
        let log = found.with_extension("log");
        let file =
            fs::File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let mut fuzzer = Command::new(super::program(self)?);
        fuzzer.current_dir(root()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(file);
        fuzzer.args(folders);
        fuzzer.arg(format!("-artifact_prefix={}-", found.display()));
        for (option, value) in [
            ("max_len", LONGEST),
            ("timeout", HANGS),
            ("rss_limit_mb", MEMORY),
            ("seed", 1),
            ("print_final_stats", 1),
        ] {
            fuzzer.arg(format!("-{option}={value}"));
        }
        fuzzer.arg(match limit {
            Limit::Time(time) => format!("-max_total_time={}", time.as_secs()),
            Limit::Inputs(inputs) => format!("-runs={inputs}"),
        });
        let status = fuzzer.status().context("cannot start the fuzzer")?;
        let text = String::from_utf8_lossy(&folder::read(&log)?).into_owned();
        if !status.success() {
            bail!("{} has failed on an input:\n{}", self.name(), end_of(&text));
        }
        let inputs = number_after(&text, "stat::number_of_executed_units:");
        let inputs = inputs.with_context(|| format!("{} tells no count", log.display()))?;
        let places = number_after(&text, "cov:");
        Ok(Outcome { target: self, inputs, time: started.elapsed(), places })
    }
}

/// The scripts run in Node, in a page that is there in name only.
fn messages(limit: Limit) -> Result<u64> {
    let mut node = command("node");
    node.arg("fuzz/messages.mjs").args(match limit {
        Limit::Time(time) => ["--seconds".to_owned(), time.as_secs().to_string()],
        Limit::Inputs(inputs) => ["--inputs".to_owned(), inputs.to_string()],
    });
    let text = String::from_utf8_lossy(&crate::shell::output(&mut node)?).into_owned();
    number_after(&text, "inputs:").context("fuzz/messages.mjs tells no count")
}

/// The last number that stands behind a name.
fn number_after(text: &str, name: &str) -> Option<u64> {
    let (_, after) = text.rsplit_once(name)?;
    after.split_whitespace().next()?.parse().ok()
}

/// What a failed run said last: the panic, and where the input is kept.
fn end_of(log: &str) -> String {
    let telling = |line: &&str| {
        !line.starts_with('#') && !line.starts_with("    #") && !line.trim().is_empty()
    };
    let lines: Vec<&str> = log.lines().filter(telling).collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::{end_of, number_after};

    #[track_caller]
    fn check(text: &str, name: &str, expected: Option<u64>) {
        assert_eq!(number_after(text, name), expected, "{text}");
    }

    #[test]
    fn the_last_count_is_the_one_that_counts() {
        let log = "#2\tINITED cov: 51 ft: 52\n#9\tDONE   cov: 606 ft: 1460\n\
                   stat::number_of_executed_units: 1152455\nstat::peak_rss_mb: 28\n";
        check(log, "cov:", Some(606));
        check(log, "stat::number_of_executed_units:", Some(1_152_455));
        check(log, "stat::slowest:", None);
        check("cov: many", "cov:", None);
    }

    #[test]
    fn of_a_failure_the_panic_is_shown_and_not_the_way_there() {
        let log =
            "#9\tNEW cov: 1\n\nthread panicked at x:\n    #0 0x1\nTest unit written to ./crash-1\n";
        assert_eq!(end_of(log), "thread panicked at x:\nTest unit written to ./crash-1");
    }
}
