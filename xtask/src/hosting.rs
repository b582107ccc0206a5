//! Ready configurations for the hosts a site is published on, next to the site itself.
//!
//! `_headers` lies in the site, because Netlify and Cloudflare Pages look for it there; nginx.conf
//! and Caddyfile lie in a folder of their own, because nobody is to download them.

mod caddy;
mod nginx;

use std::path::Path;

use anyhow::Result;
use enig_pack_compiler::SiteSettings;

use crate::base::Base;
use crate::folder::{empty, files_below, write};
use crate::headers::{Header, HeaderList, Kind, Policy};

/// What a host has to know of a site.
#[derive(Debug)]
struct Host<'a> {
    base: &'a Base,
    settings: &'a SiteSettings,
    policy: Policy,
    /// Whether the site has a page of its own for what is not there.
    has_not_found_page: bool,
}

/// Writes `_headers` into a finished site, and the configurations of other hosts into a folder.
pub fn write_all(site: &Path, base: &Base, settings: &SiteSettings, out: &Path) -> Result<()> {
    let policy = Policy::new(base, settings);
    let files = published_files(site)?;
    let list = HeaderList::of_site(&files, base, &policy)?;
    write(&site.join("_headers"), list.to_string().as_bytes())?;

    if settings.origin.is_none() && files.iter().any(|file| Kind::of(file) == Kind::Embed) {
        println!(
            "note: Safari shows no embedded quiz, since nothing says where it will be; give an \
             origin in [site] of programme.toml, or --origin"
        );
    }

    let has_not_found_page = files.iter().any(|file| file == "404.html");
    let host = Host { base, settings, policy, has_not_found_page };
    empty(out)?;
    write(&out.join("nginx.conf"), nginx::configuration(&host).as_bytes())?;
    write(&out.join("Caddyfile"), caddy::configuration(&host).as_bytes())
}

/// The files that have an address of their own, by their paths below the root. A compressed copy is
/// sent under the address of its file.
fn published_files(site: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for file in files_below(site)? {
        let path = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if ![".br", ".gz", "_headers"].iter().any(|suffix| path.ends_with(suffix)) {
            files.push(path);
        }
    }
    Ok(files)
}

impl Host<'_> {
    /// All headers of a kind of file.
    fn headers(&self, kind: Kind) -> impl Iterator<Item = &Header> {
        self.policy.everything().iter().chain(self.policy.of(kind))
    }

    /// The base as it stands in a regular expression.
    fn pattern(&self) -> String {
        self.base.as_str().replace('.', "\\.")
    }
}
