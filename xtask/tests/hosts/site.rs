//! A small made-up site, with what a real one has of every kind of file.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use enig_pack_compiler::SiteSettings;
use tempfile::TempDir;
use xtask::base::Base;
use xtask::hosting;

/// The files, each with whether it has compressed copies.
const FILES: [(&str, bool); 17] = [
    ("index.html", true),
    ("nn/index.html", true),
    ("nn/delt/index.html", true),
    ("reset/done/index.html", true),
    ("nn/bygg-inn/index.html", true),
    ("404.html", true),
    ("embed/index.html", true),
    ("embed/v1.0.0/embed.js", true),
    ("assets/enig-1.wasm", true),
    ("assets/enig-1.js", true),
    ("assets/enig-1.css", true),
    ("assets/nb-1.pack", true),
    ("assets/icon-1.svg", true),
    ("assets/card-1.png", false),
    ("sw.js", true),
    ("build.json", false),
    ("transparency.json", false),
];

/// A host's folder with the site in it, and the configurations that were made for it.
pub(crate) struct Site {
    folder: TempDir,
    pub(crate) base: Base,
}

impl Site {
    pub(crate) fn new(base: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let site = Self { folder, base: base.parse().expect("a base") };
        for (path, is_compressed) in FILES {
            site.add(path, &content(path));
            if is_compressed {
                site.add(&format!("{path}.br"), &compressed(path, "br"));
                site.add(&format!("{path}.gz"), &compressed(path, "gzip"));
            }
        }
        let settings = SiteSettings {
            origin: "https://enig.example".parse().ok(),
            newsletter_endpoint: Some("https://brev.example/inn".to_owned()),
            ..SiteSettings::default()
        };
        hosting::write_all(&site.in_root(""), &site.base, &settings, &site.hosting())
            .expect("configurations");
        site
    }

    /// The site that was built, with the configurations that were written beside it.
    pub(crate) fn built(dist: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let site = Self { folder, base: Base::default() };
        symlink(dist, site.root()).expect("a link to the site");
        symlink(dist.with_file_name("hosting"), site.hosting()).expect("a link to configurations");
        site
    }

    fn add(&self, path: &str, content: &str) {
        let file = self.in_root(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, content).expect("a file");
    }

    /// The folder for what a host needs while it runs.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The host's folder, in which the site lies at its base.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder().join("root")
    }

    /// Where a path of the site is.
    pub(crate) fn in_root(&self, path: &str) -> PathBuf {
        let base = self.base.as_str().trim_matches('/');
        self.root().join(base).join(path)
    }

    pub(crate) fn hosting(&self) -> PathBuf {
        self.folder().join("hosting")
    }
}

/// What is in a file: its own name.
pub(crate) fn content(path: &str) -> String {
    path.to_owned()
}

/// What stands in the compressed copies. Not compressed, so that a test sees what was sent, and a
/// host that compresses it once more is found out.
pub(crate) fn compressed(path: &str, encoding: &str) -> String {
    format!("{path} as {encoding} ").repeat(200)
}
