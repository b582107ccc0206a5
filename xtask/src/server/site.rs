//! The folder that is served, and the answer to every request for something in it.

use std::fs;
use std::path::PathBuf;

use super::connection::{Answer, Request};
use super::encoding::Encoding;
use super::headers::{self, HeaderPair};
use super::locate::{Place, locate};

/// A folder and the path it is served under.
#[derive(Debug)]
pub(super) struct Site {
    root: PathBuf,
    /// With a slash at both ends.
    prefix: String,
}

impl Site {
    pub(super) fn new(root: PathBuf, prefix: &str) -> Self {
        let inner = prefix.trim_matches('/');
        let prefix = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Self { root, prefix }
    }

    pub(super) fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return text("405 Method Not Allowed", ("Allow", "GET, HEAD".to_owned()));
        }
        let is_file = |path: &str| self.root.join(path).is_file();
        match locate(&self.prefix, &request.address, &is_file) {
            Place::File(path) => self.send(&path, &request.accept_encoding),
            Place::Redirect(address) => text("301 Moved Permanently", ("Location", address)),
            Place::Nothing => not_found(),
        }
    }

    /// Sends a file as the best copy of it that the browser can read.
    fn send(&self, path: &str, accept_encoding: &str) -> Answer {
        let copy = Encoding::ALL
            .into_iter()
            .filter(|encoding| encoding.is_accepted(accept_encoding))
            .map(|encoding| (encoding, format!("{path}{}", encoding.suffix())))
            .find(|(_, copy)| self.root.join(copy).is_file());
        let file = copy.as_ref().map_or(path, |(_, copy)| copy);
        let Ok(body) = fs::read(self.root.join(file)) else {
            // `serve` has put another site in the place of this one since we looked.
            return not_found();
        };
        let mut headers = owned(headers::of(path));
        headers.push(("Content-Type", headers::media_type(path).to_owned()));
        headers.push(("Vary", "Accept-Encoding".to_owned()));
        if let Some((encoding, _)) = copy {
            headers.push(("Content-Encoding", encoding.name().to_owned()));
        }
        Answer { status: "200 OK", headers, body }
    }
}

fn not_found() -> Answer {
    text("404 Not Found", ("Vary", "Accept-Encoding".to_owned()))
}

/// An answer that says its status once more, for people.
fn text(status: &'static str, header: (&'static str, String)) -> Answer {
    let mut headers = owned(&headers::OTHER);
    headers.push(("Content-Type", headers::media_type(".txt").to_owned()));
    headers.push(header);
    Answer { status, headers, body: format!("{status}\n").into_bytes() }
}

fn owned(headers: &[HeaderPair]) -> Vec<(&'static str, String)> {
    headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
