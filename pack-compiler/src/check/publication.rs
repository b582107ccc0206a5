//! What a published pack owes its readers: edition, languages, safe links.

use enig_core::i18n::Locale;
use toml::Spanned;

use crate::{Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    edition(pack, report);
    languages(pack, report);
    let file = &pack.manifest.file;
    for link in &pack.manifest.content.engage {
        if !is_https(link.href.get_ref()) {
            report.error(file.problem(
                link.href.span(),
                format!("«{}» is not an https address", link.href.get_ref()),
                "Links start with https:// and a host.",
            ));
        }
    }
    for entry in pack
        .manifest
        .content
        .documents
        .iter()
        .filter(|entry| entry.title.get_ref().trim().is_empty())
    {
        report.error(file.problem(
            entry.title.span(),
            format!("the document `{}` has no title", entry.id.get_ref()),
            "Write the title the document itself bears.",
        ));
    }
}

fn edition(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    if *manifest.edition.get_ref() == 0 {
        report.error(file.problem(manifest.edition.span(), "editions start at 1", "Write 1."));
    }
    let date = manifest.edition_date.get_ref();
    if !is_date(date) {
        report.error(file.problem(
            manifest.edition_date.span(),
            format!("«{date}» is not a date"),
            "Write it as YYYY-MM-DD.",
        ));
    }
}

fn languages(pack: &SourcePack, report: &mut Report) {
    let file = &pack.manifest.file;
    let tags = &pack.manifest.content.languages;
    for (at, tag) in tags.iter().enumerate() {
        let known = Locale::from_tag(tag.get_ref()).is_some();
        let twice = tags.iter().take(at).any(|earlier| earlier.get_ref() == tag.get_ref());
        if !known || twice {
            report.error(file.problem(
                tag.span(),
                format!(
                    "the language `{}` is {}",
                    tag.get_ref(),
                    if known { "listed twice" } else { "unknown" }
                ),
                "List each of nb, nn and en at most once.",
            ));
        }
    }
    let root = Locale::default().tag();
    if !tags.iter().any(|tag| tag.get_ref() == root) {
        let message = format!("the pack has no {root}, the language of the site's start page");
        let remedy = format!("Add \"{root}\" to `languages`; the documents' language comes first.");
        report.error(file.problem(tags.first().map_or(0..0, Spanned::span), message, remedy));
    }
}

/// Whether a text is a day of the calendar: `2026-11-22`.
pub(super) fn is_date(text: &str) -> bool {
    let is_sign =
        |(at, c): (usize, char)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() };
    if text.len() != 10 || !text.char_indices().all(is_sign) {
        return false;
    }
    let numbers: Vec<u16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let &[year, month, day] = numbers.as_slice() else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u16::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

pub(super) fn is_https(href: &str) -> bool {
    let host = href.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    host.is_some_and(|host| host.contains('.')) && !href.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        Fixture::new().replace("programme.toml", from, to).check_errors(expected);
    }

    #[test]
    fn links_are_https() {
        for href in ["http://example.no/", "javascript:alert(1)", "https://", "https://a b.no"] {
            check(
                "https://example.no/",
                href,
                &[&format!(
                    "programme/programme.toml:56: «{href}» is not an https address. Links start with \
                     https:// and a host."
                )],
            );
        }
    }

    #[test]
    fn the_edition_is_numbered_and_dated() {
        check(
            "edition = 1",
            "edition = 0",
            &["programme/programme.toml:2: editions start at 1. Write 1."],
        );
        check(
            "2026-11-22",
            "22.11.2026",
            &["programme/programme.toml:3: «22.11.2026» is not a date. Write it as YYYY-MM-DD."],
        );
    }

    #[test]
    fn languages_are_known() {
        check(
            "[\"nb\", \"en\"]",
            "[\"nb\", \"en\", \"en\", \"se\"]",
            &[
                "programme/programme.toml:4: the language `en` is listed twice. List each of nb, nn and en at \
                 most once.",
                "programme/programme.toml:4: the language `se` is unknown. List each of nb, nn and en at most \
                 once.",
            ],
        );
        Fixture::new().replace("programme.toml", "[\"nb\", \"en\"]", "[\"en\"]").check_errors_contain(
            "programme/programme.toml:4: the pack has no nb, the language of the site's start page. Add \
             \"nb\" to `languages`; the documents' language comes first.",
        );
    }
}
