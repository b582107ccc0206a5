//! The headers that each kind of file must have, written out here once more, and not taken from the
//! table that makes them.

use crate::running::Host;

const PAGE_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval' 'sha256-SCRIPT'; style-src 'self' 'sha256-STYLE'; \
    img-src 'self' blob:; font-src 'self'; connect-src 'self' https://brev.example/inn; \
    manifest-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
    trusted-types default; upgrade-insecure-requests";

const EMBED_POLICY: &str = "default-src 'none'; \
    script-src 'self' https://enig.example 'wasm-unsafe-eval' 'sha256-SCRIPT'; \
    style-src 'self' https://enig.example 'sha256-STYLE'; img-src 'self' https://enig.example; \
    font-src 'self' https://enig.example; connect-src 'self' https://enig.example; \
    object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self' https:; \
    sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; \
    require-trusted-types-for 'script'; trusted-types default";

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), \
    idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), \
    xr-spatial-tracking=(), clipboard-write=";

/// SHA-256 of the site's inline script and style, as `openssl dgst -sha256 -binary | base64` has it.
const SCRIPT_HASH: &str = "mmhVSKBJ6xXBfMjZf5Xb9hgbmvnACikXD1UfhbYox3M=";
const STYLE_HASH: &str = "ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4=";

/// Names and values.
pub(crate) type Headers = Vec<(&'static str, String)>;

fn page(host: &dyn Host, policy: &str, clipboard: &str, resource_policy: &str) -> Headers {
    let mut policy = policy.replace("SCRIPT", SCRIPT_HASH).replace("STYLE", STYLE_HASH);
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

pub(crate) fn builder_page(host: &dyn Host) -> Headers {
    let mut headers = own_page(host);
    headers[0].1 = headers[0].1.replace("frame-src 'none'", "frame-src 'self'");
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
