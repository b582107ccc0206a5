//! The project's files, and their code without comments and tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A Rust file of the project.
pub(crate) struct Source {
    /// From the project's root on, with `/` between the parts.
    pub(crate) path: String,
    pub(crate) text: String,
    /// What is shipped: no comments, and nothing that only tests see.
    pub(crate) code: String,
}

impl Source {
    /// The module below `src/` that the file belongs to.
    pub(crate) fn module(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split(['/', '.']).next().unwrap_or(below)
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every Rust file below some folders of the project.
pub(crate) fn sources(folders: &[&str]) -> Vec<Source> {
    let paths: Vec<String> = folders
        .iter()
        .flat_map(|folder| files(folder))
        .filter(|path| has_extension(path, "rs"))
        .collect();
    let texts: Vec<String> = paths.iter().map(|path| text_of(path)).collect();
    let only_tests: BTreeSet<String> =
        paths.iter().zip(&texts).flat_map(|(path, text)| test_modules(path, text)).collect();
    let is_test = |path: &str| {
        only_tests.iter().any(|module| {
            path.strip_prefix(module.as_str()).is_some_and(|rest| rest.starts_with(['.', '/']))
        })
    };
    paths
        .into_iter()
        .zip(texts)
        .map(|(path, text)| {
            let code = if is_test(&path) { String::new() } else { shipped(&text) };
            Source { path, text, code }
        })
        .collect()
}

pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// Every file below a folder of the project; none where there is no such folder.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root().join(&folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            if root().join(&path).is_dir() {
                if entry.file_name() != "target" {
                    folders.push(path);
                }
            } else {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn is_test_attribute(line: &str) -> bool {
    line == "#[cfg(test)]"
}

/// The modules that a file declares for tests alone, as paths without `.rs`.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let folder = match path.strip_suffix(".rs").unwrap_or(path) {
        root if root.ends_with("/lib") || root.ends_with("/main") => {
            root.rsplit_once('/').map_or(root, |(folder, _)| folder)
        }
        module => module,
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let after_attribute = lines.windows(2).filter(|pair| is_test_attribute(pair[0]));
    let names = after_attribute.filter_map(|pair| pair[1].strip_suffix(';')?.split("mod ").nth(1));
    names.map(|name| format!("{folder}/{name}")).collect()
}

/// A text without comments and without items under `#[cfg(test)]`.
fn shipped(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if is_test_attribute(line.trim()) {
            let indent = &line[..line.len() - line.trim_start().len()];
            let end = format!("{indent}}}");
            let first = lines.next().unwrap_or_default();
            if !first.ends_with(';') && !first.ends_with('}') {
                lines.by_ref().find(|line| *line == end);
            }
        } else if !line.trim_start().starts_with("//") {
            code.push_str(line.split(" // ").next().unwrap_or(line));
            code.push('\n');
        }
    }
    code
}

#[test]
fn only_shipped_code_is_looked_at() {
    let text = "use a; // why\n//! no\n    /// no\n#[cfg(test)]\nmod x;\nfn b() {\n}\n\
                #[cfg(test)]\nmod tests {\n    fn c() {\n    }\n}\n";
    assert_eq!(shipped(text), "use a;\nfn b() {\n}\n");
    assert_eq!(test_modules("src/quiz.rs", text), ["src/quiz/x"]);
    assert_eq!(test_modules("src/lib.rs", text), ["src/x"]);
}
