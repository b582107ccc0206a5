//! `tests/golden`: files of texts, and what comes of them: code, or faults that say what to do.
//! `UPDATE_GOLDEN=1` writes down what comes of them now.

#![allow(clippy::expect_used, reason = "a file that cannot be read fails the test")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use enig_locales::{Faults, File, Group, generate};

const GROUPS: [Group; 2] = [
    Group { table: "interface", name: "Text", about: "A text of the app." },
    Group { table: "pages", name: "PageText", about: "A text of the pages." },
];

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The code for the two languages in a folder.
fn generated(folder: &Path) -> Result<String, Faults> {
    let files = ["nb", "nn"].map(|tag| File {
        path: format!("locales/{tag}.toml"),
        text: fs::read_to_string(folder.join(format!("{tag}.toml"))).expect("a file of texts"),
    });
    generate(&GROUPS, &files)
}

#[track_caller]
fn check(said: &str, expected: &Path) {
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(expected, said).expect("the golden file can be written");
    }
    let text = fs::read_to_string(expected).unwrap_or_default();
    assert_eq!(said, text, "{}", expected.display());
}

#[test]
fn texts_become_code() {
    let folder = golden().join("whole");
    check(&generated(&folder).expect("no faults"), &folder.join("expected.rs"));
}

#[test]
fn every_fault_is_told_with_its_line_and_what_to_do() {
    let folders = fs::read_dir(golden().join("faulty")).expect("the faulty files");
    for folder in folders.map(|entry| entry.expect("a case").path()) {
        let faults = generated(&folder).expect_err("faults").to_string();
        check(&faults, &folder.join("expected.txt"));
    }
}
