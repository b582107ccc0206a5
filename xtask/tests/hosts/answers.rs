//! What every host must answer.

use crate::client::{Answer, ask};
use crate::expected::{Headers, asset, cleared_page, embed_page, other, own_page};
use crate::running::Host;
use crate::site::{Site, compressed, content};

/// The headers that these tests look at: each is sent exactly as expected, or not at all.
pub(crate) const LOOKED_AT: [&str; 17] = [
    "Content-Security-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Embedder-Policy",
    "Cross-Origin-Resource-Policy",
    "Origin-Agent-Cluster",
    "Cache-Control",
    "Access-Control-Allow-Origin",
    "X-Robots-Tag",
    "X-Frame-Options",
    "Clear-Site-Data",
    "Content-Type",
    "Vary",
    "Content-Encoding",
];

/// A host with a site, and what it is asked.
struct Asked<'a> {
    site: &'a Site,
    host: &'a dyn Host,
}

/// Asks a host for everything there is, and for what is not there.
pub(crate) fn check_all(site: &Site, host: &dyn Host) {
    let asked = Asked { site, host };
    asked.check("", "index.html", &own_page(host));
    asked.check("?lang=nb", "index.html", &own_page(host));
    asked.check("index.html", "index.html", &own_page(host));
    asked.check("nn/", "nn/index.html", &own_page(host));
    asked.check("nn/delt/", "nn/delt/index.html", &own_page(host));
    asked.check("reset/done/", "reset/done/index.html", &cleared_page(host));
    asked.check("nn/bygg-inn/", "nn/bygg-inn/index.html", &own_page(host));
    if host.means_https() {
        asked.check("embed/?v=1", "embed/index.html", &embed_page(host));
    } else {
        // It puts its own name into the policy of the page, and not into the copies.
        asked.check_plain("embed/?v=1", "embed/index.html", &embed_page(host));
    }
    asked.check("assets/enig-1.wasm", "assets/enig-1.wasm", &asset("application/wasm"));
    let script = "text/javascript; charset=utf-8";
    asked.check("assets/enig-1.js", "assets/enig-1.js", &asset(script));
    asked.check("embed/v1.0.0/embed.js", "embed/v1.0.0/embed.js", &asset(script));
    asked.check("assets/enig-1.css", "assets/enig-1.css", &asset("text/css; charset=utf-8"));
    let unknown = "application/octet-stream";
    asked.check("assets/nb-1.pack", "assets/nb-1.pack", &asset(unknown));
    asked.check("assets/icon-1.svg", "assets/icon-1.svg", &asset("image/svg+xml"));
    asked.check_plain("assets/card-1.png", "assets/card-1.png", &asset("image/png"));
    asked.check("sw.js", "sw.js", &other(script));
    asked.check_plain("build.json", "build.json", &other("application/json"));
    asked.check_plain("transparency.json", "transparency.json", &other("application/json"));
    asked.check_redirects();
    asked.check_missing();
}

