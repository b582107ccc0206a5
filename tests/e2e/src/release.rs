//! Other versions of a site, in the place of the one that is served.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use enig::programme::Pack;
use serde_json::Value;
use xtask::base::Base;
use xtask::finish::offline;

use crate::site::{Site, built};

/// Publishes a new version as the crudest of deployments does: files with hashes in their names have
/// new names, and the old ones are gone at once. `edition` is the programme's in it.
pub fn release(site: &Site, edition: u16) -> Result<()> {
    let root = site.root();
    let mut changes = Vec::new();
    let old_hashes = hashes(root)?;
    for entry in fs::read_dir(root.join("assets"))? {
        let old = entry?.file_name().to_string_lossy().into_owned();
        let (stem, rest) = old.split_once('-').with_context(|| format!("{old} has no hash"))?;
        let new = format!("{stem}-new{rest}");
        fs::rename(root.join("assets").join(&old), root.join("assets").join(&new))?;
        if new.ends_with(".pack") {
            set_edition(&root.join("assets").join(&new), edition)?;
        }
        changes.push((old, new));
    }
    rewrite(root, &changes)?;
    // The first list has the new hashes, which the pages then need, and the second one is right.
    offline::publish(root, &Base::default(), edition)?;
    let new_hashes = hashes(root)?;
    let hash = |list: &Value, name: &str| {
        list[format!("assets/{name}")].as_str().unwrap_or_default().to_owned()
    };
    let mut changes: Vec<_> = changes
        .iter()
        .map(|(old, new)| (hash(&old_hashes, old), hash(&new_hashes, new)))
        .filter(|(old, new)| old != new)
        .collect();
    let said = |edition: u16| format!("data-edition=\"{edition}\"");
    changes.extend((1..edition).map(|old| (said(old), said(edition))));
    rewrite(root, &changes)?;
    offline::publish(root, &Base::default(), edition)
}

/// Puts the emergency worker in the place of the worker.
pub fn kill(site: &Site) -> Result<()> {
    let emergency = built().with_file_name("hosting").join("kill-switch/sw.js");
    fs::copy(emergency, site.root().join("sw.js"))?;
    Ok(())
}

fn hashes(root: &Path) -> Result<Value> {
    let list: Value = serde_json::from_slice(&fs::read(root.join("build.json"))?)?;
    Ok(list["files"].clone())
}

fn set_edition(file: &Path, edition: u16) -> Result<()> {
    let mut pack = Pack::decode(&fs::read(file)?)?;
    pack.programme.edition = edition;
    Ok(fs::write(file, pack.encode()?)?)
}

/// Replaces texts in every page.
fn rewrite(folder: &Path, changes: &[(String, String)]) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rewrite(&path, changes)?;
        } else if path.extension().is_some_and(|it| it == "html" || it == "webmanifest") {
            let mut text = fs::read_to_string(&path)?;
            for (old, new) in changes {
                text = text.replace(old, new);
            }
            fs::write(path, text)?;
        }
    }
    Ok(())
}
