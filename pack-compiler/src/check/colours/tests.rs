use super::product::Product;
use super::{ACCENT, ACCENT_SOFT, ON_ACCENT, contrasts};
use crate::colour::Colour;
use crate::fixture::Fixture;
use crate::style_sheet::{Scheme, StyleSheet, without_comments};
use crate::{PackFile, Report};

const DARK: &str = "@media (prefers-color-scheme: dark)";

#[track_caller]
fn check_theme(css: &str, expected: &[&str]) {
    let expected: Vec<String> =
        expected.iter().map(|line| format!("programme/theme.css:{line}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    Fixture::new().with("theme.css", css).check_errors(&expected);
}

#[test]
fn what_can_be_read_passes() {
    check_theme("", &[]);
    check_theme(include_str!("../../../../style/theme.css"), &[]);
    check_theme(include_str!("../../../../tests/packs/second/theme.css"), &[]);
}

/// The product's colours given as a pack's have to pass as a pack's.
#[test]
fn the_products_own_colours_pass() {
    let rule = |scheme| {
        let Product { accent, accent_soft, on_accent, .. } = Product::of(scheme);
        format!(
            ":root {{ {ACCENT}: {accent}; {ACCENT_SOFT}: {accent_soft}; {ON_ACCENT}: {on_accent} }}"
        )
    };
    let [light, dark] = [Scheme::Light, Scheme::Dark].map(rule);
    check_theme(&format!("{light}\n{DARK} {{ {dark} }}"), &[]);
}

#[test]
fn a_theme_holds_colours_and_nothing_else() {
    let only = "A pack sets `--accent`, `--accent-soft` and `--on-accent`, in `:root` and once more for dark \
                screens.";
    check_theme("\na { color: red; }", &[&format!("2: `a` is no rule for colours. {only}")]);
    check_theme(
        ":root {\n  --paper: #fff;\n}",
        &[&format!("2: `--paper` is no colour of a pack. {only}")],
    );
    check_theme(":root {\n", &[&format!("1: the rule `:root` is not closed by a `}}`. {only}")]);
    check_theme("/* :root", &["1: a comment does not end. Write */ after it."]);
    for value in ["teal", "#12345", "rgb(1 2 3)", "var(--ink)", "#111 !important"] {
        let problem = format!(
            "3: `--accent` is `{value}`, which cannot be checked. Write it as #rrggbb or #rgb."
        );
        check_theme(&format!("/*\n*/\n:root {{ --accent: {value}; }}"), &[&problem]);
    }
}

/// Which pairs of a theme's colours are too alike, on light and on dark screens.
#[track_caller]
fn check_pairs(css: &str, light: &[&str], dark: &[&str]) {
    for (scheme, expected) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
        let (errors, _) = verdict(css, scheme);
        let names = |error: &String| {
            error.split('`').skip(1).step_by(2).take(2).collect::<Vec<_>>().join(" on ")
        };
        let pairs: Vec<String> = errors.iter().map(names).collect();
        assert_eq!(pairs, expected, "{css}");
    }
}

#[test]
fn every_text_stands_out_from_its_ground() {
    let [paper, surface] = ["--accent on --paper", "--accent on --surface"];
    let [ink, ink_soft] = ["--ink on --accent-soft", "--ink-soft on --accent-soft"];
    let [on_accent, accent] = ["--on-accent on --accent", "--accent on --accent-soft"];
    check_pairs("", &[], &[]);
    check_pairs(":root { --accent: #f0a3c6 }", &[paper, surface, on_accent, accent], &[]);
    // 4.54 to 1 on white, but not on paper.
    check_pairs(
        ":root { --accent: #767676; --accent-soft: #fff }",
        &[paper],
        &[paper, surface, on_accent, ink, ink_soft],
    );
    check_pairs(":root { --accent-soft: #93c5fd }", &[ink_soft, accent], &[ink, ink_soft, accent]);
    check_pairs(":root { --on-accent: #888 }", &[on_accent], &[on_accent]);
    check_pairs(&format!("{DARK} {{ :root {{ --on-accent: #fff }} }}"), &[], &[on_accent]);
}

#[test]
fn an_error_measures_and_proposes() {
    check_theme(
        "\n:root { --on-accent: #000; }\n@media (prefers-color-scheme: dark) {\n:root { --on-accent: #fff }\n}",
        &[
            "2: on light screens, `--on-accent` #000000 on `--accent` #0e5a5a has a contrast of 2.62 to 1 and \
             needs 4.5 to 1. Write `--on-accent: #c3c3c3;` in `:root`: the nearest lightness of the same hue \
             that can be read.",
            "4: on dark screens, `--on-accent` #ffffff on `--accent` #83cdc6 has a contrast of 1.82 to 1 and \
             needs 4.5 to 1. Write `--on-accent: #4e4e4e;` in the `:root` of `@media (prefers-color-scheme: \
             dark)`: the nearest lightness of the same hue that can be read.",
        ],
    );
}

/// The errors of a theme for some screens, and the changes that are proposed for them.
fn verdict(css: &str, scheme: Scheme) -> (Vec<String>, String) {
    let file = PackFile { name: "theme.css".to_owned(), text: css.to_owned() };
    let mut report = Report::default();
    contrasts(&file, &StyleSheet::read(css), scheme, &mut report);
    let changes = |remedy: &str| remedy.split('`').nth(1).map(str::to_owned);
    let changes = report.errors.first().and_then(|error| changes(&error.remedy));
    let errors = report.errors.iter().map(ToString::to_string).collect();
    (errors, changes.unwrap_or_default())
}

/// Colours all over the space.
fn colours() -> impl Iterator<Item = Colour> {
    const LEVELS: [u8; 6] = [0, 51, 102, 153, 204, 255];
    let of_red =
        |red| LEVELS.into_iter().flat_map(move |green| LEVELS.map(|blue| [red, green, blue]));
    LEVELS.into_iter().flat_map(of_red).map(Colour)
}

#[test]
fn what_is_proposed_passes_at_once_and_so_do_bars() {
    let tokens = without_comments(include_str!("../../../../style/tokens.css")).expect("comments");
    let tokens = StyleSheet::read(&tokens);
    for scheme in [Scheme::Light, Scheme::Dark] {
        let line = tokens.last("--line", scheme).and_then(|it| Colour::read(it.value));
        let line = line.expect("the colour of a bar's track");
        for accent in colours() {
            for (on_accent, soft) in [("#fff", "#000"), ("#000", "#fff"), ("#3ac", "#ca3")] {
                let theme =
                    format!("--accent: {accent}; --on-accent: {on_accent}; --accent-soft: {soft};");
                let (_, changes) = verdict(&format!(":root {{ {theme} }}"), scheme);
                let better = format!(":root {{ {theme} {changes} }}");
                assert_eq!(verdict(&better, scheme).0, Vec::<String>::new(), "{better}");
                let accent =
                    StyleSheet::read(&better).last(ACCENT, scheme).map(|it| it.value.to_owned());
                let accent = accent.as_deref().and_then(Colour::read).expect("an accent");
                assert!(accent.contrast(line) >= 3.0, "{accent} on {line}");
            }
        }
    }
}
