//! The step after Trunk: makes the folder that is uploaded.
//!
//! Trunk compiles the app; everything a visitor's browser sees of it is decided here: one page
//! per language, one style sheet, minified scripts, content-hashed names, compressed copies. The
//! same inputs give the same bytes.

mod assets;
mod colours;
mod compress;
mod esbuild;
mod icons;
mod manifest;
mod pages;
pub(crate) mod pictures;
mod preview;
mod raster;
mod template;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::base::Base;
use crate::folder::{empty, files_below, read, write};
use crate::shell::root;
use assets::Assets;
use pages::Language;
use template::Template;

/// What the finished site is made of, besides the template, the styles and `public/`.
#[derive(Debug)]
pub struct Inputs<'a> {
    /// The folder with Trunk's output.
    pub site: &'a Path,
    /// The compiled packs, each named for its language: `nb.pack`.
    pub packs: &'a [PathBuf],
    /// The path under which the site will be hosted.
    pub base: &'a Base,
}

/// Makes the finished site in a folder. Whatever the folder held before is replaced, but only
/// once everything has worked.
pub fn finish(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
    let staging = out.with_file_name(format!("{}-unfinished", file_name(out)));
    empty(&staging)?;
    write_site(inputs, &staging)?;
    compress::beside_every_file(&staging)?;
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("cannot replace {}", out.display()))?;
    }
    fs::rename(&staging, out)
        .with_context(|| format!("cannot move the finished site to {}", out.display()))
}

fn write_site(inputs: &Inputs<'_>, out: &Path) -> Result<()> {
    let mut template = Template::read(&root().join("index.html"))?;
    let mut assets = Assets::new(out, inputs.base);

    let style = assets.add("enig.css", &esbuild::bundle_styles(&template.stylesheets())?)?;
    template.replace_stylesheets(&style);
    let scripts = publish_public(&mut template, &mut assets, inputs.site, out)?;
    let app = assets.add("enig.wasm", &wasm::smallest(inputs.site, &scripts)?)?;
    let mut languages = Vec::new();
    for file in inputs.packs {
        let pack = read(file)?;
        let address = assets.add(&file_name(file), &pack)?;
        languages.push(
            Language::new(&pack, address)
                .with_context(|| format!("cannot use the pack {}", file.display()))?,
        );
    }
    pages::write(template, &languages, &app, inputs.base, out)
}

/// Publishes the files of `public/`: those the template names become assets with hashed names,
/// scripts among them minified; the others keep their name and bytes, because someone outside
/// relies on them. Returns the minified scripts.
fn publish_public(
    template: &mut Template,
    assets: &mut Assets<'_>,
    site: &Path,
    out: &Path,
) -> Result<Vec<u8>> {
    let public = root().join("public");
    let mut scripts = Vec::new();
    for file in files_below(&public)? {
        let relative = file.strip_prefix(&public)?.to_string_lossy().replace('\\', "/");
        let reference = format!("public/{relative}");
        if template.names(&reference) {
            let is_script = file.extension().is_some_and(|extension| extension == "js");
            let content = if is_script {
                esbuild::bundle_script(&file, &site.join("enig.js"))?
            } else {
                read(&file)?
            };
            if is_script {
                scripts.extend_from_slice(&content);
            }
            let address = assets.add(&file_name(&file), &content)?;
            template.replace_reference(&reference, &address);
        } else {
            write(&out.join(&relative), &read(&file)?)?;
        }
    }
    Ok(scripts)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