impl Asked<'_> {
    fn ask(&self, method: &str, path: &str, accept_encoding: &str) -> Answer {
        let address = self.site.base.join(path);
        ask(self.host.port(), method, &address, accept_encoding)
    }

    /// A file with compressed copies: each is sent to those who take it, and to nobody else.
    fn check(&self, path: &str, file: &str, headers: &Headers) {
        for (accept_encoding, encoding) in [
            ("gzip, deflate, br, zstd", "br"),
            ("gzip, deflate", "gzip"),
            ("br;q=0, gzip;q=0.5", "gzip"),
            ("br;q=1.0", "br"),
            ("deflate, identity", ""),
            ("", ""),
        ] {
            let answer = self.ask("GET", path, accept_encoding);
            let context = format!("{path} with `{accept_encoding}`: {answer:#?}");
            assert_eq!(answer.status, 200, "{context}");
            self.check_headers(&answer, headers, encoding, &context);
            let body = if encoding.is_empty() { content(file) } else { compressed(file, encoding) };
            assert_eq!(answer.body, body, "{context}");
            self.check_head(path, accept_encoding, &answer);
        }
    }

    /// A file without compressed copies.
    fn check_plain(&self, path: &str, file: &str, headers: &Headers) {
        let answer = self.ask("GET", path, "gzip, br");
        assert_eq!((answer.status, &answer.body), (200, &content(file)), "{path}");
        self.check_headers(&answer, headers, "", path);
    }

    /// Only what is looked at, and that exactly.
    fn check_headers(&self, answer: &Answer, headers: &Headers, encoding: &str, context: &str) {
        let host_name_of_its_own = self.site.base.as_str() == "/";
        let https_only = if host_name_of_its_own {
            "max-age=63072000; includeSubDomains"
        } else {
            "max-age=63072000"
        };
        for name in LOOKED_AT {
            let expected = match name {
                "Strict-Transport-Security" => self.host.means_https().then_some(https_only),
                "X-Content-Type-Options" => Some("nosniff"),
                "Vary" => Some("Accept-Encoding"),
                "Content-Encoding" => (!encoding.is_empty()).then_some(encoding),
                _ => headers.iter().find(|(it, _)| *it == name).map(|(_, value)| value.as_str()),
            };
            assert_eq!(answer.header(name).as_deref(), expected, "{name} of {context}");
        }
    }

    /// The same without the body.
    fn check_head(&self, path: &str, accept_encoding: &str, got: &Answer) {
        let head = self.ask("HEAD", path, accept_encoding);
        assert_eq!((head.status, head.body.as_str()), (got.status, ""), "HEAD {path}");
        for name in LOOKED_AT.into_iter().chain(["Content-Length"]) {
            assert_eq!(head.header(name), got.header(name), "{name} of HEAD {path}");
        }
    }

    /// A folder without its slash leads to the one with it, and the query goes along.
    fn check_redirects(&self) {
        let base = self.site.base.as_str();
        let mut redirects = vec![
            (self.site.base.join("nn"), self.site.base.join("nn/")),
            (self.site.base.join("nn?a=b&c"), self.site.base.join("nn/?a=b&c")),
            (self.site.base.join("embed?v=1"), self.site.base.join("embed/?v=1")),
        ];
        if base != "/" {
            let slashless = base.trim_end_matches('/');
            redirects.push((slashless.to_owned(), base.to_owned()));
            redirects.push((format!("{slashless}?a"), format!("{base}?a")));
        }
        for (from, to) in redirects {
            let answer = ask(self.host.port(), "GET", &from, "br");
            assert_eq!(answer.status, 301, "{from}: {answer:#?}");
            assert_eq!(answer.header("Location").as_deref(), Some(&*to), "{from}");
        }
    }

    /// A page that is not there is the site's own page for that; a file is never a page.
    fn check_missing(&self) {
        for path in ["gone", "gone/", "nn/gone?a", "gone.html", "%23r=abc", "delt/%23r%3Dabc."] {
            for (accept_encoding, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("", "")] {
                let answer = self.ask("GET", path, accept_encoding);
                let context = format!("{path}: {answer:#?}");
                assert_eq!(answer.status, 404, "{context}");
                self.check_headers(&answer, &own_page(self.host), encoding, &context);
                let page = "404.html";
                let body =
                    if encoding.is_empty() { content(page) } else { compressed(page, encoding) };
                assert_eq!(answer.body, body, "{context}");
                self.check_head(path, accept_encoding, &answer);
            }
        }
        let files = [
            "gone.js",
            "assets/gone.wasm",
            "assets/gone.js?a",
            "assets/gone",
            "assets/",
            "assets/gone.html",
            "embed/v0.9.0/embed.js",
            "nn/gone.pack",
        ];
        for path in files {
            let answer = self.ask("GET", path, "br, gzip");
            let context = format!("{path}: {answer:#?}");
            assert_eq!(answer.status, 404, "{context}");
            self.check_headers(&answer, &other("text/plain; charset=utf-8"), "", &context);
            assert_eq!(answer.body.trim_end(), "404 Not Found", "{context}");
        }
    }
}
