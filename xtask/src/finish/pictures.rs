//! Every picture and manifest that the build makes, in a folder to look at.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig::i18n::Locale;
use enig::programme::Pack;

use super::colours::Colours;
use super::icons::icons;
use super::manifest::manifest;
use super::preview::{Card, Previews};
use crate::base::Base;
use crate::folder::{read, write};

/// Writes the previews and the manifest of each compiled pack, and the icons. Returns the names and
/// sizes of the files, in bytes.
pub(crate) fn write_all(packs: &[PathBuf], out: &Path) -> Result<Vec<(String, usize)>> {
    let mut files = Vec::new();
    for (name, icon) in icons()? {
        files.push((name.to_owned(), icon));
    }
    let (previews, colours, base) = (Previews::new()?, Colours::read()?, Base::default());
    for file in packs {
        let pack = Pack::decode(&read(file)?)?;
        let language = &pack.programme.language;
        let locale = Locale::from_tag(language).context("a pack in an unknown language")?;
        let (title, purpose) = (&pack.programme.title, &pack.programme.purpose);
        let address = |icon: &str| base.join(icon);
        let text = manifest(title, purpose, locale, &base, &colours, address)?;
        files.push((format!("{language}/manifest.webmanifest"), text.into_bytes()));
        files.push((format!("{language}/start.png"), previews.preview(&Card::of_start(&pack))?));
        for area in &pack.programme.areas {
            let picture = previews.preview(&Card::of_area(&pack, area))?;
            files.push((format!("{language}/{}.png", area.id), picture));
        }
    }
    let mut sizes = Vec::new();
    for (name, content) in files {
        write(&out.join(&name), &content)?;
        sizes.push((name, content.len()));
    }
    Ok(sizes)
}
