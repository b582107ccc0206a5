//! What `ARCHITECTURE.md` says about the source, held by a test. Each message says what to do.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a file that cannot be read fails the test")]

#[path = "architecture/scan.rs"]
mod scan;
#[path = "architecture/source.rs"]
mod source;

use scan::{names, reaches, shown_literals};
use source::{Source, files, has_extension, root, sources, text_of};

const LONGEST_FILE: usize = 250;

/// Catalogues of texts: as long as there are texts.
const CATALOGUES: [&str; 4] =
    ["src/i18n/nb.rs", "src/i18n/nn.rs", "src/i18n/en.rs", "src/i18n/text.rs"];

const BROWSER_CRATES: [&str; 5] = ["web_sys", "js_sys", "gloo_storage", "wasm_bindgen", "leptos"];
const UPPER_MODULES: [&str; 4] = ["browser", "state", "ui", "app"];

/// No module needs these: the clock, chance and the system come in as values through `browser`.
const NOBODY: [&str; 12] = [
    "std::time",
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "Instant",
    "SystemTime",
    "rand",
    "getrandom",
    "gloo",
    "serde_json",
];

/// The crates and upper modules that a module below `src/` may name. A new module is pure until it
/// stands here.
fn allowed(module: &str) -> &'static [&'static str] {
    match module {
        "browser" => &["browser", "web_sys", "js_sys", "gloo_storage", "wasm_bindgen"],
        "state" => &["state", "browser", "leptos"],
        "ui" => &["ui", "state", "leptos"],
        "app" => &["app", "ui", "state", "leptos", "wasm_bindgen"],
        // `start`, which the loader calls, is given JavaScript functions.
        "main" => &["app", "browser", "leptos", "js_sys", "wasm_bindgen"],
        // `show`, which its loader calls, is given the same, and the name of a part.
        "sharing" => &["app", "state", "browser", "js_sys", "wasm_bindgen"],
        "lib" => &UPPER_MODULES,
        _pure => &[],
    }
}

