//! From the address in a request to a place in the site.

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A file, by its path below the root.
    File(String),
    /// The same place under the address it should have.
    Redirect(String),
    Nothing,
}

/// Finds what an address leads to in a site that is served under a prefix with a slash at both
/// ends. `is_file` tells which paths below the root are files. Hidden files and everything
/// outside the root are not there.
pub(super) fn locate(prefix: &str, address: &str, is_file: &dyn Fn(&str) -> bool) -> Place {
    let (path, query) = match address.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (address, String::new()),
    };
    let with_slash = Place::Redirect(format!("{path}/{query}"));
    if !path.is_empty() && path == prefix.trim_end_matches('/') {
        return with_slash;
    }
    let Some(relative) = path.strip_prefix(prefix).and_then(plain_path) else {
        return Place::Nothing;
    };
    if relative.is_empty() || relative.ends_with('/') {
        let page = format!("{relative}index.html");
        return if is_file(&page) { Place::File(page) } else { Place::Nothing };
    }
    if is_file(&relative) {
        Place::File(relative)
    } else if is_file(&format!("{relative}/index.html")) {
        with_slash
    } else {
        Place::Nothing
    }
}

/// The decoded path, if every part of it is an ordinary name. Decoded once, and only afterwards
/// judged, so that no second meaning can hide in it.
fn plain_path(encoded: &str) -> Option<String> {
    let path = percent_decoded(encoded)?;
    let is_plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && !name.contains(|it: char| it == '\\' || it == ':' || it.is_control())
    };
    let names = path.strip_suffix('/').unwrap_or(&path);
    (path.is_empty() || names.split('/').all(is_plain)).then_some(path)
}

fn percent_decoded(encoded: &str) -> Option<String> {
    let mut bytes = encoded.bytes();
    let mut decoded = Vec::with_capacity(encoded.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = hex_digit(bytes.next()?)?;
            let low = hex_digit(bytes.next()?)?;
            decoded.push(high << 4 | low);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::{Place, locate, plain_path};

    #[track_caller]
    fn check_path(encoded: &str, expected: Option<&str>) {
        assert_eq!(plain_path(encoded).as_deref(), expected, "{encoded}");
    }

    #[test]
    fn ordinary_names_are_decoded_once() {
        check_path("", Some(""));
        check_path("nn/", Some("nn/"));
        check_path("assets/a%20b%C3%A5.js", Some("assets/a bå.js"));
        check_path("100%2525", Some("100%25"));
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        check_path("../secret", None);
        check_path("a/../../secret", None);
        check_path("%2e%2e/secret", None);
        check_path("a%2f..%2fsecret", None);
        check_path("..%5csecret", None);
        check_path("c:/secret", None);
        check_path(".git/config", None);
        check_path("/etc/passwd", None);
        check_path("a//b", None);
        check_path("/", None);
        check_path("a%00.html", None);
        check_path("a%", None);
        check_path("a%4", None);
        check_path("a%zz", None);
        check_path("a%ff", None);
    }

    const SITE: [&str; 3] = ["index.html", "nn/index.html", "assets/enig-1.wasm"];

    #[track_caller]
    fn check(prefix: &str, address: &str, expected: &Place) {
        let place = locate(prefix, address, &|path| SITE.contains(&path));
        assert_eq!(place, *expected, "{address} under {prefix}");
    }

    fn file(path: &str) -> Place {
        Place::File(path.to_owned())
    }

    fn redirect(address: &str) -> Place {
        Place::Redirect(address.to_owned())
    }

    #[test]
    fn files_and_folders_are_found_under_the_prefix() {
        check("/", "/", &file("index.html"));
        check("/", "/nn/?lang=nn", &file("nn/index.html"));
        check("/", "/assets/enig-1.wasm", &file("assets/enig-1.wasm"));
        check("/kampanje/", "/kampanje/", &file("index.html"));
        check("/kampanje/", "/kampanje/nn/index.html", &file("nn/index.html"));
    }

    #[test]
    fn a_folder_without_its_slash_is_redirected_with_its_query() {
        check("/", "/nn", &redirect("/nn/"));
        check("/", "/nn?embed=1", &redirect("/nn/?embed=1"));
        check("/kampanje/", "/kampanje", &redirect("/kampanje/"));
        check("/kampanje/", "/kampanje/nn?a", &redirect("/kampanje/nn/?a"));
    }

    #[test]
    fn anything_else_is_not_there() {
        check("/", "/about/", &Place::Nothing);
        check("/", "/assets/", &Place::Nothing);
        check("/", "/index.html/", &Place::Nothing);
        check("/", "//nn", &Place::Nothing);
        check("/", "/%2fnn", &Place::Nothing);
        check("/", "nn/", &Place::Nothing);
        check("/", "", &Place::Nothing);
        check("/kampanje/", "/", &Place::Nothing);
        check("/kampanje/", "/nn/", &Place::Nothing);
        check("/kampanje/", "/kampanje-om/", &Place::Nothing);
        check("/kampanje/", "/kampanje/../nn/", &Place::Nothing);
    }
}
