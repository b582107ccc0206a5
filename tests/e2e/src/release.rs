//! Other versions of a site, in the place of the one that is served.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig_core::i18n::Locale;
use enig_core::programme::Pack;
use xtask::base::Base;
use xtask::fingerprint::integrity;
use xtask::site::offline;

use crate::site::{Site, built};

/// Publishes a new version as the crudest of deployments does: files with hashes in their names have
/// new names, and the old ones are gone at once. `edition` is the programme's in it.
pub fn release(site: &Site, edition: u16) -> Result<()> {
    let root = site.root();
    let said = |edition: u16| format!("data-edition=\"{edition}\"");
    let mut changes: Vec<_> = (1..edition).map(|old| (said(old), said(edition))).collect();
    let entries = fs::read_dir(root.join("assets"))?.collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<_> = entries.iter().map(DirEntry::path).collect();
    // Scripts name other files, so they come last.
    let is_script = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "js");
    files.sort_by_key(is_script);
    for file in files {
        let old = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stem, rest) = old.split_once('-').with_context(|| format!("{old} has no hash"))?;
        let new = format!("{stem}-new{rest}");
        let old_content = fs::read(&file)?;
        let new_content = if Locale::from_tag(stem).is_some() {
            with_edition(&old_content, edition)?
        } else if is_script(&file) {
            renamed(String::from_utf8(old_content.clone())?, &changes).into_bytes()
        } else {
            old_content.clone()
        };
        fs::remove_file(&file)?;
        fs::write(file.with_file_name(&new), &new_content)?;
        changes.push((integrity(&old_content), integrity(&new_content)));
        changes.push((old, new));
    }
    rewrite(root, &changes)?;
    offline::publish(root, &Base::default(), edition)
}

/// Puts the emergency worker in the place of the worker.
pub fn kill(site: &Site) -> Result<()> {
    let emergency = built().with_file_name("hosting").join("kill-switch/sw.js");
    fs::copy(emergency, site.root().join("sw.js"))?;
    Ok(())
}

fn with_edition(pack: &[u8], edition: u16) -> Result<Vec<u8>> {
    let mut pack = Pack::decode(pack)?;
    pack.programme.edition = edition;
    Ok(pack.encode())
}

/// Replaces texts in every page.
fn rewrite(folder: &Path, changes: &[(String, String)]) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rewrite(&path, changes)?;
        } else if path.extension().is_some_and(|it| it == "html" || it == "webmanifest") {
            fs::write(&path, renamed(fs::read_to_string(&path)?, changes))?;
        }
    }
    Ok(())
}

fn renamed(text: String, changes: &[(String, String)]) -> String {
    changes.iter().fold(text, |text, (old, new)| text.replace(old, new))
}
