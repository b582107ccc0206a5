/// The media type of every kind of file a site may hold, by extension.
pub const MEDIA_TYPES: [(&str, &str); 13] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    // A browser compiles WebAssembly while it arrives only under this very name.
    ("wasm", "application/wasm"),
    ("pack", UNKNOWN),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
];

const UNKNOWN: &str = "application/octet-stream";

/// The media type of a file by its path.
pub fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let known = MEDIA_TYPES.iter().find(|(known, _)| *known == extension);
    known.map_or(UNKNOWN, |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::media_type;

    #[track_caller]
    fn check(path: &str, expected: &str) {
        assert_eq!(media_type(path), expected, "{path}");
    }

    #[test]
    fn the_last_extension_tells_the_type() {
        check("nn/index.html", "text/html; charset=utf-8");
        check("assets/enig-1.wasm", "application/wasm");
        check("assets/nb-1.pack", "application/octet-stream");
        check("assets/enig-1.js.br", "application/octet-stream");
        check("LICENSE", "application/octet-stream");
    }
}
