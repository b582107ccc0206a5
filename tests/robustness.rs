//! The cases of `docs/ROBUSTNESS.md`: none is missing or empty, and every test that is named is there.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a file that cannot be read fails the test")]

use std::fs;
use std::path::Path;

/// Where a test is whose name does not begin at the project's root.
const JOURNEYS: &str = "tests/e2e/tests/journeys";

/// The folders that names at the project's root begin with.
const FOLDERS: [&str; 5] = ["tests/", "src/", "crates/", "xtask/", "pack-compiler/"];

fn text_of(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A row of the tables.
struct Case<'d> {
    name: &'d str,
    cells: Vec<&'d str>,
}

fn cases(document: &str) -> Vec<Case<'_>> {
    let rows = document.lines().filter(|line| line.starts_with("| T"));
    rows.map(|row| {
        let mut cells = row.trim_matches('|').split(" | ").map(str::trim);
        Case { name: cells.next().unwrap_or_default(), cells: cells.collect() }
    })
    .collect()
}

/// The tests that a cell names: file from the project's root on, and function.
fn tests(cell: &str) -> Vec<(String, &str)> {
    let names = cell.split('`').skip(1).step_by(2).filter_map(|name| name.split_once("::"));
    names
        .map(|(file, test)| {
            let is_whole = FOLDERS.iter().any(|folder| file.starts_with(folder));
            (if is_whole { file.to_owned() } else { format!("{JOURNEYS}/{file}") }, test)
        })
        .collect()
}

/// In which engines the tests of a case run.
fn engines(tests: &[(String, &str)]) -> &'static str {
    if tests.iter().any(|(_, test)| test.starts_with("engines_")) {
        "all"
    } else if tests.iter().any(|(file, _)| file.starts_with(JOURNEYS)) {
        "Chromium"
    } else if tests.is_empty() {
        "person"
    } else {
        "host"
    }
}

#[test]
fn no_case_is_missing_or_empty() {
    let document = text_of("docs/ROBUSTNESS.md");
    let cases = cases(&document);
    let expected: Vec<String> = (1..=97).map(|number| format!("T{number:02}")).collect();
    let names: Vec<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names, expected);
    for Case { name, cells } in &cases {
        assert_eq!(cells.len(), 4, "{name}: {cells:?}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{name} has an empty cell");
    }
}

#[test]
fn every_test_that_is_named_is_there() {
    for line in text_of("docs/ROBUSTNESS.md").lines() {
        for (file, test) in tests(line) {
            let is_there = text_of(&file).contains(&format!("fn {test}("));
            assert!(is_there, "`{test}` is not in {file}: mend the row\n{line}");
        }
    }
}

#[test]
fn every_case_is_held_by_a_test_or_a_person() {
    let document = text_of("docs/ROBUSTNESS.md");
    for Case { name, cells } in cases(&document) {
        let tests = tests(cells[2]);
        assert_eq!(cells[3], engines(&tests), "the engines of {name}");
        let leads_on = cells[1].contains("](#");
        assert!(!tests.is_empty() || leads_on, "{name} has neither a test nor a script");
    }
}
