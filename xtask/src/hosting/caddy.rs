//! The site's part of Caddy's configuration.

use std::fmt::Write;

use enig_pack_compiler::Origin;

use super::Host;
use crate::headers::{Header, Kind, MEDIA_TYPES};

const FILES: &str = "file_server {\n\
                     \tprecompressed br gzip\n\
                     \t# The slash of folders is seen to above, with the query kept.\n\
                     \tdisable_canonical_uris\n\
                     }\n";

/// The whole Caddyfile of a host with this site on it.
pub(super) fn configuration(host: &Host<'_>) -> String {
    let base = host.base;
    let address = host.settings.origin.as_ref().map_or("localhost", Origin::as_str);
    let slashless = base.as_str().trim_end_matches('/');
    let own = if slashless.is_empty() { "/*".to_owned() } else { format!("{slashless} {base}*") };
    let site = format!("route @enig {{\n{}}}\n", indented(&route(host)));
    format!(
        "# Made by `cargo xtask build`. ENIG_SITE is the host's address, and ENIG_ROOT the folder below\n\
         # which the site lies, at {base}. On a host with other pages, take what is inside the braces.\n\
         {{$ENIG_SITE:{address}}} {{\n\
         \troot * {{$ENIG_ROOT:/srv/www}}\n\
         \t@enig path {own}\n{}}}\n",
        indented(&site),
    )
}

fn route(host: &Host<'_>) -> String {
    let pattern = host.pattern();
    let assets = format!("^{pattern}(assets|embed/v[^/]*)/");
    let everything = headers(host.policy.everything());
    let page_missing = if host.has_not_found_page {
        let files = FILES.replacen('{', "{\n\tstatus 404", 1);
        format!("rewrite * {}404.html\n{}{files}", host.base, block(host, Kind::Page))
    } else {
        file_missing(host)
    };
    let mut text = format!("header {{\n{}}}\n", indented(&everything));
    text.push_str(
        "@folder_and_query {\n\
         \tnot path */\n\
         \tfile {path}/index.html\n\
         \texpression `{query} != \"\"`\n\
         }\n\
         redir @folder_and_query {path}/?{query} 301\n\
         @folder {\n\
         \tnot path */\n\
         \tfile {path}/index.html\n\
         }\n\
         redir @folder {path}/ 301\n\
         @index {\n\
         \tpath */\n\
         \tfile {path}index.html\n\
         }\n\
         rewrite @index {path}index.html\n",
    );
    for (extension, media_type) in MEDIA_TYPES {
        // Writing into a string cannot fail.
        let _ = writeln!(
            text,
            "@{extension} path *.{extension}\nheader @{extension} Content-Type \"{media_type}\""
        );
    }
    for (name, pattern, kind) in [
        ("asset", assets.clone(), Kind::Asset),
        ("embed", format!("^{pattern}embed/.*\\.html$"), Kind::Embed),
        ("cleared", format!("^{pattern}reset/done/index\\.html$"), Kind::Cleared),
        ("page", "\\.html$".to_owned(), Kind::Page),
        ("other", ".".to_owned(), Kind::Other),
    ] {
        let body = indented(&format!("{}{FILES}", block(host, kind)));
        let _ = write!(
            text,
            "@{name} {{\n\tpath_regexp {pattern}\n\tfile\n}}\nhandle @{name} {{\n{body}}}\n"
        );
    }
    let _ = write!(
        text,
        "@no_page {{\n\tnot path_regexp {assets}\n\tpath_regexp (/[^/.]*\\.?|\\.html)$\n}}\n\
         handle @no_page {{\n{}}}\n\
         # A missing script or style is never answered with a page.\n\
         handle {{\n{}}}\n",
        indented(&page_missing),
        indented(&file_missing(host)),
    );
    text
}

fn file_missing(host: &Host<'_>) -> String {
    format!(
        "header Content-Type \"text/plain; charset=utf-8\"\n{}respond \"404 Not Found\" 404\n",
        block(host, Kind::Other)
    )
}

/// The headers of a kind of file. Caddy names `Vary` only when it sends a compressed copy; put in
/// last, ours takes the place of that.
fn block(host: &Host<'_>, kind: Kind) -> String {
    let vary = "Vary Accept-Encoding\ndefer\n";
    format!("header {{\n{}}}\n", indented(&format!("{}{vary}", headers(host.policy.of(kind)))))
}

fn headers(headers: &[Header]) -> String {
    headers.iter().fold(String::new(), |mut text, (name, value)| {
        let _ = writeln!(text, "{name} \"{}\"", value.replace('"', "\\\""));
        text
    })
}

fn indented(text: &str) -> String {
    text.lines().fold(String::new(), |mut indented, line| {
        let _ = writeln!(indented, "\t{line}");
        indented
    })
}