/// Nothing is left to do.
#[track_caller]
fn check_none(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn app() -> Vec<Source> {
    sources(&["src"])
}

fn shipped() -> Vec<Source> {
    sources(&["src", "pack-compiler/src", "simulation/src", "xtask/src"])
}

#[test]
fn modules_name_only_what_lies_below_them() {
    let mut problems = Vec::new();
    for source in &app() {
        let (path, code, allowed) = (&source.path, &source.code, allowed(source.module()));
        let crates = BROWSER_CRATES.into_iter().filter(|name| names(code, name));
        let modules = UPPER_MODULES.into_iter().filter(|name| reaches(code, name));
        for name in crates.chain(modules).filter(|name| !allowed.contains(name)) {
            problems.push(format!(
                "{path} names `{name}`: move what needs it to a layer that may (ARCHITECTURE.md, \
                 who may use whom) and hand it down as a value"
            ));
        }
        for name in NOBODY.into_iter().filter(|name| names(code, name)) {
            problems.push(format!("{path} names `{name}`: let `src/browser` bring it as a value"));
        }
    }
    check_none(problems);
}

#[test]
fn stored_and_compiled_forms_hold_no_floating_point_number() {
    let mut problems = Vec::new();
    for source in app().iter().filter(|it| ["session", "programme"].contains(&it.module())) {
        for float in ["f32", "f64"].into_iter().filter(|float| names(&source.code, float)) {
            problems.push(format!("{} names `{float}`: store whole numbers", source.path));
        }
    }
    check_none(problems);
}

#[test]
fn files_stay_short() {
    let mut problems = Vec::new();
    for source in sources(&["src", "pack-compiler", "simulation", "xtask"]) {
        let lines = source.text.lines().count();
        if lines > LONGEST_FILE && !CATALOGUES.contains(&source.path.as_str()) {
            problems.push(format!(
                "{} has {lines} lines, {LONGEST_FILE} are enough: give a part of it a file and a name",
                source.path
            ));
        }
    }
    check_none(problems);
}

#[test]
fn nothing_shipped_panics_on_purpose() {
    let mut problems = Vec::new();
    for source in shipped() {
        let panics = |line: &&str| {
            [".unwrap()", ".expect(", "panic!("].into_iter().any(|it| line.contains(it))
        };
        for line in source.code.lines().filter(panics) {
            problems.push(format!(
                "{} has `{}`: return a `Result` or an `Option`",
                source.path,
                line.trim()
            ));
        }
    }
    check_none(problems);
}

#[test]
fn files_are_named_for_what_they_hold() {
    let mut problems = Vec::new();
    for source in sources(&["src", "pack-compiler", "xtask", "tests"]) {
        let path = &source.path;
        if path.ends_with("/mod.rs") {
            problems.push(format!("{path}: name it after its folder, beside the folder"));
        }
        if path
            .split(['/', '.', '_'])
            .any(|part| ["util", "utils", "helpers", "misc"].contains(&part))
        {
            problems.push(format!("{path}: name it after what it holds"));
        }
    }
    check_none(problems);
}

#[test]
fn views_write_no_style_and_no_markup_of_their_own() {
    let mut problems = Vec::new();
    for source in app().iter().filter(|source| source.module() == "ui") {
        for forbidden in [" style=", "style:", ".style(", "inner_html"] {
            if source.code.contains(forbidden) {
                problems.push(format!(
                    "{} has `{forbidden}`, which the content security policy blocks: use a class, \
                     an SVG attribute or a view",
                    source.path
                ));
            }
        }
    }
    check_none(problems);
}

#[test]
fn every_text_comes_from_the_catalogue_or_the_pack() {
    let mut problems = Vec::new();
    for source in app().iter().filter(|source| ["ui", "app"].contains(&source.module())) {
        for literal in shown_literals(&source.code) {
            problems.push(format!(
                "{} shows {literal:?}: add a `Text` in src/i18n/text.rs and its three languages",
                source.path
            ));
        }
    }
    check_none(problems);
}

/// The names that a text mentions as `src/<name>`.
fn mentioned_modules(text: &str) -> Vec<&str> {
    let mentions = text.match_indices("src/").filter(|(start, _)| {
        !text[..*start].ends_with(|c: char| c.is_alphanumeric() || "/_-".contains(c))
    });
    let end =
        |rest: &str| rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let names = mentions.map(|(start, found)| {
        let rest = &text[start + found.len()..];
        &rest[..end(rest)]
    });
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn the_architecture_names_exactly_the_modules_there_are() {
    let text = text_of("ARCHITECTURE.md");
    let mentioned = mentioned_modules(&text);
    let mut problems = Vec::new();
    let files = files("src");
    let top = files.iter().filter_map(|path| path.strip_prefix("src/")?.strip_suffix(".rs"));
    let modules: Vec<&str> = top.filter(|name| !name.contains('/')).collect();
    for module in modules.iter().filter(|name| **name != "lib" && !mentioned.contains(name)) {
        problems.push(format!("say in ARCHITECTURE.md what `src/{module}` is for"));
    }
    for module in mentioned.iter().filter(|name| !modules.contains(name)) {
        problems.push(format!("ARCHITECTURE.md names `src/{module}`, which is gone: take it out"));
    }
    check_none(problems);
}

#[test]
fn the_architecture_names_every_package() {
    let (manifest, text) = (text_of("Cargo.toml"), text_of("ARCHITECTURE.md"));
    let members = manifest.split("\nmembers = [").nth(1).and_then(|rest| rest.split(']').next());
    let names = members.unwrap_or_default().split('"').skip(1).step_by(2);
    let missing = names.filter(|name| *name != "." && !text.contains(&format!("`{name}`")));
    check_none(
        missing.map(|name| format!("say in ARCHITECTURE.md what `{name}` is for")).collect(),
    );
}

#[test]
fn links_in_the_documents_lead_somewhere() {
    let top = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(str::to_owned);
    let mut problems = Vec::new();
    let all = top.into_iter().chain(files("docs"));
    for document in all.filter(|path| has_extension(path, "md") && root().join(path).exists()) {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = text_of(&document);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.is_empty() && !link.contains(':')) {
            if !root().join(folder).join(link).exists() {
                problems.push(format!("{document} links to {link}, which is gone: mend the link"));
            }
        }
    }
    check_none(problems);
}
