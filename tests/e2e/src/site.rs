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
    /// The folder that its packs are read from.
    packs: PathBuf,
    /// The path it is served under, with a slash at both ends.
    base: String,
}

impl Site {
    /// Serves the folder named by `ENIG_DIST`, else `dist/`, with production headers.
    pub fn serve() -> Result<Self> {
        Self::of(Self::folder(), "/")
    }

    /// Serves the site that was built for a path: the folder named by `ENIG_DIST_BELOW`, else
    /// `target/dist-below/`.
    pub fn serve_below() -> Result<Self> {
        let named = env::var_os("ENIG_DIST_BELOW").map(PathBuf::from);
        Self::of(named.unwrap_or_else(|| workspace().join("target/dist-below")), "/kampanje/")
    }

    /// Serves a folder under a path.
    pub fn of(root: PathBuf, base: &str) -> Result<Self> {
        ensure!(
            root.join("index.html").is_file(),
            "there is no site in {}; `cargo xtask build` makes one",
            root.display()
        );
        Ok(Self { server: serve(root.clone(), base, 0)?, packs: root, base: base.to_owned() })
    }

    /// The folder with the finished site.
    pub fn folder() -> PathBuf {
        env::var_os("ENIG_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from)
    }

    /// The address of the start page.
    pub fn home(&self) -> String {
        format!("{}{}", self.origin(), self.base)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.server.port)
    }

    /// Tells of the packs in another folder, where in its own they may be broken.
    #[must_use]
    pub fn with_packs_of(mut self, folder: PathBuf) -> Self {
        self.packs = folder;
        self
    }

    /// The compiled pack that the start page loads for a language.
    pub fn pack(&self, locale: Locale) -> Result<Pack> {
        let page = fs::read_to_string(self.packs.join("index.html"))?;
        let packs = attribute(&page, "data-packs").context("the page names no packs")?;
        let packs: Value = serde_json::from_str(&packs.replace("&quot;", "\""))?;
        let address =
            packs[locale.tag()][0].as_str().context("the page names no pack in this language")?;
        let file = self.packs.join(address.strip_prefix(&self.base).unwrap_or(address));
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
