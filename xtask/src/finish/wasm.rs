//! Making the app small: first without what no script can reach, then with wasm-opt.

mod dead_data;
mod functions;
mod order;
mod panics;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wasmparser::{Parser, Payload};

use super::esbuild;
use super::glue::{Glue, ShortNames};
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
/// The lowest kilobyte of memory is the far end of the stack.
const LAST_PASSES: [&str; 3] = ["-Oz", "--converge", "--low-memory-unused"];
const ORDER: [&str; 2] = ["--debuginfo", "--reorder-functions-by-name"];
/// Gives short names to what goes in and out, and says which.
const SHORT_NAMES: [&str; 3] =
    ["--strip-debug", "--strip-target-features", "--minify-imports-and-exports-and-modules"];

/// The app and the script that starts it, which has the glue between the two in it.
#[derive(Debug)]
pub(super) struct App {
    pub(super) module: Vec<u8>,
    pub(super) script: Vec<u8>,
}

/// The module with a name that wasm-bindgen left in a folder, as small as it gets for a script that
/// starts it.
pub(super) fn smallest(site: &Path, name: &str, script: &Path) -> Result<App> {
    let mut glue = Glue::read(&site.join(format!("{name}.js")))?;
    let mut module = read(&site.join(format!("{name}_bg.wasm")))?;
    let layout = Layout::read(&module)?;
    panics::silence(&mut module)?;
    let whole = site.join(format!("{name}_silent.wasm"));
    write(&whole, &without_other_tables(&module)?)?;

    // What the page does not reach needs no glue, and without its glue the page reaches less.
    let pruned = site.join(format!("{name}_pruned.wasm"));
    loop {
        let bundle = bundle(&glue, script, site)?;
        let graph = reachable(&glue.exports(), &String::from_utf8_lossy(&bundle));
        prune(&whole, &graph, &pruned)?;
        let lean = glue.with_only(&imports(&read(&pruned)?)?);
        if lean == glue {
            break;
        }
        glue = lean;
    }

    let small = site.join(format!("{name}_small.wasm"));
    optimise(&pruned, &FIRST_PASSES, &small)?;
    let text = shell::output(shell::command("wasm-dis").args(FEATURES).arg(&small))?;
    let mut module = read(&small)?;
    layout.clear(&mut module, &String::from_utf8_lossy(&text))?;
    write(&small, &module)?;
    optimise(&small, &LAST_PASSES, &small)?;
    write(&small, &order::named_by_likeness(&read(&small)?)?)?;
    optimise(&small, &ORDER, &small)?;
    let names = optimise(&small, &SHORT_NAMES, &small)?;
    let names = serde_json::from_slice(&names).context("wasm-opt does not tell the names")?;
    glue = glue.with_only(&ShortNames::imports(&names)).renamed(name, &names)?;
    Ok(App { module: read(&small)?, script: bundle(&glue, script, site)? })
}

fn bundle(glue: &Glue, script: &Path, site: &Path) -> Result<Vec<u8>> {
    let file = site.join("enig-lean.js");
    write(&file, glue.as_str().as_bytes())?;
    esbuild::bundle_script(script, &file)
}

fn prune(from: &Path, reachable: &Value, to: &Path) -> Result<()> {
    let graph = to.with_extension("json");
    write(&graph, reachable.to_string().as_bytes())?;
    let mut metadce = shell::command("wasm-metadce");
    metadce.args(FEATURES).arg(from).arg("--graph-file").arg(&graph).arg("-o").arg(to);
    shell::output(&mut metadce).map(drop)
}

fn optimise(from: &Path, passes: &[&str], to: &Path) -> Result<Vec<u8>> {
    let mut optimise = shell::command("wasm-opt");
    optimise.args(FEATURES).args(passes).arg(from).arg("-o").arg(to);
    shell::output(&mut optimise)
}

/// What a module imports.
fn imports(module: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                names.insert(import?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// A module without what the linker and the splitting of modules say about it, which holds no longer
/// once it is changed.
fn without_other_tables(module: &[u8]) -> Result<Vec<u8>> {
    let (mut kept, mut section_start) = (module[..HEADER].to_vec(), HEADER);
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((_, content)) = payload.as_section() else { continue };
        let end = usize::try_from(content.end)?;
        let is_table = matches!(&payload, Payload::CustomSection(section)
            if !["name", "target_features"].contains(&section.name()));
        if !is_table {
            kept.extend_from_slice(&module[section_start..end]);
        }
        section_start = end;
    }
    Ok(kept)
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
        let exports = BTreeSet::from(["memory", "start", "unused_free"]);
        let expected = json!([
            { "name": "page", "root": true, "reaches": ["memory", "start"] },
            { "name": "memory", "export": "memory" },
            { "name": "start", "export": "start" },
        ]);
        assert_eq!(reachable(&exports, "e.start(1);e.memory.buffer"), expected);
    }
}
