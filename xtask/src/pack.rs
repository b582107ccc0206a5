//! Checks and compiles the programme pack.

mod list;
mod report;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use enig_core::i18n::Locale;
use enig_pack_compiler::{
    Coverage, SourcePack, check, compile, edition_file, kept_editions, read, relations,
};
use enig_simulation::SelfTest;

use crate::folder;
use crate::method::Printed;
use crate::shell::root;

/// What `cargo xtask pack` takes.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Args {
    /// Only say how many bullets of each document the commitments cover; fail unless it is all
    #[arg(long)]
    coverage: bool,
    /// Only print the commitments as JSON
    #[arg(long, conflicts_with = "coverage")]
    list: bool,
    /// Only write a page about the pack for its editors, target/pack-report.html
    #[arg(long, conflicts_with_all = ["coverage", "list"])]
    report: bool,
    /// Only keep what links to results need of this edition, in editions/ of the pack
    #[arg(long, conflicts_with_all = ["coverage", "list", "report"])]
    keep: bool,
    /// The folder of the pack
    #[arg(long, default_value = PROGRAMME)]
    pack: PathBuf,
}

/// The folder of the pack that comes with the project.
pub(crate) const PROGRAMME: &str = "programme";
/// The style sheet that a pack may bring, in its folder.
pub(crate) const THEME: &str = "theme.css";
const REPORT: &str = "target/pack-report.html";

/// Checks and compiles the programme pack.
pub fn run(args: Args) -> anyhow::Result<()> {
    let pack = source(&args.pack)?;
    if args.report {
        let found = self_test(&pack);
        folder::write(&root().join(REPORT), report::html(&pack, found.as_ref()).as_bytes())?;
        println!("wrote {REPORT}");
        if let Some(found) = found {
            println!("\n{}", found.table());
        }
        return Ok(());
    }
    if args.keep {
        let (name, text) = edition_file(&pack);
        let file = args.pack.join(name);
        folder::write(&root().join(&file), text.as_bytes())?;
        println!("wrote {}", file.display());
        return Ok(());
    }
    if args.coverage {
        return coverage(&pack);
    }
    if args.list {
        println!("{}", list::json(&pack)?);
        return Ok(());
    }
    let report = check(&pack);
    for warning in &report.warnings {
        println!("warning ({}): {}", warning.kind.name(), warning.problem);
    }
    for error in &report.errors {
        println!("error: {error}");
    }
    if !report.accepted.is_empty() {
        println!("accepted warnings, with reasons: {}", report.accepted.len());
    }
    if !report.errors.is_empty() {
        bail!("the pack has {} errors", report.errors.len());
    }
    for path in compile_to(&args.pack, &root().join("target/pack"))? {
        let size = fs::metadata(&path)?.len();
        let shown = path.strip_prefix(root()).unwrap_or(&path);
        println!("{} {size} bytes", shown.display());
    }
    Ok(())
}

/// Writes the compiled pack of every language into a folder and names the files. Beside each is what its
/// commitments are related to, for the pages to read: the app needs none of it.
pub fn compile_to(folder: &Path, out: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let pack = source(folder)?;
    fs::create_dir_all(out).with_context(|| format!("cannot create {}", out.display()))?;
    let mut paths = Vec::new();
    for locale in pack.languages() {
        let path = out.join(locale.tag()).with_extension("pack");
        let bytes = compile(&pack, locale)?.encode();
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        let related = serde_json::to_vec(&relations(&pack, locale))?;
        folder::write(&path.with_extension("related.json"), &related)?;
        paths.push(path);
    }
    Ok(paths)
}

/// The files of the editions that a pack keeps, by their names below the site's root.
pub(crate) fn editions_of(folder: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let pack = source(folder)?;
    let in_language = |locale: Locale| {
        let editions = kept_editions(&pack, locale).into_iter();
        editions
            .map(move |it| (format!("editions/{}-{}.pack", it.number, locale.tag()), it.encode()))
    };
    Ok(pack.languages().into_iter().flat_map(in_language).collect())
}

/// The pack in a folder, given from the project's root on.
pub(crate) fn source(folder: &Path) -> anyhow::Result<SourcePack> {
    Ok(read(&root().join(folder))?)
}

/// What comes of the self-test of a pack's short quiz. A pack that does not compile has none.
fn self_test(pack: &SourcePack) -> Option<SelfTest> {
    let compiled = compile(pack, pack.original()).ok()?;
    Some(SelfTest::of(&compiled.programme))
}

/// The self-test as it stands in docs/METHOD.md: that of the programme that comes with the project.
pub(crate) fn printed_self_test() -> anyhow::Result<Printed> {
    let found = self_test(&source(Path::new(PROGRAMME))?).context("the programme has errors")?;
    Ok(Printed { command: "cargo xtask pack --report", table: found.table() })
}

fn coverage(pack: &SourcePack) -> anyhow::Result<()> {
    let documents = Coverage::of(pack).documents(pack);
    for of in &documents {
        println!("{}: {}/{} bullets covered", of.document, of.covered, of.bullets);
    }
    if documents.iter().any(|of| of.covered < of.bullets) {
        bail!("the pack leaves bullets out; `cargo xtask pack` names them");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_method_tells_what_came_of_the_self_test() {
        let is_written = printed_self_test().unwrap().is_written();
        assert!(is_written, "run `cargo xtask simulate --write`");
    }
}
