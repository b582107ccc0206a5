//! What stands for the site elsewhere: pictures beside links to it, icons, and the manifests of the
//! installed app.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig_core::programme::Pack;
use enig_core::route::Route;
use enig_picture::LinkPreview;

use super::assets::{Asset, Assets};
use super::colours::Colours;
use super::icons::{icon_of_previews, icons};
use super::manifest::manifest;
use super::pages::Language;
use super::picture_style::style;
use crate::base::Base;
use crate::folder::{read, write};

/// Where the preview of a page is, below the root of the site: an area's, else that of the quiz.
pub(super) fn preview_of(language: &str, area: Option<&str>) -> String {
    format!("previews/{language}/{}.png", area.unwrap_or("quiz"))
}

/// Where the manifest of a language is, below the root of the site.
pub(super) fn manifest_of(language: &str) -> String {
    format!("{language}.webmanifest")
}

/// Writes the previews of a language's pages into a folder.
pub(super) fn publish_previews(pack: &Pack, theme: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let language = &pack.programme.language;
    let quiz = (preview_of(language, None), LinkPreview::of_quiz(pack));
    let areas = pack.programme.areas.iter();
    let areas =
        areas.map(|it| (preview_of(language, Some(&it.id)), LinkPreview::of_area(pack, it)));
    let previews: Vec<_> = [quiz].into_iter().chain(areas).collect();
    let texts: String = previews.iter().flat_map(|(_, preview)| preview.texts()).collect();
    let (style, icon) = (style(theme, &texts)?, icon_of_previews()?);
    let mut files = Vec::new();
    for (path, preview) in previews {
        let file = out.join(path);
        let picture = preview.png(&style, &icon);
        let picture = picture.with_context(|| format!("cannot draw {}", file.display()))?;
        write(&file, &picture)?;
        files.push(file);
    }
    Ok(files)
}

/// Writes the icons under hashed names. Returns them by their plain ones.
pub(super) fn publish_icons(assets: &Assets<'_>) -> Result<BTreeMap<&'static str, Asset>> {
    let icons = icons()?.into_iter();
    icons.map(|(name, bytes)| Ok((name, assets.add(name, &bytes)?))).collect()
}

/// Writes the manifest of a language.
pub(super) fn publish_manifest(
    language: &Language,
    icons: &BTreeMap<&'static str, Asset>,
    base: &Base,
    theme: &Path,
    out: &Path,
) -> Result<()> {
    let programme = &language.pack.programme;
    let route = Route { locale: language.locale, ..Route::default() };
    let text = manifest(
        &programme.title,
        &programme.purpose,
        language.locale,
        &route.href(base.as_str(), programme),
        base,
        &Colours::read(theme)?,
        |name| icons.get(name).map(|icon| icon.address.clone()).unwrap_or_default(),
    )?;
    write(&out.join(manifest_of(language.locale.tag())), text.as_bytes())
}

/// Writes the previews of each compiled pack into a folder, to look at.
pub(crate) fn write_previews(packs: &[PathBuf], theme: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in packs {
        files.extend(publish_previews(&Pack::decode(&read(file)?)?, theme, out)?);
    }
    for (name, bytes) in icons()? {
        let file = out.join(name);
        write(&file, &bytes)?;
        files.push(file);
    }
    Ok(files)
}
