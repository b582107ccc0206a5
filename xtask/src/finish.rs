//! The step after Trunk: makes the folder that is uploaded.
//!
//! Trunk compiles the app; everything a visitor's browser sees of it is decided here: every page as a
//! file, style and first scripts inside it, minified code, content-hashed names, compressed copies.
//! The same inputs give the same bytes.

mod assets;
mod colours;
pub mod compress;
mod embed;
mod embedding;
mod esbuild;
mod glue;
mod glyphs;
mod head;
mod html;
mod icons;
mod manifest;
mod oembed;
pub mod offline;
mod pages;
pub(crate) mod pictures;
mod preview;
mod raster;
mod sbom;
mod site_map;
mod styles;
mod transparency;
mod wasm;
mod written;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig_pack_compiler::{Origin, SiteSettings};
use serde_json::{Map, Value};

use crate::base::Base;
use crate::folder::{empty, read, write};
use crate::hosting;
use crate::shell::root;
use assets::{Asset, Assets};
use pages::{Frame, Language};
use styles::Styles;
use wasm::App;

/// What wasm-bindgen calls the app, and what there is to links to results.
pub(crate) const APP: &str = "enig";
pub(crate) const SHARING: &str = "sharing";

/// What the finished site is made of, besides styles, loader and `public/`.
#[derive(Debug)]
pub struct Inputs<'a> {
    /// The folder with Trunk's output.
    pub site: &'a Path,
    /// The compiled packs, each named for its language: `nb.pack`.
    pub packs: &'a [PathBuf],
    /// What is kept of earlier editions, by its name below the site's root.
    pub editions: &'a [(String, Vec<u8>)],
    /// The path under which the site will be hosted.
    pub base: &'a Base,
    /// Where it will be hosted and whom it may have to do with.
    pub settings: &'a SiteSettings,
    /// The style sheet with the pack's colours, from the project's root on.
    pub theme: &'a Path,
    /// Who is behind it, as far as the pack tells.
    pub transparency: &'a Map<String, Value>,
}

/// Makes the finished site in a folder, and in `hosting/` beside it the configurations of hosts and
/// what is kept for emergencies. Whatever the folder held before is replaced, but only once everything
/// has worked.
pub fn finish(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
    let staging = out.with_file_name(format!("{}-unfinished", file_name(out)));
    empty(&staging)?;
    write_site(inputs, &staging)?;
    compress::beside_every_file(&staging)?;
    let hosting = out.with_file_name("hosting");
    hosting::write_all(&staging, inputs.base, inputs.settings, &hosting)?;
    offline::publish_kill_switch(&hosting.join("kill-switch"))?;
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("cannot replace {}", out.display()))?;
    }
    fs::rename(&staging, out)
        .with_context(|| format!("cannot move the finished site to {}", out.display()))
}

fn write_site(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
    let Inputs { site, packs, editions, base, settings, theme, transparency } = *inputs;
    let origin = settings.origin.as_ref().map(Origin::as_str);
    let assets = Assets::new(out, base);
    let loader = root().join("loader");
    let app = wasm::smallest(site, APP, &loader.join("boot.js"))?;
    let sharing = wasm::smallest(site, SHARING, &loader.join("sharing.js"))?;
    let mut languages = Vec::new();
    for file in packs {
        let pack = read(file)?;
        languages.push(
            Language::new(&pack, assets.add(&file_name(file), &pack)?)
                .with_context(|| format!("cannot use the pack {}", file.display()))?,
        );
    }
    let first = languages.first().context("there is no pack")?;
    let styles = Styles::new(&assets, theme, &first.pack.programme)?;
    let mut icons = pictures::publish_icons(&assets)?;
    for language in &languages {
        pictures::publish_previews(&language.pack, theme, out)?;
        pictures::publish_manifest(language, &icons, base, theme, out)?;
    }
    let frame = Frame {
        base,
        origin,
        embedded: text(esbuild::script(&loader.join("embedded.js"))?)?,
        early: text(esbuild::script(&loader.join("early.js"))?)?,
        begin: text(esbuild::script(&loader.join("begin.js"))?)?,
        recover: text(esbuild::script(&loader.join("recover.js"))?)?,
        wasm: assets.add("enig.wasm", &app.module)?,
        boot: assets.add("boot.js", &placed(app.script, &[("style", &styles.screens)])?)?,
        sharing: assets.add("sharing.js", &sharing_script(&assets, sharing, &styles, theme)?)?,
        offline: assets.add("offline.js", &esbuild::module(&loader.join("offline.js"))?)?,
        reset: assets.add("reset.js", &esbuild::module(&loader.join("reset.js"))?)?,
        builder: assets.add("builder.js", &esbuild::module(&loader.join("builder.js"))?)?,
        embed: embed::publish(base, out)?,
        icon: assets.add("icon.svg", &read(&root().join("public/icon.svg"))?)?,
        touch_icon: icons.remove("apple-touch-icon.png").context("there is no touch icon")?,
        styles,
        languages,
    };
    let told = transparency::publish(transparency, base, out)?;
    let pages = written::pages(packs, base, origin, &frame.embed, &told, site)?;
    frame.write(&pages, out)?;
    for (name, content) in editions {
        write(&out.join(name), content)?;
    }
    sbom::publish(out)?;
    oembed::publish(&pages, origin, base, out)?;
    site_map::publish(&pages, origin, base, out)?;
    let edition = frame.languages.first().map_or(0, |language| language.pack.programme.edition);
    offline::publish(out, base, edition)
}

/// The script that starts what there is to links, with the places of its module, its style and the letters of
/// pictures put in.
fn sharing_script(
    assets: &Assets<'_>,
    sharing: App,
    styles: &Styles,
    theme: &Path,
) -> Result<Vec<u8>> {
    let module = assets.add("sharing.wasm", &sharing.module)?;
    let font = assets.add("glyphs.pack", &glyphs::glyphs(theme)?)?;
    placed(sharing.script, &[("module", &module), ("style", &styles.sharing), ("font", &font)])
}

/// A script with the places of what it names put in.
fn placed(script: Vec<u8>, places: &[(&str, &Asset)]) -> Result<Vec<u8>> {
    let mut script = text(script)?;
    for (name, Asset { address, integrity }) in places {
        script = script.replace(&format!("the {name}'s address"), address);
        script = script.replace(&format!("the {name}'s hash"), integrity);
    }
    Ok(script.into_bytes())
}

/// What esbuild has made, to stand inside a page.
fn text(bytes: Vec<u8>) -> Result<String> {
    let text = String::from_utf8(bytes).context("a script or style is not text")?;
    Ok(text.trim_end().to_owned())
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
