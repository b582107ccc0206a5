//! How long the texts of a commitment may be: short enough for a telephone, long enough to explain.

use core::ops::RangeInclusive;

use crate::readability::word_count;
use crate::warning::text_name;
use crate::{CommitmentEntry, PackFile, Report, SourcePack, Translations};

const STATEMENT: RangeInclusive<usize> = 1..=25;
const EXPLANATION: RangeInclusive<usize> = 40..=90;
const ALTERNATIVE: RangeInclusive<usize> = 15..=35;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        let mut check = |field: &str, texts: &Translations, limits, remedy: &str| {
            each(pack, (&area.file, entry), (field, texts), limits, remedy, report);
        };
        let at_most = format!("Say it in at most {}.", STATEMENT.end());
        check("statement", entry.statement.get_ref(), STATEMENT, &at_most);
        let meaning = between(&EXPLANATION, "say what the words mean and what would change");
        check("explanation", entry.explanation.get_ref(), EXPLANATION, &meaning);
        if let Some(alternative) = &entry.alternative {
            let view = between(&ALTERNATIVE, "give the view and its reason");
            check("alternative", alternative.get_ref(), ALTERNATIVE, &view);
        }
    }
}

fn between(limits: &RangeInclusive<usize>, aim: &str) -> String {
    format!("Use {} to {} words: {aim}.", limits.start(), limits.end())
}

fn each(
    pack: &SourcePack,
    (file, entry): (&PackFile, &CommitmentEntry),
    (field, texts): (&str, &Translations),
    limits: RangeInclusive<usize>,
    remedy: &str,
    report: &mut Report,
) {
    for locale in pack.languages() {
        let Some(text) = texts.get(locale) else { continue };
        let words = word_count(text.get_ref());
        // An empty text is missing, which another check says.
        if words > 0 && !limits.contains(&words) {
            let name = text_name(locale, field, entry.id.get_ref());
            report.error(file.problem(text.span(), format!("{name} has {words} words"), remedy));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(from: &str, n_words: usize, expected: &[&str]) {
        let to = format!("nb = \"{}.\"", vec!["mat"; n_words].join(" "));
        Fixture::new().replace_line("areas/skole.toml", from, &to).check_errors(expected);
    }

    #[test]
    fn a_statement_has_at_most_25_words() {
        check("nb = \"Elevene bør få mat.", 25, &[]);
        check(
            "nb = \"Elevene bør få mat.",
            26,
            &[
                "programme/areas/skole.toml:17: the nb statement of `skolemat` has 26 words. Say it in at most 25.",
            ],
        );
    }

    #[test]
    fn an_explanation_has_40_to_90_words() {
        check("nb = \"Mat på skolen", 40, &[]);
        check("nb = \"Mat på skolen", 90, &[]);
        for (words, message) in [(39, "39"), (91, "91")] {
            check(
                "nb = \"Mat på skolen",
                words,
                &[&format!(
                    "programme/areas/skole.toml:20: the nb explanation of `skolemat` has {message} words. Use 40 to \
                 90 words: say what the words mean and what would change."
                )],
            );
        }
    }

    #[test]
    fn an_alternative_has_15_to_35_words() {
        check("nb = \"Mat er familiens sak", 15, &[]);
        check("nb = \"Mat er familiens sak", 35, &[]);
        for (words, message) in [(14, "14"), (36, "36")] {
            check(
                "nb = \"Mat er familiens sak",
                words,
                &[&format!(
                    "programme/areas/skole.toml:23: the nb alternative of `skolemat` has {message} words. Use 15 to \
                 35 words: give the view and its reason."
                )],
            );
        }
    }
}
