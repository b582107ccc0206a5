use enig_pack_compiler::SiteSettings;

use super::{Header, Kind, content_security};
use crate::base::Base;

/// What no page may use, nor anything in it. `bluetooth` and `web-share` are left out: Chromium
/// does not know the names here and says so in the console of every visitor; both ask
/// the visitor every time, and no script of ours knows Bluetooth.
const DENIED: [&str; 20] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The headers of every kind of file of one site.
#[derive(Debug, Clone)]
pub struct Policy {
    everything: Vec<Header>,
    page: Vec<Header>,
    embed: Vec<Header>,
    cleared: Vec<Header>,
    asset: Vec<Header>,
    other: Vec<Header>,
}

impl Policy {
    /// The headers of a site.
    pub fn new(base: &Base, settings: &SiteSettings) -> Self {
        let unchanging = "public, max-age=31536000, immutable";
        let page_headers = page(
            &content_security::page_header(),
            "(self)",
            header("Cross-Origin-Resource-Policy", "same-origin"),
        );
        let clearing = header("Clear-Site-Data", "\"cache\", \"storage\"");
        Self {
            everything: vec![
                header("Strict-Transport-Security", https_only(base)),
                header("X-Content-Type-Options", "nosniff"),
            ],
            cleared: page_headers.iter().cloned().chain([clearing]).collect(),
            page: page_headers,
            embed: page(
                &content_security::embed_header(settings),
                "()",
                header("Cross-Origin-Resource-Policy", "cross-origin"),
            )
            .into_iter()
            // Its sandbox has given it an origin that it shares with nobody. Chromium says in the host's
            // console that it cannot do more, and shows no page in a sandbox that cuts off its opener.
            .filter(|(name, _)| {
                !["Origin-Agent-Cluster", "Cross-Origin-Opener-Policy"].contains(name)
            })
            .chain([header("X-Robots-Tag", "noindex")])
            .collect(),
            asset: vec![
                header("Cache-Control", unchanging),
                // The embedded quiz has an origin of its own, and loads these from there.
                header("Access-Control-Allow-Origin", "*"),
                header("Cross-Origin-Resource-Policy", "cross-origin"),
            ],
            other: vec![
                header("Cache-Control", "no-cache"),
                header("Cross-Origin-Resource-Policy", "same-origin"),
            ],
        }
    }

    /// What every answer is sent with.
    pub fn everything(&self) -> &[Header] {
        &self.everything
    }

    /// What a kind of file is sent with besides. No header is in both.
    pub fn of(&self, kind: Kind) -> &[Header] {
        match kind {
            Kind::Page => &self.page,
            Kind::Embed => &self.embed,
            Kind::Cleared => &self.cleared,
            Kind::Asset => &self.asset,
            Kind::Other => &self.other,
        }
    }
}

fn page(content_security: &str, clipboard: &str, resource_policy: Header) -> Vec<Header> {
    vec![
        header("Content-Security-Policy", content_security),
        header("Referrer-Policy", "no-referrer"),
        header("Permissions-Policy", permissions(clipboard)),
        header("Cross-Origin-Opener-Policy", "same-origin"),
        header("Cross-Origin-Embedder-Policy", "require-corp"),
        resource_policy,
        header("Origin-Agent-Cluster", "?1"),
        header("Cache-Control", "no-cache"),
    ]
}

fn permissions(clipboard: &str) -> String {
    let denied: Vec<String> = DENIED.iter().map(|feature| format!("{feature}=()")).collect();
    format!("{}, clipboard-write={clipboard}", denied.join(", "))
}

/// For two years, browsers ask for nothing but https. A quiz in a folder of somebody's site speaks
/// for that host only; one with a host of its own speaks for all below it, too. `preload` is a
/// promise for a whole domain that only its owner can make.
fn https_only(base: &Base) -> &'static str {
    if *base == Base::default() {
        "max-age=63072000; includeSubDomains"
    } else {
        "max-age=63072000"
    }
}

fn header(name: &'static str, value: impl Into<String>) -> Header {
    (name, value.into())
}
