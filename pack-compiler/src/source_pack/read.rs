use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::de::DeserializeOwned;

use super::{Manifest, PackFile, Parsed, SourcePack};
use crate::{Document, Problem, Problems};

const MANIFEST: &str = "programme.toml";
const ACCEPTED: &str = "accepted-warnings.toml";
const GLOSSARY: &str = "glossary.toml";
const COLOURS: &str = "theme.css";

/// The files of a pack by their name inside its folder: `areas/tannhelse.toml`.
pub(crate) type Files = BTreeMap<String, String>;

/// Reads the pack in a folder.
pub fn read(dir: &Path) -> Result<SourcePack, Problems> {
    let folder = dir.file_name().unwrap_or(dir.as_os_str()).to_string_lossy().into_owned();
    let mut files = Files::new();
    let mut problems = Vec::new();
    let mut load = |name: String| match fs::read_to_string(dir.join(&name)) {
        Ok(text) => drop(files.insert(name, text)),
        Err(error) => problems.push(unreadable(format!("{folder}/{name}"), &error)),
    };
    load(MANIFEST.to_owned());
    for name in [ACCEPTED, GLOSSARY, COLOURS] {
        if dir.join(name).exists() {
            load(name.to_owned());
        }
    }
    for (subfolder, ending) in [("areas", "toml"), ("documents", "txt"), ("editions", "toml")] {
        for name in names(&dir.join(subfolder), ending) {
            load(format!("{subfolder}/{name}"));
        }
    }
    if problems.is_empty() { parse(&folder, files) } else { Err(Problems(problems)) }
}

/// Reads a pack from the texts of its files.
pub(crate) fn parse(folder: &str, mut files: Files) -> Result<SourcePack, Problems> {
    let mut problems = Vec::new();
    let kept: Vec<String> =
        files.keys().filter(|it| it.starts_with("editions/")).cloned().collect();
    let mut take = |name: &str| {
        let text = files.remove(name)?;
        Some(PackFile { name: format!("{folder}/{name}"), text })
    };
    let manifest: Parsed<Manifest> =
        parse_toml(take(MANIFEST).unwrap_or_else(|| PackFile {
            name: format!("{folder}/{MANIFEST}"),
            text: String::new(),
        }))
        .map_err(|problem| Problems(vec![problem]))?;

    let mut areas = Vec::new();
    for id in &manifest.content.areas {
        let name = format!("areas/{}.toml", id.get_ref());
        match take(&name).map(parse_toml) {
            Some(Ok(area)) => areas.push(area),
            Some(Err(problem)) => problems.push(problem),
            None => problems.push(manifest.file.problem(
                id.span(),
                format!("the area `{}` has no file", id.get_ref()),
                format!("Write {name}, or take the area off the list."),
            )),
        }
    }
    let mut documents = Vec::new();
    for entry in &manifest.content.documents {
        match take(entry.file.as_ref()) {
            Some(file) => documents.push(Document::new(file)),
            None => problems.push(manifest.file.problem(
                entry.file.span(),
                format!("there is no file {}", entry.file.get_ref()),
                "Put the document's text there, as a .txt file in documents/.",
            )),
        }
    }
    let accepted = take(ACCEPTED).map(parse_toml).transpose().unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let glossary = take(GLOSSARY).map(parse_toml).transpose().unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let colours = take(COLOURS);
    let mut editions = Vec::new();
    for file in kept.iter().filter_map(|name| take(name)) {
        match parse_toml(file) {
            Ok(edition) => editions.push(edition),
            Err(problem) => problems.push(problem),
        }
    }
    let unlisted = files
        .into_iter()
        .filter(|(name, _)| name.starts_with("areas/"))
        .map(|(name, text)| PackFile { name: format!("{folder}/{name}"), text })
        .collect();
    if problems.is_empty() {
        Ok(SourcePack {
            manifest,
            areas,
            documents,
            glossary,
            unlisted,
            editions,
            accepted,
            colours,
        })
    } else {
        problems.sort();
        Err(Problems(problems))
    }
}

fn parse_toml<T: DeserializeOwned>(file: PackFile) -> Result<Parsed<T>, Problem> {
    match toml::from_str(&file.text) {
        Ok(content) => Ok(Parsed { file, content }),
        Err(error) => Err(file.problem(
            error.span().unwrap_or_default(),
            error.message().replace('\n', ", "),
            "Compare the place with another file of the pack.",
        )),
    }
}

/// The names of the files in a folder with an ending, sorted. None where there is no folder.
fn names(dir: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == ending))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn unreadable(file: String, error: &io::Error) -> Problem {
    let message = format!("the file cannot be read: {error}");
    Problem { file, line: 1, message, remedy: "It has to be there, as UTF-8 text.".to_owned() }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(fixture: Fixture, expected: &[&str]) {
        let problems = fixture.parse().map(drop).map_err(|problems| problems.to_string());
        assert_eq!(problems, Err(expected.join("\n")));
    }

    #[test]
    fn a_file_that_makes_no_sense_names_the_line() {
        check(
            Fixture::new().replace("areas/skole.toml", "contested = true", "contestd = true"),
            &[
                "programme/areas/skole.toml:13: unknown field `contestd`, expected one of `id`, `index`, \
               `changed_in`, `contested`, `tags`, `statement`, `explanation`, `alternative`, `parts`, `since`, `source`, `background`. \
               Compare the place with another file of the pack.",
            ],
        );
        check(
            Fixture::new().replace("programme.toml", "mode = \"demo\"", "mode = \"joke\""),
            &[
                "programme/programme.toml:5: unknown variant `joke`, expected one of `demo`, `in-house`, \
               `political-ad`. Compare the place with another file of the pack.",
            ],
        );
        check(
            Fixture::new().replace("programme.toml", "edition = 1", "edition ="),
            &[
                "programme/programme.toml:2: string values must be quoted, expected literal string. \
               Compare the place with another file of the pack.",
            ],
        );
    }

    #[test]
    fn missing_files_are_all_named() {
        check(
            Fixture::new().without("areas/skole.toml").without("documents/program.txt"),
            &[
                "programme/programme.toml:7: the area `skole` has no file. Write areas/skole.toml, or take \
                 the area off the list.",
                "programme/programme.toml:28: there is no file documents/program.txt. Put the document's \
                 text there, as a .txt file in documents/.",
            ],
        );
    }
}
