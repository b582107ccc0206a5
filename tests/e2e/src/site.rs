//! The finished site on this machine, and the programme it shows.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use enig::i18n::Locale;
use enig::programme::Pack;
use serde_json::Value;
use xtask::server::{Server, serve};

/// A served site.
pub struct Site {
    server: Server,
    root: PathBuf,
}

impl Site {
    /// Serves the folder named by `ENIG_DIST`, else `dist/`, with production headers.
    pub fn serve() -> Result<Self> {
        let root = env::var_os("ENIG_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from);
        ensure!(
            root.join("index.html").is_file(),
            "there is no site in {}; `cargo xtask build` makes one",
            root.display()
        );
        Ok(Self { server: serve(root.clone(), "/", 0)?, root })
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.server.port)
    }

    /// The compiled pack that the start page loads for a language.
    pub fn pack(&self, locale: Locale) -> Result<Pack> {
        let page = fs::read_to_string(self.root.join("index.html"))?;
        let packs = attribute(&page, "data-packs").context("the page names no packs")?;
        let packs: Value = serde_json::from_str(&packs.replace("&quot;", "\""))?;
        let address =
            packs[locale.tag()][0].as_str().context("the page names no pack in this language")?;
        let file = self.root.join(address.trim_start_matches('/'));
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(Pack::decode(&bytes)?)
    }
}

/// The project's root folder.
pub(crate) fn workspace() -> &'static Path {
    xtask::shell::root()
}

fn attribute<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = page.split_once(&format!("{name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}
