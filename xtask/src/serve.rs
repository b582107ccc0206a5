//! `cargo xtask serve`: the whole site on this machine, as it is published, built again on every change.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::base::Base;
use crate::build::Compiled;
use crate::shell::root;
use crate::{build, server, tools};

/// The sources of the app's modules, with the scripts that its glue imports. After a change in any other source,
/// the site is built with the modules that are there.
const APP_SOURCES: [&str; 9] = [
    "src",
    "crates",
    TEXTS,
    "js/modules.js",
    "js/offline.js",
    "js/page.js",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];
/// The texts of the packs, which this very program was compiled with.
const TEXTS: &str = "locales";
const OTHER_SOURCES: [&str; 7] =
    ["style", "public", "programme", "js", "pages", "prerender", "embed"];

/// Editors save in several steps; this long after the last one, the files are complete.
const QUIET: Duration = Duration::from_millis(200);

/// What `cargo xtask serve` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The port on this machine; 0 picks a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The path under which the quiz is served
    #[arg(long, default_value_t)]
    base: Base,
    /// Build once and do not look for changes
    #[arg(long)]
    no_watch: bool,
}

/// Builds, serves, and rebuilds until it is interrupted.
pub fn run(args: Args) -> Result<()> {
    tools::for_build()?;
    // First, so that a taken port is not found out after a minute of compiling.
    let server = server::serve(build::dist(), args.base.as_str(), args.port)?;
    Compiled::everything()?.assemble(&args.base, &build::dist())?;
    println!("serving http://127.0.0.1:{}{} (Ctrl-C stops)", server.port, args.base);
    if args.no_watch {
        loop {
            thread::park();
        }
    }
    watch(&args.base)
}

fn watch(base: &Base) -> Result<()> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).context("cannot watch for changes")?;
    // The root itself is watched, not the single files in it: editors replace a file on saving.
    watcher.watch(root(), RecursiveMode::NonRecursive).context("cannot watch the project")?;
    for folder in APP_SOURCES.iter().chain(&OTHER_SOURCES).map(|source| root().join(source)) {
        if folder.is_dir() {
            watcher
                .watch(&folder, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {}", folder.display()))?;
        }
    }
    loop {
        let changed = next_changes(&events)?;
        println!("changed:{}", list(&changed));
        let started = Instant::now();
        match rebuild(&changed, base) {
            Ok(()) => println!("ready again after {:.1} s", started.elapsed().as_secs_f32()),
            Err(error) => println!("not built, still serving the last site: {error:#}"),
        }
    }
}

fn rebuild(changed: &[PathBuf], base: &Base) -> Result<()> {
    if changed.iter().any(|file| is_below(file, &[TEXTS])) {
        bail!("the texts are part of this program: stop it and start it again");
    }
    let compiled = if changed.iter().any(|file| is_below(file, &APP_SOURCES)) {
        Compiled::everything()?
    } else {
        Compiled::only_packs()?
    };
    compiled.assemble(base, &build::dist())
}

/// Waits for the next source files to change and gathers all that change together with them.
fn next_changes(events: &Receiver<notify::Result<Event>>) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    loop {
        let event = if files.is_empty() {
            events.recv().context("watching for changes stopped")?
        } else {
            match events.recv_timeout(QUIET) {
                Ok(event) => event,
                Err(_) => break,
            }
        };
        let event = event.context("watching for changes failed")?;
        // Reading a file is an event too, and building reads them all.
        if !matches!(event.kind, EventKind::Access(_)) {
            files.extend(event.paths.into_iter().filter(|file| is_source(file)));
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

fn is_source(file: &Path) -> bool {
    is_below(file, &APP_SOURCES) || is_below(file, &OTHER_SOURCES)
}

fn is_below(file: &Path, sources: &[&str]) -> bool {
    sources.iter().any(|source| file.starts_with(root().join(source)))
}

fn list(files: &[PathBuf]) -> String {
    let mut list = String::new();
    for file in files {
        let _ = write!(list, " {}", file.strip_prefix(root()).unwrap_or(file).display());
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{APP_SOURCES, OTHER_SOURCES, is_below, is_source};
    use crate::shell::root;

    #[track_caller]
    fn check(file: &str, expected_app: bool, expected_source: bool) {
        let file = root().join(file);
        assert_eq!(is_below(&file, &APP_SOURCES), expected_app, "{}", file.display());
        assert_eq!(is_source(&file), expected_source, "{}", file.display());
    }

    #[test]
    fn only_sources_start_a_rebuild_and_only_the_app_s_own_a_compilation() {
        check("src/quiz/state.rs", true, true);
        check("index.html", true, true);
        check("locales/nb.toml", true, true);
        check("js/offline.js", true, true);
        check("js/boot.js", false, true);
        check("style/tokens.css", false, true);
        check("programme/areas/tannhelse.toml", false, true);
        check("dist/index.html", false, false);
        check("target/app/enig.js", false, false);
        check("src-old/lib.rs", false, false);
    }

    #[test]
    fn every_named_source_is_there() {
        for source in APP_SOURCES.iter().chain(&OTHER_SOURCES) {
            assert!(root().join(source).exists(), "{source}");
        }
    }
}
