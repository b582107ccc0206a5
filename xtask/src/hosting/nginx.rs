//! The site's part of nginx's configuration.
//!
//! Debian's nginx cannot send brotli by itself, so the copies are chosen here: the address stays
//! that of the file, which decides the media type, and `alias` leads to the copy.

use std::fmt::Write;

use super::Host;
use crate::headers::{Kind, MEDIA_TYPES};

/// What fits an `Accept-Encoding` that allows an encoding, put in front of and behind its name. A
/// weight of zero is a refusal.
const ACCEPTS: [&str; 2] =
    [r"(?:^|,)\s*", r"\s*(?:;\s*q=(?:1(?:\.0*)?|0?\.\d*[1-9]\d*)\s*)?(?:,|$)"];

/// The file to include in a `server` block.
pub(super) fn configuration(host: &Host<'_>) -> String {
    let base = host.base;
    let pattern = host.pattern();
    let gzip = ACCEPTS.join("gzip");
    let brotli = ACCEPTS.join("br");
    let slashless = match base.as_str().trim_end_matches('/') {
        "" => String::new(),
        path => format!(
            "location = {path} {{\n    absolute_redirect off;\n    return 301 {base}$is_args$args;\n}}\n\n"
        ),
    };
    let not_found = format!("{base}404.html");
    let page_missing = if host.has_not_found_page {
        format!("error_page 404 {not_found};")
    } else {
        FILE_MISSING.to_owned()
    };
    let files = [
        not_found_page(host, &not_found),
        location(host, &format!("^{pattern}(?:assets|embed/v[^/]*)/"), Kind::Asset, FILE_MISSING),
        location(host, &format!("^{pattern}embed/.*\\.html$"), Kind::Embed, &page_missing),
        location(
            host,
            &format!("^{pattern}reset/done/index\\.html$"),
            Kind::Cleared,
            &page_missing,
        ),
        location(host, "\\.html$", Kind::Page, &page_missing),
        location(host, "\\.[^/]+$", Kind::Other, FILE_MISSING),
        location(host, ".", Kind::Other, &page_missing),
    ];
    format!(
        "# Made by `cargo xtask build`. Goes into the server block of the host:\n\
         #\n\
         #     server {{\n\
         #         listen 443 ssl http2;\n\
         #         root /srv/www;              # the site lies in /srv/www{base}\n\
         #         include /etc/nginx/enig.conf;  # this file\n\
         #     }}\n\n\
         set $enig_root $document_root;\n\
         rewrite ^({pattern}(?:.*/)?)$ $1index.html;\n\
         # The compressed copy to send, if the browser takes one and there is one.\n\
         set $enig_copy \"\";\n\
         set $enig_encoding \"\";\n\
         if ($http_accept_encoding ~* \"{gzip}\") {{ set $enig_copy .gz; }}\n\
         if ($http_accept_encoding ~* \"{brotli}\") {{ set $enig_copy .br; }}\n\
         if (!-f $document_root$uri$enig_copy) {{ set $enig_copy \"\"; }}\n\
         if ($enig_copy = .gz) {{ set $enig_encoding gzip; }}\n\
         if ($enig_copy = .br) {{ set $enig_encoding br; }}\n\n\
         {slashless}\
         location {base} {{\n    \
             absolute_redirect off;\n    \
             # What is sent is compressed already. `brotli off;` belongs here as well where nginx has it.\n    \
             gzip off;\n    \
             default_type application/octet-stream;\n    \
             types {{\n{}    }}\n{}}}\n\n\
         # A missing script or style is never answered with a page.\n\
         location @enig_no_file {{\n    \
             types {{ }}\n    \
             default_type \"text/plain; charset=utf-8\";\n{}    \
             return 404 \"404 Not Found\\n\";\n\
         }}\n",
        media_types(),
        files.concat(),
        headers(host, Kind::Other, "    ", " always"),
    )
}

const FILE_MISSING: &str = "error_page 404 @enig_no_file;";

/// The page for what is not there is the only one that is compressed and no success. In the other
/// locations, nginx's own words about an error must not be called compressed.
fn not_found_page(host: &Host<'_>, address: &str) -> String {
    if !host.has_not_found_page {
        return String::new();
    }
    format!(
        "    location = {address} {{\n        \
             alias $enig_root$uri$enig_copy;\n        \
             add_header Content-Encoding $enig_encoding always;\n{}    }}\n",
        headers(host, Kind::Page, "        ", " always"),
    )
}

fn location(host: &Host<'_>, pattern: &str, kind: Kind, missing: &str) -> String {
    format!(
        "    location ~ \"{pattern}\" {{\n        \
             alias $enig_root$uri$enig_copy;\n        \
             {missing}\n        \
             add_header Content-Encoding $enig_encoding;\n{}    }}\n",
        headers(host, kind, "        ", ""),
    )
}

/// A location that adds a header loses those of the block around it, so each names all. `always`
/// is for answers that are no success; other errors than the two above must not be kept for a year.
fn headers(host: &Host<'_>, kind: Kind, indent: &str, always: &str) -> String {
    let mut text = format!("{indent}add_header Vary Accept-Encoding{always};\n");
    for (name, value) in host.headers(kind) {
        let value = value.replace('"', "\\\"");
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{indent}add_header {name} \"{value}\"{always};");
    }
    text
}

fn media_types() -> String {
    MEDIA_TYPES.iter().fold(String::new(), |mut text, (extension, media_type)| {
        let _ = writeln!(text, "        \"{media_type}\" {extension};");
        text
    })
}
