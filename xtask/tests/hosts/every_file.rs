//! Every file of the site that was built, asked for without its body, over one connection.

use std::fs;
use std::path::Path;

use xtask::build;
use xtask::headers::{HeaderList, media_type};

use crate::answers::LOOKED_AT;
use crate::client::Connection;
use crate::running::Host;
use crate::site::Site;

/// Asks a host for each file, as a browser does, and compares each header with what the one table says of
/// that file; `_headers` is that table, as the build has written it.
pub(crate) fn check_all(start: impl FnOnce(&Site) -> Box<dyn Host>) {
    let dist = build::dist();
    let list = fs::read_to_string(dist.join("_headers"));
    let list = list.expect("no finished site: `cargo xtask build` makes one");
    let Ok(list) = list.parse::<HeaderList>();
    let site = Site::built(&dist);
    let host = start(&site);
    let mut connection = Connection::open(host.port());
    let files = published(&dist);
    for file in &files {
        let address = address(file);
        let answer = connection.head(&address, "gzip, deflate, br, zstd");
        assert_eq!(answer.status, 200, "{address}");
        let wanted = list.of_address(&address);
        let is_compressed = dist.join(format!("{file}.br")).is_file();
        for name in LOOKED_AT {
            let expected = match name {
                "Content-Type" => Some(media_type(file)),
                "Vary" => Some("Accept-Encoding"),
                "Content-Encoding" => is_compressed.then_some("br"),
                _ => wanted.iter().find(|(it, _)| *it == name).map(|(_, value)| *value),
            };
            assert_eq!(answer.header(name).as_deref(), expected, "{name} of {address}");
        }
        assert!(wanted.iter().all(|(name, _)| LOOKED_AT.contains(name)), "{address}: {wanted:?}");
    }
}

/// The address of a file of a site at the root of its host.
fn address(file: &str) -> String {
    match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("/{folder}"),
        _ => format!("/{file}"),
    }
}

/// The paths of the files that have an address of their own.
pub(crate) fn published(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(&below).expect("a folder") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("a path below").to_string_lossy();
            if ![".br", ".gz", "_headers"].iter().any(|suffix| name.ends_with(suffix)) {
                files.push(name.into_owned());
            }
        }
    }
    assert!(!files.is_empty(), "nothing is in {}", folder.display());
    files
}
