//! The headers that each kind of file must have, written out here once more, and not taken from the
//! table that makes them.

use crate::running::Host;

/// The rest of the policy stands in the page.
const PAGE_POLICY: &str = "frame-ancestors 'none'; upgrade-insecure-requests";

const EMBED_POLICY: &str = "frame-ancestors 'self' https:; \
    sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox";

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), \
    idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), \
    xr-spatial-tracking=(), clipboard-write=";

/// Names and values.
pub(crate) type Headers = Vec<(&'static str, String)>;

fn page(host: &dyn Host, policy: &str, clipboard: &str, resource_policy: &str) -> Headers {
    let mut policy = policy.to_owned();
    if !host.means_https() {
        let own = format!("'self' http://127.0.0.1:{}", host.port());
        policy = policy.replace("; upgrade-insecure-requests", "");
        if policy.contains("sandbox") {
            policy = policy.replace("'self'", &own).replace("https:;", "https: http:;");
        }
    }
    vec![
        ("Content-Security-Policy", policy),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", format!("{PERMISSIONS}{clipboard}")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ("Cross-Origin-Resource-Policy", resource_policy.to_owned()),
        ("Origin-Agent-Cluster", "?1".to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("Content-Type", "text/html; charset=utf-8".to_owned()),
    ]
}

pub(crate) fn own_page(host: &dyn Host) -> Headers {
    page(host, PAGE_POLICY, "(self)", "same-origin")
}

pub(crate) fn cleared_page(host: &dyn Host) -> Headers {
    let mut headers = own_page(host);
    headers.push(("Clear-Site-Data", "\"cache\", \"storage\"".to_owned()));
    headers
}

pub(crate) fn embed_page(host: &dyn Host) -> Headers {
    let mut headers = page(host, EMBED_POLICY, "()", "cross-origin");
    headers
        .retain(|(name, _)| !["Origin-Agent-Cluster", "Cross-Origin-Opener-Policy"].contains(name));
    headers.push(("X-Robots-Tag", "noindex".to_owned()));
    headers
}

pub(crate) fn asset(media_type: &str) -> Headers {
    vec![
        ("Cache-Control", "public, max-age=31536000, immutable".to_owned()),
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        ("Content-Type", media_type.to_owned()),
    ]
}

pub(crate) fn other(media_type: &str) -> Headers {
    vec![
        ("Cache-Control", "no-cache".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Content-Type", media_type.to_owned()),
    ]
}
