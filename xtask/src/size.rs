//! `cargo xtask size`: what a visitor downloads, and whether that is within the budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::build;
use crate::finish::offline::is_kept;
use crate::folder::files_below;
use crate::shell::root;

/// Scripts that are fetched when a voter asks for what they do.
const LATER: [&str; 2] = ["assets/offline-", "assets/reset-"];

/// Prints the table and fails when a total is over its figure in size-budget.toml.
pub fn run() -> Result<()> {
    let files = measure(&build::dist())?;
    let is_code = |file: &Size| matches!(file.kind(), "wasm" | "js") && file.is_first_visit("nb");
    let code = total("wasm + js", &files, is_code);
    let first_visit = total("first visit in nb", &files, |file| file.is_first_visit("nb"));
    let offline = total("kept for use offline", &files, |file| is_kept(&file.name));

    println!("{:<34} {:>9} {:>9} {:>9}", "", "raw", "gzip", "brotli");
    for file in files.iter().filter(|file| file.is_asset() || file.kind() == "html") {
        print_row(file);
    }
    print_row(&code);
    print_row(&first_visit);
    print_row(&offline);

    let budget = Budget::read(&root().join("size-budget.toml"))?;
    let code_fits = check("wasm + js", code.brotli, budget.wasm_and_js);
    let visit_fits = check("first visit in nb", first_visit.brotli, budget.first_visit);
    let offline_fits = check("kept for use offline", offline.brotli, budget.offline);
    ensure!(
        code_fits && visit_fits && offline_fits,
        "more to download than size-budget.toml allows; make it smaller, or raise the budget and \
         say why in docs/adr/"
    );
    Ok(())
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

    /// Whether a visitor to the start page in the default language loads it.
    fn is_first_visit(&self, language: &str) -> bool {
        match self.kind() {
            "html" => self.name == "index.html",
            "js" if LATER.iter().any(|script| self.name.starts_with(script)) => false,
            "pack" => self.name.starts_with(&format!("assets/{language}-")),
            _ => self.is_asset(),
        }
    }
}

/// The most that may be downloaded, in bytes after brotli.
#[derive(Debug)]
struct Budget {
    wasm_and_js: u64,
    first_visit: u64,
    offline: u64,
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
            wasm_and_js: figure("wasm_and_js")?,
            first_visit: figure("first_visit")?,
            offline: figure("offline")?,
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
    println!("{:<34} {:>9} {:>9} {:>9}", size.name, size.raw, size.gzip, size.brotli);
}

fn check(name: &str, brotli: u64, budget: u64) -> bool {
    let fits = brotli <= budget;
    let verdict = if fits { "within" } else { "OVER" };
    println!("{name}: {brotli} bytes of brotli, {verdict} the budget of {budget}");
    fits
}

#[cfg(test)]
mod tests {
    use super::{Size, total};

    #[track_caller]
    fn check(name: &str, expected_first_visit: bool) {
        let size = Size { name: name.to_owned(), raw: 0, gzip: 0, brotli: 0 };
        assert_eq!(size.is_first_visit("nb"), expected_first_visit, "{name}");
    }

    #[test]
    fn a_first_visit_is_one_page_one_pack_and_every_other_asset() {
        check("index.html", true);
        check("nn/index.html", false);
        check("assets/nb-1.pack", true);
        check("assets/en-1.pack", false);
        check("assets/enig-1.wasm", true);
        check("assets/icon-1.svg", true);
        check("assets/boot-1.js", true);
        check("assets/offline-1.js", false);
        check("robots.txt", false);
    }

    #[test]
    fn a_total_adds_only_what_counts() {
        let size = |name: &str, raw| Size { name: name.to_owned(), raw, gzip: raw, brotli: raw };
        let files = [size("assets/a.js", 1), size("assets/b.wasm", 2), size("assets/c.css", 4)];
        let sum = total("code", &files, |file| file.kind() != "css");
        assert_eq!(sum, size("code", 1 + 2));
    }
}
