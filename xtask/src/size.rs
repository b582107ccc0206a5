//! `cargo xtask size`: what a visitor downloads, and whether that is within the budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use enig_core::i18n::Locale;
use enig_core::route::AREA;

use crate::build;
use crate::folder::files_below;
use crate::shell::root;
use crate::site::offline::is_kept;

/// Prints the table and fails when a figure is over that in size-budget.toml.
pub fn run() -> Result<()> {
    let files = measure(&build::dist())?;
    println!("{:<46} {:>9} {:>9} {:>9}", "", "raw", "gzip", "brotli");
    for file in files.iter().filter(|file| file.is_asset() || file.is_page()) {
        print_row(file);
    }
    let code = total("wasm + js", &files, Size::is_code);
    let pictures = total("pictures", &files, Size::is_for_pictures);
    let page = largest(files.iter().filter(|file| file.may_come_first()).cloned());
    let embed = largest(files.iter().filter(|file| file.is_embed_script()).cloned());
    let offline = total("kept for use offline", &files, |file| is_kept(&file.name));
    let visits = Locale::ALL.map(|locale| {
        let name = format!("first visit in {}", locale.tag());
        total(&name, &files, |file| file.is_first_visit(locale))
    });
    for sum in [&code, &pictures, &embed, &offline].into_iter().chain(&visits) {
        print_row(sum);
    }
    let visit = largest(visits.into_iter());

    let budget = Budget::read(&root().join("size-budget.toml"))?;
    let fit = [
        check("the first page", &page, budget.first_page),
        check("wasm + js", &code, budget.wasm_and_js),
        check("the first visit", &visit, budget.first_visit),
        check("the module for pictures", &pictures, budget.pictures),
        check("kept for use offline", &offline, budget.offline),
        check("the script for other pages", &embed, budget.embed_script),
    ];
    ensure!(
        embed.raw <= budget.embed_script_raw,
        "the script for other pages has {} bytes, and size-budget.toml allows {}",
        embed.raw,
        budget.embed_script_raw
    );
    ensure!(
        !fit.contains(&false),
        "more to download than size-budget.toml allows; make it smaller, or raise the budget and \
         say why in docs/adr/"
    );
    Ok(())
}

/// The files of the site that a visitor to the start page of a language loads, by their names.
pub(crate) fn first_visit(dist: &Path, locale: Locale) -> Result<Vec<String>> {
    let files = measure(dist)?.into_iter().filter(|file| file.is_first_visit(locale));
    Ok(files.map(|file| file.name).collect())
}

/// What weighs most in brotli. An empty site weighs nothing.
fn largest(sizes: impl Iterator<Item = Size>) -> Size {
    let nothing = Size { name: String::new(), raw: 0, gzip: 0, brotli: 0 };
    sizes.max_by_key(|size| size.brotli).unwrap_or(nothing)
}

/// A file of the site, or a sum of some.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Size {
    /// The path below the site's root, or what is summed up.
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Size {
    fn kind(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    fn is_asset(&self) -> bool {
        self.name.starts_with("assets/")
    }

    fn is_page(&self) -> bool {
        self.kind() == "html"
    }

    /// Whether it is code that every visitor who answers loads.
    fn is_code(&self) -> bool {
        let is = |start, end| self.name.starts_with(start) && self.name.ends_with(end);
        is("assets/enig-", ".wasm") || is("assets/boot-", ".js")
    }

    /// Whether it is fetched on demand, to make pictures of a result.
    fn is_for_pictures(&self) -> bool {
        self.name.starts_with("assets/picture-")
    }

    /// Whether it is the script that shows the quiz on a page of somebody else, in some version.
    fn is_embed_script(&self) -> bool {
        self.name.starts_with("embed/v") && self.kind() == "js"
    }

    /// Whether it is a page on which one can answer: a start page, or an area's.
    fn may_come_first(&self) -> bool {
        let is_start = Locale::ALL.iter().any(|&locale| self.name == start_page(locale));
        is_start || self.is_page() && self.name.split('/').any(|folder| folder == AREA)
    }

    /// Whether a visitor to the start page of a language loads it.
    fn is_first_visit(&self, locale: Locale) -> bool {
        let pack = format!("assets/{}-", locale.tag());
        let is_pack = self.name.starts_with(&pack) && self.kind() == "pack";
        let is_icon = self.name.starts_with("assets/icon-") && self.kind() == "svg";
        let is_style = self.name.starts_with("assets/screens-") && self.kind() == "css";
        self.name == start_page(locale) || self.is_code() || is_pack || is_icon || is_style
    }
}

fn start_page(locale: Locale) -> String {
    match locale {
        Locale::Nb => "index.html".to_owned(),
        other => format!("{}/index.html", other.tag()),
    }
}

/// The most that may be downloaded, in bytes after brotli.
#[derive(Debug)]
struct Budget {
    first_page: u64,
    wasm_and_js: u64,
    first_visit: u64,
    pictures: u64,
    offline: u64,
    embed_script: u64,
    embed_script_raw: u64,
}

impl Budget {
    fn read(file: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let table: toml::Table = text.parse().context("size-budget.toml is no valid TOML")?;
        let figure = |name: &str| {
            let value = table.get(name).and_then(toml::Value::as_integer);
            value
                .and_then(|value| u64::try_from(value).ok())
                .with_context(|| format!("size-budget.toml has no number `{name}`"))
        };
        Ok(Self {
            first_page: figure("first_page")?,
            wasm_and_js: figure("wasm_and_js")?,
            first_visit: figure("first_visit")?,
            pictures: figure("pictures")?,
            offline: figure("offline")?,
            embed_script: figure("embed_script")?,
            embed_script_raw: figure("embed_script_raw")?,
        })
    }
}

fn measure(dist: &Path) -> Result<Vec<Size>> {
    ensure!(
        dist.join("index.html").is_file(),
        "there is no finished site to measure; `cargo xtask build` makes one"
    );
    let mut sizes = Vec::new();
    for path in files_below(dist)? {
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        if matches!(extension.as_ref(), "br" | "gz") {
            continue;
        }
        let raw = length(&path)?;
        let copy = |suffix: &str| {
            let copy = path.with_extension(format!("{extension}.{suffix}"));
            if copy.is_file() { length(&copy) } else { Ok(raw) }
        };
        sizes.push(Size {
            name: path.strip_prefix(dist)?.to_string_lossy().replace('\\', "/"),
            raw,
            gzip: copy("gz")?,
            brotli: copy("br")?,
        });
    }
    sizes.sort_by(|one, other| (one.kind(), &one.name).cmp(&(other.kind(), &other.name)));
    Ok(sizes)
}

fn length(file: &Path) -> Result<u64> {
    let metadata = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(metadata.len())
}

fn total(name: &str, files: &[Size], counts: impl Fn(&Size) -> bool) -> Size {
    let mut total = Size { name: name.to_owned(), raw: 0, gzip: 0, brotli: 0 };
    for file in files.iter().filter(|file| counts(file)) {
        total.raw += file.raw;
        total.gzip += file.gzip;
        total.brotli += file.brotli;
    }
    total
}

fn print_row(size: &Size) {
    println!("{:<46} {:>9} {:>9} {:>9}", size.name, size.raw, size.gzip, size.brotli);
}

fn check(name: &str, size: &Size, budget: u64) -> bool {
    let Size { name: which, brotli, .. } = size;
    let fits = *brotli <= budget;
    let verdict = if fits { "within" } else { "OVER" };
    println!("{name} ({which}): {brotli} bytes of brotli, {verdict} the budget of {budget}");
    fits
}

#[cfg(test)]
mod tests;
