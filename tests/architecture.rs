//! What `ARCHITECTURE.md` says and no compiler holds: the layers inside the app, the length of files, and that
//! the documents name what there is. Each message says what to do.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a file that cannot be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 250;

/// The crates that reach the browser.
const BROWSER_CRATES: [&str; 4] = ["web_sys", "js_sys", "gloo_storage", "wasm_bindgen"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file of a kind below some folders, from the project's root on.
fn files(folders: &[&str], extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).into_iter().flatten().flatten() {
            let path = folder.join(entry.file_name());
            if root().join(&path).is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    assert!(!found.is_empty(), "there is no .{extension} file in {folders:?}");
    found.sort();
    found
}

/// Nothing is left to do.
#[track_caller]
fn check_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn code_lines(path: &str) -> Vec<String> {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    text_of(path).lines().filter(is_code).map(str::to_owned).collect()
}

#[test]
fn only_the_browser_module_calls_the_browser() {
    let mut problems = Vec::new();
    let is_outside = |path: &String| !path.starts_with("src/browser") && path != "src/main.rs";
    for path in files(&["src"], "rs").into_iter().filter(is_outside) {
        for line in code_lines(&path) {
            let names = |name: &&str| line.contains(&format!("{name}::"));
            let leptos_own = line.contains("leptos::web_sys::");
            if let Some(name) = BROWSER_CRATES.iter().find(|name| names(name) && !leptos_own) {
                problems.push(format!("{path} names `{name}`: add a function to src/browser"));
            }
        }
    }
    check_none(&problems);
}

#[test]
fn components_read_the_store_and_dispatch() {
    let mut problems = Vec::new();
    for path in files(&["src/components", "src/pages", "src/sharing"], "rs") {
        for line in code_lines(&path).iter().filter(|line| line.contains("browser::")) {
            problems.push(format!("{path} has `{}`: add a method to the store", line.trim()));
        }
    }
    check_none(&problems);
}

#[test]
fn files_stay_short() {
    let mut problems = Vec::new();
    let folders = ["src", "crates", "pack-compiler", "simulation", "xtask", "prerender"];
    for path in files(&folders, "rs") {
        let lines = text_of(&path).lines().count();
        if lines > LONGEST_FILE {
            problems.push(format!(
                "{path} has {lines} lines, {LONGEST_FILE} are enough: give a part of it a file and a name"
            ));
        }
    }
    check_none(&problems);
}

#[test]
fn the_architecture_names_every_package() {
    let (manifest, text) = (text_of("Cargo.toml"), text_of("ARCHITECTURE.md"));
    let members = manifest.split("\nmembers = [").nth(1).and_then(|rest| rest.split(']').next());
    let names = members.unwrap_or_default().split('"').skip(1).step_by(2);
    let missing = names.filter(|name| *name != "." && !text.contains(&format!("`{name}`")));
    let problems: Vec<_> =
        missing.map(|name| format!("say in ARCHITECTURE.md what `{name}` is for")).collect();
    check_none(&problems);
}

#[test]
fn links_in_the_documents_lead_somewhere() {
    let top = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(str::to_owned);
    let mut problems = Vec::new();
    for document in top.into_iter().chain(files(&["docs"], "md")) {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = text_of(&document);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.is_empty() && !link.contains(':')) {
            if !root().join(folder).join(link).exists() {
                problems.push(format!("{document} links to {link}, which is gone: mend the link"));
            }
        }
    }
    check_none(&problems);
}
