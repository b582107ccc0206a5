//! `tests/packs/broken/<case>`: what is changed in `tests/packs/base`, and what the checker then says.
//! `UPDATE_GOLDEN=1` writes down what it says now.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use enig_pack_compiler::{check, read};
use serde::Deserialize;

use super::packs;

/// The files of the base pack.
const FILES: [&str; 5] = [
    "programme.toml",
    "areas/skole.toml",
    "areas/helse.toml",
    "documents/program.txt",
    "documents/tillegg.txt",
];

/// `change.toml`.
#[derive(Deserialize)]
struct Changes {
    change: Vec<Change>,
}

/// A text in a file of the base pack and what stands there instead, or a new file.
#[derive(Deserialize)]
struct Change {
    file: String,
    from: Option<String>,
    to: String,
}

#[test]
fn every_broken_pack_is_told_what_to_do() {
    let mut cases: Vec<PathBuf> = fs::read_dir(packs().join("broken"))
        .expect("the broken packs")
        .map(|entry| entry.expect("a case").path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    let differing: Vec<String> = cases.iter().filter_map(|case| difference(case)).collect();
    assert!(differing.is_empty(), "\n{}", differing.join("\n"));
}

/// What a case says if it is not what it should say.
fn difference(case: &Path) -> Option<String> {
    let golden = case.join("expected.txt");
    let said = verdict(&changed(case));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &said).expect("the case can be written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let name = case.file_name().unwrap_or_default().to_string_lossy();
    (said != expected || said.is_empty())
        .then(|| format!("{name} should say\n{expected}and says\n{said}"))
}

/// A copy of the base pack with the changes of a case.
fn changed(case: &Path) -> PathBuf {
    let text = fs::read_to_string(case.join("change.toml")).expect("the case has its changes");
    let changes: Changes = toml::from_str(&text).expect("the changes can be read");
    let name = case.file_name().unwrap_or_default();
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).join("programme");
    if copy.exists() {
        fs::remove_dir_all(&copy).expect("the last copy can be removed");
    }
    for folder in ["areas", "documents", "editions"] {
        fs::create_dir_all(copy.join(folder)).expect("a folder for the copy");
    }
    for file in FILES {
        fs::copy(packs().join("base").join(file), copy.join(file)).expect("a file of the base");
    }
    for Change { file, from, to } in changes.change {
        let place = copy.join(&file);
        let new = match from {
            Some(from) => {
                let text = fs::read_to_string(&place).expect("a file of the base");
                assert!(text.contains(&from), "{}: {file} does not say {from}", case.display());
                text.replacen(&from, &to, 1)
            }
            None => to,
        };
        fs::write(place, new).expect("the copy can be changed");
    }
    copy
}

/// Everything the checker says about a pack, a line each.
fn verdict(pack: &Path) -> String {
    let lines: Vec<String> = match read(pack) {
        Err(problems) => problems.0.iter().map(|problem| format!("error: {problem}\n")).collect(),
        Ok(pack) => {
            let report = check(&pack);
            let errors = report.errors.iter().map(|problem| format!("error: {problem}\n"));
            let warnings = report.warnings.iter();
            let warnings =
                warnings.map(|of| format!("warning ({}): {}\n", of.kind.name(), of.problem));
            errors.chain(warnings).collect()
        }
    };
    lines.concat()
}
