//! The folder that is served, and the answer to every request for something in it.

use std::fs;
use std::path::PathBuf;

use super::connection::{Answer, Request};
use super::encoding::Encoding;
use super::local_headers;
use super::locate::{Place, locate};
use crate::headers::{asks_for_page, media_type};

const NOT_FOUND: &str = "404 Not Found";
const NOT_FOUND_PAGE: &str = "404.html";

/// A folder and the path it is served under.
#[derive(Debug)]
pub(super) struct Site {
    root: PathBuf,
    /// With a slash at both ends.
    prefix: String,
    port: u16,
}

impl Site {
    pub(super) fn new(root: PathBuf, prefix: &str, port: u16) -> Self {
        let inner = prefix.trim_matches('/');
        let prefix = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Self { root, prefix, port }
    }

    pub(super) fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return text("405 Method Not Allowed", ("Allow", "GET, HEAD".to_owned()));
        }
        let is_file = |path: &str| self.root.join(path).is_file();
        match locate(&self.prefix, &request.address, &is_file) {
            Place::File(path) => self.send("200 OK", &path, path_of(request), request),
            Place::Redirect(address) => text("301 Moved Permanently", ("Location", address)),
            Place::Nothing => self.not_found(request),
        }
    }

    /// Sends a file as the best copy of it that the browser can read, with the headers of an address.
    fn send(&self, status: &'static str, path: &str, address: &str, request: &Request) -> Answer {
        let mut headers = local_headers::of(&self.root, address, self.port);
        // Its policy is changed, so the compressed copies will not do.
        let is_embedded = local_headers::are_of_embedded_page(&headers);
        let encodings = if is_embedded { &[][..] } else { &Encoding::ALL };
        let copy = encodings
            .iter()
            .filter(|encoding| encoding.is_accepted(&request.accept_encoding))
            .map(|encoding| (encoding, format!("{path}{}", encoding.suffix())))
            .find(|(_, copy)| self.root.join(copy).is_file());
        let file = copy.as_ref().map_or(path, |(_, copy)| copy);
        let Ok(mut body) = fs::read(self.root.join(file)) else {
            // `serve` has put another site in the place of this one since we looked.
            return text(NOT_FOUND, vary());
        };
        if is_embedded {
            let page = String::from_utf8_lossy(&body);
            body = local_headers::local_page(&page, self.port).into_bytes();
        }
        headers.push(owned(("Content-Type", media_type(path).to_owned())));
        headers.push(owned(vary()));
        if let Some((encoding, _)) = copy {
            headers.push(owned(("Content-Encoding", encoding.name().to_owned())));
        }
        Answer { status, headers, body }
    }

    /// The site's own page for what is not there, to someone who has asked for a page.
    fn not_found(&self, request: &Request) -> Answer {
        let relative = path_of(request).strip_prefix(&self.prefix);
        if relative.is_some_and(asks_for_page) && self.root.join(NOT_FOUND_PAGE).is_file() {
            let address = format!("{}{NOT_FOUND_PAGE}", self.prefix);
            self.send(NOT_FOUND, NOT_FOUND_PAGE, &address, request)
        } else {
            text(NOT_FOUND, vary())
        }
    }
}

/// An answer that says its status once more, for people.
fn text(status: &'static str, header: (&str, String)) -> Answer {
    let fixed = [
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-cache"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Content-Type", media_type(".txt")),
    ];
    let fixed = fixed.map(|(name, value)| (name, value.to_owned()));
    let headers = fixed.into_iter().chain([header]).map(owned).collect();
    Answer { status, headers, body: format!("{status}\n").into_bytes() }
}

/// The address without its query.
fn path_of(request: &Request) -> &str {
    request.address.split('?').next().unwrap_or_default()
}

fn vary() -> (&'static str, String) {
    ("Vary", "Accept-Encoding".to_owned())
}

fn owned((name, value): (&str, String)) -> (String, String) {
    (name.to_owned(), value)
}
