//! The site builder: makes the folder that is uploaded, from the app that Trunk has built and the compiled packs.
//!
//! It writes every page as a file with its style and first scripts inside, bundles and minifies scripts and styles,
//! and gives files names with their hash and compressed copies. The same inputs give the same bytes.

mod assets;
mod colours;
pub mod compress;
mod embed;
mod embedding;
mod esbuild;
mod head;
mod html;
mod icons;
mod manifest;
mod oembed;
pub mod offline;
mod pages;
mod picture_style;
pub(crate) mod pictures;
mod raster;
mod rendered;
mod sbom;
mod site_map;
mod styles;
mod transparency;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig_pack_compiler::{Origin, SiteSettings};
use serde_json::{Map, Value};

use crate::base::Base;
use crate::folder::{empty, read, write};
use crate::hosting;
use crate::shell::root;
use assets::Assets;
use pages::{Frame, Language, PictureModule};
use styles::Styles;

/// What the names of the app's module and glue begin with, and those of the module that makes pictures.
const APP: &str = "enig";
const PICTURE: &str = "enig-picture";

/// What a site is made of, besides styles, scripts and `public/`.
#[derive(Debug)]
pub struct Inputs<'a> {
    /// The folder with Trunk's output, without hashes in file names.
    pub app: &'a Path,
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

/// Builds the site in a folder, and in `hosting/` beside it the configurations of hosts and the service worker for
/// emergencies. Replaces what the folder held before, but only once everything has worked.
pub fn build(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
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

/// Writes every file of the site.
fn write_site(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
    let Inputs { app, packs, editions, base, settings, theme, transparency } = *inputs;
    let origin = settings.origin.as_ref().map(Origin::as_str);
    let assets = Assets::new(out, base);
    let js = root().join("js");
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
        settings,
        embedded: text(esbuild::script(&js.join("embedded.js"))?)?,
        early: text(esbuild::script(&js.join("early.js"))?)?,
        begin: text(esbuild::script(&js.join("begin.js"))?)?,
        recover: text(esbuild::script(&js.join("recover.js"))?)?,
        wasm: assets.add("enig.wasm", &read(&module(app, APP))?)?,
        boot: assets.add("boot.js", &esbuild::bundle_app(&js.join("boot.js"), &glue(app, APP))?)?,
        picture: picture_module(&assets, app, theme)?,
        reset: assets.add("reset.js", &esbuild::module(&js.join("reset.js"))?)?,
        builder: assets.add("builder.js", &esbuild::module(&js.join("builder.js"))?)?,
        embed: embed::publish(base, out)?,
        icon: assets.add("icon.svg", &read(&root().join("public/icon.svg"))?)?,
        touch_icon: icons.remove("apple-touch-icon.png").context("there is no touch icon")?,
        styles,
        languages,
    };
    let transparency = transparency::publish(transparency, base, out)?;
    let pages = rendered::pages(packs, &frame, &transparency, app)?;
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

/// The module that makes pictures of a result, and the file with its colours and fonts.
fn picture_module(assets: &Assets<'_>, app: &Path, theme: &Path) -> Result<PictureModule> {
    Ok(PictureModule {
        script: assets.add("picture.js", &esbuild::module(&glue(app, PICTURE))?)?,
        wasm: assets.add("picture.wasm", &read(&module(app, PICTURE))?)?,
        style: assets.add("picture-style.pack", &picture_style::style(theme, "")?.encode())?,
    })
}

/// wasm-bindgen's glue of a module.
fn glue(app: &Path, name: &str) -> PathBuf {
    app.join(format!("{name}.js"))
}

/// A WebAssembly module as wasm-opt has left it.
fn module(app: &Path, name: &str) -> PathBuf {
    app.join(format!("{name}_bg.wasm"))
}

/// The output of esbuild, to stand inside a page.
fn text(bytes: Vec<u8>) -> Result<String> {
    let text = String::from_utf8(bytes).context("a script or style is not text")?;
    Ok(text.trim_end().to_owned())
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
