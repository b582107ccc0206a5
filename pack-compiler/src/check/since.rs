//! What has happened since: dated, short, and with sources that anybody can open.

use super::publication::{is_date, is_https};
use super::texts::plain;
use crate::readability::word_count;
use crate::source_pack::SinceEntry;
use crate::warning::text_name;
use crate::{CommitmentEntry, PackFile, Report, SourcePack};

/// Two plain sentences, in the language that needs most words.
const MOST_WORDS: usize = 65;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        let Some(since) = &entry.since else { continue };
        date(pack, (&area.file, entry), since.get_ref(), report);
        length(pack, (&area.file, entry), since.get_ref(), report);
        if since.get_ref().sources.is_empty() {
            report.error(area.file.problem(
                since.span(),
                format!("what has happened since `{}` has no source", entry.id.get_ref()),
                "Name one in a [[commitment.since.source]], or leave it out.",
            ));
        }
        sources((&area.file, entry), since.get_ref(), report);
    }
}

fn date(
    pack: &SourcePack,
    (file, entry): (&PackFile, &CommitmentEntry),
    since: &SinceEntry,
    report: &mut Report,
) {
    let edition = pack.manifest.content.edition_date.get_ref();
    let date = since.date.get_ref();
    if !is_date(date) {
        report.error(file.problem(
            since.date.span(),
            format!("«{date}» is not a date"),
            "Write it as YYYY-MM-DD.",
        ));
    } else if is_date(edition) && date > edition {
        let id = entry.id.get_ref();
        report.error(file.problem(
            since.date.span(),
            format!("what has happened since `{id}` is dated {date}, after the edition, {edition}"),
            "Write the day on which it happened, or `edition_date` in programme.toml anew.",
        ));
    }
}

fn length(
    pack: &SourcePack,
    (file, entry): (&PackFile, &CommitmentEntry),
    since: &SinceEntry,
    report: &mut Report,
) {
    for locale in pack.languages() {
        let Some(text) = since.text.get(locale) else { continue };
        let n_words = word_count(text.get_ref());
        if n_words > MOST_WORDS {
            report.error(file.problem(
                text.span(),
                format!("{} has {n_words} words", text_name(locale, "since", entry.id.get_ref())),
                format!("Say it in at most {MOST_WORDS}."),
            ));
        }
    }
}

fn sources((file, entry): (&PackFile, &CommitmentEntry), since: &SinceEntry, report: &mut Report) {
    let id = entry.id.get_ref();
    for source in &since.sources {
        let (title, href) = (source.title.get_ref(), source.href.get_ref());
        if title.trim().is_empty() {
            report.error(file.problem(
                source.title.span(),
                format!("a source of what has happened since `{id}` has no title"),
                "Write its title, and its publisher in brackets.",
            ));
        }
        plain(file, source.title.span(), &format!("title of a source of `{id}`"), title, report);
        if !is_https(href) {
            report.error(file.problem(
                source.href.span(),
                format!("«{href}» is not an https address"),
                "Links start with https:// and a host.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::{Fixture, SINCE};

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        let file = "areas/skole.toml";
        Fixture::new().before_source(SINCE).replace(file, from, to).check_errors(expected);
    }

    #[test]
    fn what_is_dated_sourced_and_short_is_right() {
        check("", "", &[]);
        check("2025-08-01", "2026-11-22", &[]);
        let longest = vec!["mat"; 65].join(" ");
        check("Skolene fikk mat.", &longest, &[]);
        check(
            "Skolene fikk mat.",
            &format!("{longest} mat"),
            &[
                "programme/areas/skole.toml:27: the nb since of `skolemat` has 66 words. Say it in at most 65.",
            ],
        );
    }

    #[test]
    fn the_date_is_a_day_before_the_edition() {
        for date in ["2025-02-29", "2025-13-01", "2025-00-01", "2025-04-31", "1.8.2025", "2025-8-1"]
        {
            check(
                "2025-08-01",
                date,
                &[&format!(
                    "programme/areas/skole.toml:26: «{date}» is not a date. Write it as YYYY-MM-DD."
                )],
            );
        }
        check("2025-08-01", "2024-02-29", &[]);
        check(
            "2025-08-01",
            "2026-11-23",
            &[
                "programme/areas/skole.toml:26: what has happened since `skolemat` is dated 2026-11-23, after \
                 the edition, 2026-11-22. Write the day on which it happened, or `edition_date` in \
                 programme.toml anew.",
            ],
        );
    }

    #[test]
    fn the_text_is_there_in_every_language_and_plain() {
        check(
            "en = \"Schools got food.\"\n",
            "",
            &[
                "programme/areas/skole.toml:25: the since of `skolemat` is missing in en. Write it as `en = \
                 \"...\"`.",
            ],
        );
        check(
            "Skolene fikk mat.",
            "Skolene fikk <b>mat</b>.",
            &[
                "programme/areas/skole.toml:27: the since of `skolemat` holds HTML. Write plain text; the \
                 page shows it as it is.",
            ],
        );
    }

    #[test]
    fn the_sources_can_be_opened() {
        let source = &SINCE[SINCE.find("[[").unwrap()..];
        check(
            source,
            "",
            &[
                "programme/areas/skole.toml:25: what has happened since `skolemat` has no source. Name one in a \
                 [[commitment.since.source]], or leave it out.",
            ],
        );
        check(
            "https://avis.example/mat",
            "http://avis.example/mat",
            &[
                "programme/areas/skole.toml:31: «http://avis.example/mat» is not an https address. Links start \
                 with https:// and a host.",
            ],
        );
        check(
            "Mat i skolen (Avisen)",
            " ",
            &[
                "programme/areas/skole.toml:30: a source of what has happened since `skolemat` has no title. \
                 Write its title, and its publisher in brackets.",
            ],
        );
    }
}
