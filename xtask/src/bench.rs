//! `cargo xtask bench`: how fast the quiz is, beside a page that does nothing but what it must.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::base::Base;
use crate::build::{self, Compiled};
use crate::folder::{files_below, write};
use crate::shell::{self, cargo, root};
use crate::tools;

/// What `cargo xtask bench` takes. The part with a browser takes the same.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// How often each thing is measured; the tables show medians
    #[arg(long, default_value_t = 5)]
    pub runs: usize,
    /// One run with few presses, to see that everything works
    #[arg(long)]
    pub quick: bool,
    /// Measure only one part
    #[arg(long, value_enum)]
    pub only: Option<Part>,
    /// Measure a finished site as it is, instead of building one
    #[arg(long)]
    pub site: Option<PathBuf>,
}

/// A part of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Loading pages
    Pages,
    /// Answering everything
    Quiz,
    /// Ranking and suggestions alone
    Lists,
    /// The quiz in a page of somebody else
    Embed,
    /// Packs of 100, 1,000 and 10,000 commitments
    Growth,
    /// A thousand quizzes in one tab, for what stays behind; only when asked for
    Soak,
}

impl Part {
    fn word(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Quiz => "quiz",
            Self::Lists => "lists",
            Self::Embed => "embed",
            Self::Growth => "growth",
            Self::Soak => "soak",
        }
    }
}

impl Args {
    /// How often each thing is measured.
    pub fn repetitions(&self) -> usize {
        if self.quick { 1 } else { self.runs.max(1) }
    }

    /// Whether a part is wanted.
    pub fn wants(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }

    /// The site that is measured.
    pub fn site(&self) -> PathBuf {
        self.site.clone().unwrap_or_else(build::dist)
    }

    fn words(&self) -> Vec<String> {
        let mut words = vec!["--runs".to_owned(), self.runs.to_string()];
        words.extend(self.quick.then(|| "--quick".to_owned()));
        words.extend(self.only.map(|part| format!("--only={}", part.word())));
        words.extend(self.site.as_ref().map(|site| format!("--site={}", site.display())));
        words
    }
}

/// Brings the tools, builds the site, and measures it.
pub fn run(args: Args) -> Result<()> {
    tools::for_browsing()?;
    if args.site.is_none() {
        Compiled::everything()?.assemble(&Base::default(), &build::dist())?;
    }
    if args.wants(Part::Lists) {
        // For a browser, from the package for what needs none: it is the same code.
        build::compile_module("enig-bench", "lists", "lists", &lists_folder())?;
    }
    if args.wants(Part::Growth) {
        measure_pure_half(&args)?;
    }
    let mut bench = cargo(["run", "--quiet", "--package", "enig-e2e", "--bin", "bench", "--"]);
    shell::run(bench.args(args.words()))
}

/// The times of the pure half on this machine, in the release profile, which the app has too.
fn measure_pure_half(args: &Args) -> Result<()> {
    let pack = pack_file(&args.site(), "nb")?;
    let mut bench = cargo(["run", "--quiet", "--release", "--package", "enig-bench", "--"]);
    // The best of several counts here, and each is short.
    let repetitions = args.repetitions() * 3;
    let table = shell::output(bench.arg(pack).arg(repetitions.to_string()))?;
    write(&native_file(), &table)
}

/// Where everything that is measured ends up.
pub fn folder() -> PathBuf {
    root().join("target").join("bench")
}

/// Where the module with the lists is, and its glue.
pub fn lists_folder() -> PathBuf {
    folder().join("lists")
}

/// The table that [`run`] leaves for the part with a browser.
pub fn native_file() -> PathBuf {
    folder().join("native.json")
}

/// The compiled pack of a language in a finished site.
pub fn pack_file(site: &Path, language: &str) -> Result<PathBuf> {
    let assets = site.join("assets");
    let is_wanted = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&format!("{language}-"))
            && file.extension().is_some_and(|extension| extension == "pack")
    };
    files_below(&assets)?
        .into_iter()
        .find(is_wanted)
        .with_context(|| format!("no pack of `{language}` in {}", assets.display()))
}

/// Makes a copy of a finished site, replacing what was there.
pub fn copy_site(site: &Path, copy: &Path) -> Result<()> {
    crate::folder::empty(copy)?;
    for file in files_below(site)? {
        let to = copy.join(file.strip_prefix(site)?);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Args, Part};

    fn args(quick: bool, only: Option<Part>) -> Args {
        Args { runs: 5, quick, only, site: None }
    }

    #[test]
    fn quick_is_one_run() {
        assert_eq!(args(true, None).repetitions(), 1);
        assert_eq!(args(false, None).repetitions(), 5);
    }

    #[test]
    fn the_part_with_a_browser_is_told_what_was_asked_for() {
        let words = args(true, Some(Part::Growth)).words();
        assert_eq!(words, ["--runs", "5", "--quick", "--only=growth"]);
        assert!(args(false, Some(Part::Growth)).wants(Part::Growth));
        assert!(!args(false, Some(Part::Growth)).wants(Part::Pages));
        assert!(args(false, None).wants(Part::Pages));
    }
}
