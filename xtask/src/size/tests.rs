use enig_core::i18n::Locale;

use super::{Size, total};

#[track_caller]
fn check(name: &str, expected_first_visit: bool) {
    let size = Size { name: name.to_owned(), raw: 0, gzip: 0, brotli: 0 };
    assert_eq!(size.is_first_visit(Locale::Nb), expected_first_visit, "{name}");
    assert!(!size.is_for_pictures() || !expected_first_visit, "{name}");
}

#[test]
fn a_first_visit_is_one_page_one_pack_the_code_and_an_icon() {
    check("index.html", true);
    check("nn/index.html", false);
    check("assets/nb-1.pack", true);
    check("assets/en-1.pack", false);
    check("assets/enig-1.wasm", true);
    check("assets/icon-1.svg", true);
    check("assets/boot-1.js", true);
    check("assets/screens-1.css", true);
    check("assets/picture-1.js", false);
    check("assets/picture-1.wasm", false);
    check("assets/picture-style-1.pack", false);
    check("assets/icon-192-1.png", false);
    check("robots.txt", false);
}

#[test]
fn a_total_adds_only_what_counts() {
    let size = |name: &str, raw| Size { name: name.to_owned(), raw, gzip: raw, brotli: raw };
    let files = [size("assets/a.js", 1), size("assets/b.wasm", 2), size("assets/c.css", 4)];
    let sum = total("code", &files, |file| !file.name.ends_with("css"));
    assert_eq!(sum, size("code", 1 + 2));
}
