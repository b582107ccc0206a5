//! Folders and files, with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

/// Every file below a folder, in a fixed order.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("cannot list the folder {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Makes a folder, without anything in it.
pub(crate) fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot empty the folder {}", folder.display()))?;
    }
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))
}

/// The content of a file.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Writes a file, and makes the folders it lies in.
pub(crate) fn write(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Fails where two folders do not hold the same files with the same bytes, and names one that differs.
pub(crate) fn ensure_same(one: &Path, other: &Path) -> Result<()> {
    let names = |folder: &Path| -> Result<Vec<PathBuf>> {
        let files = files_below(folder)?;
        Ok(files.iter().filter_map(|it| it.strip_prefix(folder).ok()).map(Path::to_owned).collect())
    };
    let (own, others) = (names(one)?, names(other)?);
    let missing = own.iter().find(|it| !others.contains(it));
    let surplus = others.iter().find(|it| !own.contains(it));
    if let Some(name) = missing.or(surplus) {
        bail!("{} is not in both {} and {}", name.display(), one.display(), other.display());
    }
    for name in own {
        let is_same = read(&one.join(&name))? == read(&other.join(&name))?;
        ensure!(is_same, "{} differs in {} and {}", name.display(), one.display(), other.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ensure_same, write};

    /// The files of two folders, each with its content.
    #[track_caller]
    fn check(one: &[(&str, &str)], other: &[(&str, &str)], expected: Option<&str>) {
        let folders = [one, other].map(|files| {
            let folder = tempfile::tempdir().unwrap();
            for (name, content) in files {
                write(&folder.path().join(name), content.as_bytes()).unwrap();
            }
            folder
        });
        let outcome = ensure_same(folders[0].path(), folders[1].path());
        let said = outcome.err().map(|error| error.to_string());
        assert_eq!(said.is_some(), expected.is_some(), "{said:?}");
        assert!(said.unwrap_or_default().starts_with(expected.unwrap_or_default()));
    }

    #[test]
    fn folders_are_the_same_when_names_and_bytes_are() {
        let files = [("a.txt", "1"), ("b/c.txt", "2")];
        check(&files, &files, None);
        check(&files, &[("a.txt", "1"), ("b/c.txt", "3")], Some("b/c.txt differs"));
        check(&files, &files[..1], Some("b/c.txt is not in both"));
        check(&files[1..], &files, Some("a.txt is not in both"));
    }
}
