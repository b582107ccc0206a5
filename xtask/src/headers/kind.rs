/// A kind of file, all files of which are sent with the same headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A page of its own, which nobody may embed.
    Page,
    /// A page that is made to be embedded.
    Embed,
    /// The page that «Slett alt» asks for: with it the browser removes what no script can reach.
    Cleared,
    /// A file whose content never changes under its name.
    Asset,
    /// Any other file, such as `sw.js`, `build.json` and `transparency.json`: its content changes
    /// and its name stays.
    Other,
}

impl Kind {
    /// The kind of a file by its path below the site's root.
    pub fn of(path: &str) -> Self {
        if is_below_versioned_folder(path) {
            Self::Asset
        } else if !has_extension(path, "html") {
            Self::Other
        } else if path.starts_with("embed/") {
            Self::Embed
        } else if path == "reset/done/index.html" {
            Self::Cleared
        } else {
            Self::Page
        }
    }
}

/// Whether somebody who asks for a path that leads nowhere meant a page, and may be shown one. A
/// missing script, style or module must never be answered with a page.
pub fn asks_for_page(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    // A full stop behind an address in a sentence is no extension.
    let has_dot = name.strip_suffix('.').unwrap_or(name).contains('.');
    !is_below_versioned_folder(path) && (!has_dot || has_extension(name, "html"))
}

/// `assets/…` and `embed/v1.0.0/…`.
fn is_below_versioned_folder(path: &str) -> bool {
    path.starts_with("assets/")
        || path.strip_prefix("embed/v").is_some_and(|rest| rest.contains('/'))
}

fn has_extension(path: &str, wanted: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension == wanted)
}

#[cfg(test)]
mod tests {
    use super::{Kind, asks_for_page};

    #[track_caller]
    fn check(path: &str, expected: Kind, expected_page: bool) {
        assert_eq!(Kind::of(path), expected, "{path}");
        assert_eq!(asks_for_page(path), expected_page, "{path}");
    }

    #[test]
    fn the_path_tells_the_kind() {
        check("index.html", Kind::Page, true);
        check("nn/index.html", Kind::Page, true);
        check("delt/index.html", Kind::Page, true);
        check("nn/delt/index.html", Kind::Page, true);
        check("404.html", Kind::Page, true);
        check("embed/index.html", Kind::Embed, true);
        check("embed/nn/index.html", Kind::Embed, true);
        check("reset/index.html", Kind::Page, true);
        check("reset/done/index.html", Kind::Cleared, true);
        check("bygg-inn/index.html", Kind::Page, true);
        check("nn/bygg-inn/index.html", Kind::Page, true);
        check("assets/enig-1.wasm", Kind::Asset, false);
        check("assets/", Kind::Asset, false);
        check("embed/v1.0.0/embed.js", Kind::Asset, false);
        check("sw.js", Kind::Other, false);
        check("build.json", Kind::Other, false);
        check("transparency.json", Kind::Other, false);
        check("assets-old/x.js", Kind::Other, false);
        check("omrade/gone", Kind::Other, true);
        check("#r=abc", Kind::Other, true);
        check("delt/#r=abc.", Kind::Other, true);
        check("gone.js.", Kind::Other, false);
    }
}
