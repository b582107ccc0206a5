//! The finished site on this machine, and the programme it shows.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use enig_core::i18n::Locale;
use enig_core::programme::{Newsletter, Pack};
use tempfile::TempDir;
use xtask::server::{Server, serve};

use crate::faulty::{Fault, FaultyHost, Spoilt};

/// The start pages, below the site's root.
const STARTS: [&str; 3] = ["", "nn/", "en/"];

/// A served site.
pub struct Site {
    server: Mutex<Option<Server>>,
    port: u16,
    root: PathBuf,
    /// The path it is served under, with a slash at both ends.
    base: String,
    /// The folder that its packs are read from.
    packs: PathBuf,
    /// What stands before it, where it is one with faults.
    faulty: Option<FaultyHost>,
    /// The folder, where it is this site's own.
    _own: Option<TempDir>,
}

impl Site {
    /// Serves the folder named by `ENIG_DIST`, else `dist/`, with production headers.
    pub fn serve() -> Result<Self> {
        Self::of(built(), "/", None)
    }

    /// Serves the site that was built for a path: the folder named by `ENIG_DIST_BELOW`, else
    /// `target/dist-below/`.
    pub fn serve_below() -> Result<Self> {
        let named = env::var_os("ENIG_DIST_BELOW").map(PathBuf::from);
        let folder = named.unwrap_or_else(|| workspace().join("target/dist-below"));
        Self::of(folder, "/kampanje/", None)
    }

    /// Serves the same app on the pack in `tests/packs/second`: the folder named by
    /// `ENIG_SECOND_DIST`, else `target/second-dist/`.
    pub fn serve_second() -> Result<Self> {
        let named = env::var_os("ENIG_SECOND_DIST").map(PathBuf::from);
        let folder = named.unwrap_or_else(|| workspace().join("target/second-dist"));
        Self::of(folder, "/", None)
    }

    /// Serves the first site through a host that spoils what it is told to.
    pub fn serve_with_faults() -> Result<Self> {
        let site = Self::serve()?;
        let faulty = FaultyHost::before(site.port)?;
        Ok(Self { port: faulty.port, faulty: Some(faulty), ..site })
    }

    /// From here on the host spoils a file, or none.
    pub fn spoil(&self, spoilt: Option<(Spoilt, Fault)>) -> Result<()> {
        self.faulty.as_ref().context("this site has no faults")?.spoil(spoilt);
        Ok(())
    }

    /// Serves a copy of the first site, which the test may change. Without compressed copies, which would
    /// have to be changed too.
    pub fn copy() -> Result<Self> {
        let own = tempfile::Builder::new().prefix("enig-site-").tempdir()?;
        copy(&built(), own.path())?;
        let site = Self::of(own.path().to_owned(), "/", Some(own))?;
        Ok(Self { packs: built(), ..site })
    }

    /// Serves a copy of that site whose packs have a newsletter with an endpoint. It is put into the
    /// compiled packs, since no checked pack may have one without https.
    pub fn with_newsletter(endpoint: &str) -> Result<Self> {
        let site = Self::with_packs(|pack, locale| {
            let said = |what: &str| format!("{what} ({})", locale.tag());
            pack.programme.newsletter = Some(Newsletter {
                endpoint: endpoint.to_owned(),
                label: said("Newsletter"),
                consent: said("I consent."),
                consent_name: format!("7-{}", locale.tag()),
            });
        })?;
        let allowed = format!("connect-src 'self' {endpoint}");
        for start in STARTS {
            site.change_page(start, |page| page.replace("connect-src 'self'", &allowed))?;
        }
        Ok(site)
    }

    /// Serves a copy of that site with other compiled packs, which no checked pack comes to.
    pub fn with_packs(change: impl Fn(&mut Pack, Locale)) -> Result<Self> {
        let site = Self::copy()?;
        let mut hashes = Vec::new();
        for locale in Locale::ALL {
            let mut pack = site.pack(locale)?;
            change(&mut pack, locale);
            let (file, hash) = site.pack_file(locale)?;
            fs::write(file, pack.encode())?;
            hashes.push(hash);
        }
        // Without a hash, a browser takes a file as it comes.
        for start in STARTS {
            let unhashed = |page| hashes.iter().fold(page, |page: String, it| page.replace(it, ""));
            site.change_page(start, unhashed)?;
        }
        Ok(site)
    }

    /// Changes a page of a [`Site::copy`], given by its address below the start page.
    pub fn change_page(&self, page: &str, change: impl FnOnce(String) -> String) -> Result<()> {
        let file = self.root.join(page).join("index.html");
        fs::write(&file, change(fs::read_to_string(&file)?))?;
        Ok(())
    }

    /// The file of the pack that the start page loads for a language, in the served folder, and its hash.
    pub fn pack_file(&self, locale: Locale) -> Result<(PathBuf, String)> {
        let page = fs::read_to_string(self.packs.join("index.html"))?;
        let pack = attribute(&page, &format!("data-pack-{}", locale.tag()));
        let pack = pack.context("the page names no pack in this language")?;
        let (address, hash) = pack.split_once(' ').unwrap_or((pack, ""));
        let path = address.strip_prefix(&self.base).unwrap_or(address);
        Ok((self.root.join(path), hash.to_owned()))
    }

    fn of(root: PathBuf, base: &str, own: Option<TempDir>) -> Result<Self> {
        ensure!(
            root.join("index.html").is_file(),
            "there is no site in {}; `cargo xtask build` makes one, of any pack and anywhere",
            root.display()
        );
        let server = serve(root.clone(), base, 0)?;
        Ok(Self {
            port: server.port,
            server: Mutex::new(Some(server)),
            packs: root.clone(),
            root,
            base: base.to_owned(),
            faulty: None,
            _own: own,
        })
    }

    /// The folder that is served.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The address of the start page.
    pub fn home(&self) -> String {
        format!("{}{}", self.origin(), self.base)
    }

    /// Takes the site off the net: nobody listens any more.
    pub fn stop(&self) {
        *self.server.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Puts it back to where it was.
    pub fn start(&self) -> Result<()> {
        let server = serve(self.root.clone(), &self.base, self.port)?;
        *self.server.lock().unwrap_or_else(PoisonError::into_inner) = Some(server);
        Ok(())
    }

    /// The port on this machine.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The compiled pack that the start page loads for a language.
    pub fn pack(&self, locale: Locale) -> Result<Pack> {
        let (file, _) = self.pack_file(locale)?;
        let file = self.packs.join(file.strip_prefix(&self.root)?);
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(Pack::decode(&bytes)?)
    }
}

/// The folder with the site that was built.
pub(crate) fn built() -> PathBuf {
    env::var_os("ENIG_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if !entry.path().extension().is_some_and(|it| it == "br" || it == "gz") {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The project's root folder.
pub(crate) fn workspace() -> &'static Path {
    xtask::shell::root()
}

fn attribute<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = page.split_once(&format!("{name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}
