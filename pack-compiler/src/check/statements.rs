//! What the voter rates: short, readable, one claim, and a real alternative where it is contested.

use enig::i18n::Locale;
use toml::Spanned;

use crate::readability::{has_word, lix, sentence_count, word_count};
use crate::source_pack::CommitmentEntry;
use crate::{PackFile, Report, SourcePack, Translations};

const MOST_WORDS: usize = 25;
const HIGHEST_LIX: usize = 40;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        for locale in Locale::ALL {
            if let Some(text) = entry.statement.get_ref().get(locale) {
                statement(&area.file, entry, locale, text, report);
            }
            if let Some(text) =
                entry.alternative.as_ref().and_then(|texts| texts.get_ref().get(locale))
            {
                alternative(&area.file, entry, locale, text, report);
            }
        }
        let is_there = |texts: &Spanned<Translations>| texts.get_ref().all().next().is_some();
        if *entry.contested.get_ref() && !entry.alternative.as_ref().is_some_and(is_there) {
            report.warn(area.file.problem(
                entry.contested.span(),
                format!("`{}` is contested but has no alternative", entry.id.get_ref()),
                "Write the other view as someone who holds it would put it.",
            ));
        }
    }
}

fn statement(
    file: &PackFile,
    entry: &CommitmentEntry,
    locale: Locale,
    text: &Spanned<String>,
    report: &mut Report,
) {
    let name = format!("the {} statement of `{}`", locale.tag(), entry.id.get_ref());
    let text_only = text.get_ref();
    let n_words = word_count(text_only);
    if n_words > MOST_WORDS {
        let message = format!("{name} has {n_words} words");
        report.error(file.problem(
            text.span(),
            message,
            format!("Say it in at most {MOST_WORDS}."),
        ));
    }
    if sentence_count(text_only) > 1 || text_only.contains(';') {
        let message = format!("{name} may make two claims");
        report.warn(file.problem(text.span(), message, "Ask for one thing in one sentence."));
    }
    // The limit is calibrated on Scandinavian texts: English has fewer and shorter compounds.
    let lix = lix(text_only);
    if lix > HIGHEST_LIX && locale != Locale::En {
        let message = format!("{name} has LIX {lix}");
        let remedy = format!("Use shorter words or sentences; at most {HIGHEST_LIX} reads easily.");
        report.warn(file.problem(text.span(), message, remedy));
    }
}

fn alternative(
    file: &PackFile,
    entry: &CommitmentEntry,
    locale: Locale,
    text: &Spanned<String>,
    report: &mut Report,
) {
    let negation = match locale {
        Locale::Nb => "ikke",
        Locale::Nn => "ikkje",
        Locale::En => "not",
    };
    if has_word(text.get_ref(), negation) {
        report.warn(file.problem(
            text.span(),
            format!(
                "the {} alternative of `{}` says «{negation}»",
                locale.tag(),
                entry.id.get_ref()
            ),
            "Say what its holders want, rather than what they are against.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    const STATEMENT: &str = "nb = \"Elevene bør få mat.\"";

    #[track_caller]
    fn check_warning(from: &str, to: &str, expected: &str) {
        Fixture::new().replace("areas/skole.toml", from, to).check_warnings(&[expected]);
    }

    #[test]
    fn a_statement_has_at_most_25_words() {
        let words = |n: usize| format!("nb = \"{}.\"", vec!["mat"; n].join(" "));
        Fixture::new().replace("areas/skole.toml", STATEMENT, &words(25)).check_errors(&[]);
        Fixture::new().replace("areas/skole.toml", STATEMENT, &words(26)).check_errors(&[
            "programme/areas/skole.toml:17: the nb statement of `skolemat` has 26 words. Say it in at most 25.",
        ]);
    }

    #[test]
    fn a_statement_is_readable_and_makes_one_claim() {
        check_warning(
            STATEMENT,
            "nb = \"Ernæringsfaglig skolemåltid anbefales.\"",
            "programme/areas/skole.toml:17: the nb statement of `skolemat` has LIX 103. Use shorter words or \
             sentences; at most 40 reads easily.",
        );
        check_warning(
            STATEMENT,
            "nb = \"Elevene bør få mat. De bør få melk.\"",
            "programme/areas/skole.toml:17: the nb statement of `skolemat` may make two claims. Ask for one \
             thing in one sentence.",
        );
    }

    #[test]
    fn an_alternative_is_a_view_of_its_own() {
        check_warning(
            "nb = \"Mat er familiens sak.\"",
            "nb = \"Elevene bør ikke få mat.\"",
            "programme/areas/skole.toml:23: the nb alternative of `skolemat` says «ikke». Say what its \
             holders want, rather than what they are against.",
        );
        check_warning(
            "[commitment.alternative]\nnb = \"Mat er familiens sak.\"\nen = \"Food is for families.\"\n",
            "",
            "programme/areas/skole.toml:13: `skolemat` is contested but has no alternative. Write the other \
             view as someone who holds it would put it.",
        );
    }
}
