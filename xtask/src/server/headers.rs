//! The headers every kind of file is sent with.

/// Name and value.
pub(super) type HeaderPair = (&'static str, &'static str);

/// What a page is sent with. Production adds `upgrade-insecure-requests` to the policy, and
/// `Strict-Transport-Security`: both mean https, which a host on this machine does not speak.
pub(super) const PAGE: [HeaderPair; 9] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types default",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
         display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), \
         hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), \
         xr-spatial-tracking=(), clipboard-write=(self), web-share=(self)",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Origin-Agent-Cluster", "?1"),
    ("Cache-Control", "no-cache"),
];

/// What a file with a content-hashed name is sent with.
pub(super) const ASSET: [HeaderPair; 4] = [
    ("Cache-Control", "public, max-age=31536000, immutable"),
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
];

/// What any other answer is sent with.
pub(super) const OTHER: [HeaderPair; 3] = [
    ("Cache-Control", "no-cache"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
];

/// The headers of a file by its path below the site's root.
pub(super) fn of(path: &str) -> &'static [HeaderPair] {
    if extension(path) == "html" {
        &PAGE
    } else if path.starts_with("assets/") {
        &ASSET
    } else {
        &OTHER
    }
}

/// The media type of a file by its path.
pub(super) fn media_type(path: &str) -> &'static str {
    match extension(path) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

#[cfg(test)]
mod tests {
    use super::{ASSET, HeaderPair, OTHER, PAGE, media_type, of};

    #[track_caller]
    fn check(path: &str, expected: &[HeaderPair], expected_type: &str) {
        assert_eq!(of(path), expected, "{path}");
        assert_eq!(media_type(path), expected_type, "{path}");
    }

    #[test]
    fn every_kind_of_file_has_its_headers_and_type() {
        check("nn/index.html", &PAGE, "text/html; charset=utf-8");
        check("assets/enig-1.wasm", &ASSET, "application/wasm");
        check("assets/nb-1.pack", &ASSET, "application/octet-stream");
        check("assets/boot-1.js", &ASSET, "text/javascript; charset=utf-8");
        check("robots.txt", &OTHER, "text/plain; charset=utf-8");
        check("assets-old/x", &OTHER, "application/octet-stream");
    }
}
