//! A style sheet that holds nothing but custom properties, once for light and once for dark screens.

use core::ops::Range;

/// The screens that a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// `:root`.
    Light,
    /// `:root` inside `@media (prefers-color-scheme: dark)`.
    Dark,
}

/// A property of `:root`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Setting<'s> {
    pub(crate) scheme: Scheme,
    pub(crate) name: &'s str,
    pub(crate) value: &'s str,
    /// Its place in the sheet, in bytes.
    pub(crate) place: Range<usize>,
}

/// Something else than that, and its place.
pub(crate) type Fault = (Range<usize>, String);

/// What a style sheet says, in its order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct StyleSheet<'s> {
    pub(crate) settings: Vec<Setting<'s>>,
    pub(crate) faults: Vec<Fault>,
}

/// A bracket that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    Root(Scheme),
    Dark,
    /// A rule that is a fault as a whole.
    Other,
}

const DARK: [&str; 2] =
    ["@media (prefers-color-scheme: dark)", "@media (prefers-color-scheme:dark)"];

impl<'s> StyleSheet<'s> {
    /// Reads a sheet whose comments are blanks: [`without_comments`].
    pub(crate) fn read(css: &'s str) -> Self {
        let mut sheet = Self::default();
        let mut open: Vec<(Rule, Range<usize>)> = Vec::new();
        let mut start = 0;
        for (at, mark) in css.match_indices(['{', '}', ';']) {
            let place = trimmed(css, start..at);
            let rule = open.last().map(|(rule, _)| *rule);
            if mark == "{" {
                open.push((sheet.opened(css, rule, &place), place));
            } else {
                sheet.declared(css, rule, place, mark == ";");
                if mark == "}" && open.pop().is_none() {
                    let message = "a `}` closes nothing".to_owned();
                    sheet.faults.push((at..at + 1, message));
                }
            }
            start = at + mark.len();
        }
        let rest = trimmed(css, start..css.len());
        let rule = open.last().map(|(rule, _)| *rule);
        sheet.declared(css, rule, rest, false);
        let unclosed = open.into_iter().map(|(_, place)| {
            let message = format!("the rule `{}` is not closed by a `}}`", &css[place.clone()]);
            (place, message)
        });
        sheet.faults.extend(unclosed);
        sheet
    }

    fn opened(&mut self, css: &str, inside: Option<Rule>, place: &Range<usize>) -> Rule {
        let words = css[place.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        let is_dark = DARK.iter().any(|dark| words.eq_ignore_ascii_case(dark));
        match inside {
            Some(Rule::Other) => Rule::Other,
            None if words.eq_ignore_ascii_case(":root") => Rule::Root(Scheme::Light),
            Some(Rule::Dark) if words.eq_ignore_ascii_case(":root") => Rule::Root(Scheme::Dark),
            None if is_dark => Rule::Dark,
            _ => {
                self.faults.push((place.clone(), format!("`{words}` is no rule for colours")));
                Rule::Other
            }
        }
    }

    fn declared(&mut self, css: &'s str, inside: Option<Rule>, place: Range<usize>, ends: bool) {
        let text = &css[place.clone()];
        match (inside, text.split_once(':')) {
            (Some(Rule::Other), _) => {}
            (Some(Rule::Root(scheme)), Some((name, value))) => {
                let (name, value) = (name.trim(), value.trim());
                self.settings.push(Setting { scheme, name, value, place });
            }
            (Some(Rule::Root(_)), None) if text.is_empty() => {}
            // Outside `:root` even a lone semicolon counts: it undoes the rule after it.
            _ if text.is_empty() && !ends => {}
            _ => {
                let end = if ends { ";" } else { "" };
                self.faults.push((place, format!("`{text}{end}` sets no colour")));
            }
        }
    }

    /// The setting of a property that counts. Dark screens take the light ones too, and the last one wins.
    pub(crate) fn last(&self, name: &str, scheme: Scheme) -> Option<&Setting<'s>> {
        let counts = |it: &&Setting| scheme == Scheme::Dark || it.scheme == Scheme::Light;
        self.settings.iter().rev().filter(counts).find(|it| it.name == name)
    }
}

/// The value that a style sheet gives a property of `:root` on light screens. None where it sets none, or
/// where a comment does not end.
pub fn light_value(css: &str, name: &str) -> Option<String> {
    let plain = without_comments(css).ok()?;
    StyleSheet::read(&plain).last(name, Scheme::Light).map(|it| it.value.to_owned())
}

/// The range without blanks at its ends.
fn trimmed(css: &str, range: Range<usize>) -> Range<usize> {
    let text = &css[range.clone()];
    let start = range.end - text.trim_start().len();
    start..start + text.trim().len()
}

