//! Making the app small: first without what no script can reach, then with wasm-opt.

mod dead_data;
mod panics;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wasmparser::{Parser, Payload};

use crate::folder::{read, write};
use crate::shell;
use dead_data::Layout;

/// The length of what every module starts with.
const HEADER: usize = 8;

/// What rustc's output uses. Said aloud, since nothing in the file may say so any more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Taking the code apart before optimising it twice saves 1 % over a single `-Oz`.
const FIRST_PASSES: [&str; 5] =
    ["--strip-debug", "--strip-producers", "--flatten", "--rereloop", "-Oz"];

/// The app that wasm-bindgen left in a folder, as small as it gets for the script that starts it.
pub(super) fn smallest(site: &Path, script: &[u8]) -> Result<Vec<u8>> {
    let glue = String::from_utf8(read(&site.join("enig.js"))?).context("the glue is not text")?;
    let script = String::from_utf8_lossy(script);
    let graph = site.join("reachable.json");
    let reachable = reachable(&exports(&glue), &script);
    fs::write(&graph, reachable.to_string())
        .with_context(|| format!("cannot write {}", graph.display()))?;

    let app = site.join("enig_bg.wasm");
    let mut module = read(&app)?;
    let layout = Layout::read(&module)?;
    panics::silence(&mut module)?;
    let silent = site.join("enig_silent.wasm");
    write(&silent, &without_tables_of_the_linker(&module)?)?;

    let pruned = site.join("enig_pruned.wasm");
    let mut metadce = shell::command("wasm-metadce");
    metadce.args(FEATURES).arg(&silent);
    metadce.arg("--graph-file").arg(&graph).arg("-o").arg(&pruned);
    shell::output(&mut metadce)?;

    let small = site.join("enig_small.wasm");
    optimise(&pruned, &FIRST_PASSES, &small)?;
    let text = shell::output(shell::command("wasm-dis").args(FEATURES).arg(&small))?;
    let mut module = read(&small)?;
    layout.clear(&mut module, &String::from_utf8_lossy(&text))?;
    write(&small, &module)?;
    optimise(&small, &["-Oz"], &small)?;
    read(&small)
}

fn optimise(from: &Path, passes: &[&str], to: &Path) -> Result<()> {
    let mut optimise = shell::command("wasm-opt");
    optimise.args(FEATURES).args(passes).arg(from).arg("-o").arg(to);
    shell::output(&mut optimise).map(drop)
}

/// A module without what the linker says about it, which holds no longer once it is changed.
fn without_tables_of_the_linker(module: &[u8]) -> Result<Vec<u8>> {
    let (mut kept, mut section_start) = (module[..HEADER].to_vec(), HEADER);
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((_, content)) = payload.as_section() else { continue };
        let end = usize::try_from(content.end)?;
        let is_table = matches!(&payload, Payload::CustomSection(section)
            if section.name() == "linking" || section.name().starts_with("reloc."));
        if !is_table {
            kept.extend_from_slice(&module[section_start..end]);
        }
        section_start = end;
    }
    Ok(kept)
}

/// The exports that the glue names, used or not: `wasm.name`.
fn exports(glue: &str) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let names = glue.split("wasm.").skip(1).map(|rest| rest.split(|c| !is_name(c)).next());
    names.flatten().filter(|name| !name.is_empty()).collect()
}

/// Which exports the page reaches, in the form that wasm-metadce reads. A minifier shortens
/// variables but not the names of exports.
fn reachable(exports: &BTreeSet<&str>, script: &str) -> Value {
    let is_used = |name: &str| script.contains(&format!(".{name}"));
    let used: Vec<&str> = exports.iter().copied().filter(|name| is_used(name)).collect();
    let mut graph = vec![json!({ "name": "page", "root": true, "reaches": used })];
    graph.extend(used.iter().map(|name| json!({ "name": name, "export": name })));
    Value::Array(graph)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_that_no_script_names_are_left_out() {
        let glue = "const a = wasm.start(1); wasm.memory.buffer; wasm.unused_free(x)";
        let exports = exports(glue);
        assert_eq!(exports, BTreeSet::from(["memory", "start", "unused_free"]));
        let expected = json!([
            { "name": "page", "root": true, "reaches": ["memory", "start"] },
            { "name": "memory", "export": "memory" },
            { "name": "start", "export": "start" },
        ]);
        assert_eq!(reachable(&exports, "e.start(1);e.memory.buffer"), expected);
    }
}
