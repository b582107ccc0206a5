use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xtask::bench::{copy_site, folder, pack_file};
use xtask::fingerprint::integrity;
use xtask::server::{Server, serve};
use xtask::site::compress;

/// The language that is measured.
const LANGUAGE: &str = "nb";

/// A copy of the finished site with something more in it, served as the site is: one connection at a
/// time is HTTP/1.1, and every file has its brotli copy.
pub(super) struct Stage {
    server: Server,
    folder: PathBuf,
    /// The compiled pack that the start page loads.
    pub(super) pack: PathBuf,
}

impl Stage {
    /// The site, and the floor beside it, with the headers of the start page: some of them alone make
    /// the browser begin a new process.
    pub(super) fn with_floor(site: &Path) -> Result<Self> {
        let folder = folder().join("site");
        copy_site(site, &folder)?;
        let floor = folder.join("floor.html");
        fs::copy(xtask::shell::root().join("bench").join("floor.html"), &floor)
            .context("cannot copy bench/floor.html")?;
        compress::beside(&floor)?;
        let headers = folder.join("_headers");
        let text = fs::read_to_string(&headers)?;
        let text_with_floor = text.replacen("\n/index.html\n", "\n/floor.html\n", 1);
        ensure!(text != text_with_floor, "`_headers` has no headers for `/index.html`");
        fs::write(&headers, text_with_floor)?;
        Self::serve(folder)
    }

    /// Puts a file into it, below its root, with its compressed copies.
    pub(super) fn add(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let file = self.folder.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&self.folder))?;
        fs::write(&file, bytes)?;
        compress::beside(&file)
    }

    /// The site with another pack in the place of its own.
    pub(super) fn with_pack(site: &Path, name: &str, pack: &[u8]) -> Result<Self> {
        let mut stage = Self::copy(site, name)?;
        let own = (address(&stage.pack), integrity(&fs::read(&stage.pack)?));
        stage.pack = stage.folder.join("assets").join(format!("{LANGUAGE}-{name}.pack"));
        fs::write(&stage.pack, pack)?;
        compress::beside(&stage.pack)?;
        // Wherever the page names its pack, it is to name the other one.
        let page = stage.folder.join("index.html");
        let text = fs::read_to_string(&page)?
            .replace(&own.0, &address(&stage.pack))
            .replace(&own.1, &integrity(pack));
        fs::write(&page, text)?;
        compress::beside(&page)?;
        Ok(stage)
    }

    /// The site with a script of ours first in some pages, and in the policy: for frames, into which the
    /// browser's driver puts none.
    pub(super) fn with_script(site: &Path, pages: &[&str], script: &str) -> Result<Self> {
        let folder = folder().join("script");
        copy_site(site, &folder)?;
        for page in pages {
            let file = folder.join(page).join("index.html");
            let with_script = format!("<head>\n<script>{script}</script>");
            let text = fs::read_to_string(&file)?.replacen("<head>", &with_script, 1);
            fs::write(&file, text)?;
            compress::beside(&file)?;
        }
        let headers = folder.join("_headers");
        let allowed = format!("script-src '{}' ", integrity(script.as_bytes()));
        let text = fs::read_to_string(&headers)?.replace("script-src ", &allowed);
        fs::write(&headers, text)?;
        Self::serve(folder)
    }

    fn copy(site: &Path, name: &str) -> Result<Self> {
        let folder = folder().join(name);
        copy_site(site, &folder)?;
        Self::serve(folder)
    }

    fn serve(folder: PathBuf) -> Result<Self> {
        let server = serve(folder.clone(), "/", 0)?;
        Ok(Self { server, pack: pack_file(&folder, LANGUAGE)?, folder })
    }

    /// The full address of a page.
    pub(super) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.server.port)
    }

    /// Whether there is a page at a path that ends with a slash.
    pub(super) fn has(&self, path: &str) -> bool {
        self.folder.join(path.trim_matches('/')).join("index.html").is_file()
    }
}

fn address(pack: &Path) -> String {
    format!("assets/{}", pack.file_name().unwrap_or_default().to_string_lossy())
}