/// The sheet with blanks in the place of its comments, so that all else stays where it is; or where a
/// comment starts that does not end.
pub(crate) fn without_comments(css: &str) -> Result<String, usize> {
    let mut plain = String::with_capacity(css.len());
    while let Some(length) = css[plain.len()..].find("/*") {
        let start = plain.len() + length;
        let end = css[start + 2..].find("*/").ok_or(start)? + start + 4;
        plain += &css[plain.len()..start];
        let blank = |&byte: &u8| if byte == b'\n' { '\n' } else { ' ' };
        plain.extend(css.as_bytes()[start..end].iter().map(blank));
    }
    plain += &css[plain.len()..];
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::{Scheme, StyleSheet, light_value, without_comments};

    /// What a sheet sets and what else it says, a line each.
    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let sheet = StyleSheet::read(css);
        let settings = sheet.settings.iter().map(|it| {
            assert_eq!(it.place.len(), css[it.place.clone()].trim().len());
            format!("{:?} {} = {}", it.scheme, it.name, it.value)
        });
        let faults =
            sheet.faults.iter().map(|(place, message)| format!("{}: {message}", place.start));
        assert_eq!(settings.chain(faults).collect::<Vec<_>>(), expected, "{css}");
    }

    #[test]
    fn colours_for_light_and_dark_are_read() {
        check("", &[]);
        check(" \n ", &[]);
        check(":root{}", &[]);
        check(":root { --a : #111; ; --b:#222 }", &["Light --a = #111", "Light --b = #222"]);
        check(
            ":root { --a: 1 }\n@media (prefers-color-scheme:\n dark) { :root { --a: 2; } }\n:ROOT { --a: 3 }",
            &["Light --a = 1", "Dark --a = 2", "Light --a = 3"],
        );
    }

    #[test]
    fn all_else_is_a_fault() {
        check("a { b: c; d { e: f } }", &["0: `a` is no rule for colours"]);
        check(":root, a { --a: 1 }", &["0: `:root, a` is no rule for colours"]);
        check(":root { a { --a: 1 } --b: 2 }", &["Light --b = 2", "8: `a` is no rule for colours"]);
        check("@media print { :root { --a: 1 } }", &["0: `@media print` is no rule for colours"]);
        check("@import 'x';", &["0: `@import 'x';` sets no colour"]);
        check(":root { --a }", &["8: `--a` sets no colour"]);
        check(
            ":root { --a: 1 }; :root { --b: 2 }",
            &["Light --a = 1", "Light --b = 2", "16: `;` sets no colour"],
        );
        check("@media (prefers-color-scheme: dark) { --a: 1; }", &["38: `--a: 1;` sets no colour"]);
    }

    #[test]
    fn brackets_are_closed() {
        check(":root { --a: 1; ", &["Light --a = 1", "0: the rule `:root` is not closed by a `}`"]);
        check(":root { --a: 1 } }", &["Light --a = 1", "17: a `}` closes nothing"]);
        check("word", &["0: `word` sets no colour"]);
    }

    #[test]
    fn the_last_setting_counts_and_dark_screens_take_the_light_one() {
        for (css, light, dark) in [
            (":root{--a:1}", Some("1"), Some("1")),
            (":root{--a:1;--a:2}", Some("2"), Some("2")),
            ("@media (prefers-color-scheme:dark){:root{--a:1}}", None, Some("1")),
            (":root{--a:1}@media (prefers-color-scheme:dark){:root{--a:2}}", Some("1"), Some("2")),
            ("@media (prefers-color-scheme:dark){:root{--a:2}}:root{--a:1}", Some("1"), Some("1")),
            (":root{--b:1}", None, None),
        ] {
            let sheet = StyleSheet::read(css);
            let value = |scheme| sheet.last("--a", scheme).map(|it| it.value);
            assert_eq!((value(Scheme::Light), value(Scheme::Dark)), (light, dark), "{css}");
        }
    }

    #[test]
    fn light_values_are_found_among_other_rules_and_comments() {
        for (css, expected) in [
            (":root { --a: #111; } @media (x) { :root { --a: #222; } }", Some("#111")),
            ("@import 'x'; :root {\n  --b: #fff;\n  --a: #111;\n}", Some("#111")),
            ("@media (x) { :root { --a: #222; } a { b: c; } } :root { --a: #111 }", Some("#111")),
            ("/* :root { --a: #111; } */ .root { --a: #222; }", None),
            (":root { --a: #111 } /*", None),
        ] {
            assert_eq!(light_value(css, "--a").as_deref(), expected, "{css}");
        }
    }

    #[test]
    fn comments_leave_everything_where_it_is() {
        for (css, expected) in [
            ("a /* b */ c", Ok("a         c")),
            ("/**/a/*\n;*/", Ok("    a  \n   ")),
            ("/* é */b", Ok("        b")),
            ("a /* b", Err(2)),
            ("/*/", Err(0)),
        ] {
            let plain = without_comments(css);
            assert_eq!(plain.as_deref().map_err(|&at| at), expected, "{css}");
            assert!(plain.is_err() || plain.is_ok_and(|plain| plain.len() == css.len()));
        }
    }
}
