//! What the voter rates: readable, and one claim.

use std::collections::BTreeSet;

use enig_core::i18n::Locale;

use crate::readability::{lix, plain_words, sentence_count};
use crate::warning::text_name;
use crate::{Report, SourcePack, WarningKind};

const HIGHEST_LIX: usize = 40;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for locale in pack.languages() {
        let actions = actions(pack, locale);
        for (area, entry) in pack.commitments() {
            let Some(text) = entry.statement.get_ref().get(locale) else { continue };
            let id = entry.id.get_ref();
            let name = text_name(locale, "statement", id);
            // With its parts named, a voter who agrees with one of them alone can say so.
            let sign = second_claim(text.get_ref(), locale, &actions);
            if let Some(sign) = sign.filter(|_| entry.parts.is_none()) {
                let problem = area.file.problem(
                    text.span(),
                    format!("{name} may make two claims: {sign}"),
                    "Ask for one thing in one sentence, or name the parts in [commitment.parts].",
                );
                report.warn(WarningKind::TwoClaims, id, problem);
            }
            // The limit is calibrated on Scandinavian texts: English has fewer and shorter compounds.
            let lix = lix(text.get_ref());
            if lix > HIGHEST_LIX && locale != Locale::En {
                let remedy =
                    format!("Use shorter words or sentences; at most {HIGHEST_LIX} reads easily.");
                let problem =
                    area.file.problem(text.span(), format!("{name} has LIX {lix}"), remedy);
                report.warn(WarningKind::HardToRead, id, problem);
            }
        }
    }
}

fn should(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => "bør",
        Locale::En => "should",
    }
}

fn and(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => "og",
        Locale::En => "and",
    }
}

/// What the pack asks for: words that stand right behind a statement's «bør», or behind «å» in any text
/// of a commitment. So each pack brings its own verbs, and no dictionary is needed.
fn actions(pack: &SourcePack, locale: Locale) -> BTreeSet<String> {
    let mut actions = BTreeSet::new();
    for (_, entry) in pack.commitments() {
        let texts = [Some(&entry.statement), Some(&entry.explanation), entry.alternative.as_ref()];
        for (at, texts) in texts.into_iter().enumerate() {
            let words: Vec<String> =
                texts.iter().flat_map(|texts| plain_words(texts.get_ref().text(locale))).collect();
            for pair in words.windows(2) {
                let [before, word] = pair else { continue };
                let is_wish = at == 0 && before == should(locale);
                let is_infinitive = before == "å" && locale != Locale::En;
                if (is_wish || is_infinitive) && looks_like_a_verb(word, locale) {
                    actions.insert(word.clone());
                }
            }
        }
    }
    actions
}

/// Leaves out the adverbs that may stand between «bør» and its verb.
fn looks_like_a_verb(word: &str, locale: Locale) -> bool {
    match locale {
        Locale::Nb | Locale::Nn => {
            ["a", "e", "i", "o", "y", "å", "ø", "es", "as", "ast"]
                .iter()
                .any(|end| word.ends_with(end))
                && !["ikke", "ikkje", "også", "heile", "hele"].contains(&word)
        }
        Locale::En => {
            !word.ends_with("ly") && !["also", "as", "first", "not", "still"].contains(&word)
        }
    }
}

/// The sign that a statement asks for two things.
fn second_claim(text: &str, locale: Locale, actions: &BTreeSet<String>) -> Option<String> {
    if text.contains(';') {
        return Some("a semicolon".to_owned());
    }
    if sentence_count(text) > 1 {
        return Some("two sentences".to_owned());
    }
    let words: Vec<String> = plain_words(text).collect();
    let should = should(locale);
    if words.iter().filter(|word| *word == should).count() > 1 {
        return Some(format!("«{should}» twice"));
    }
    let and = and(locale);
    words
        .windows(2)
        .find(|pair| pair[0] == and && actions.contains(&pair[1]))
        .map(|pair| format!("«{and} {}»", pair[1]))
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(statement: &str, expected: &[&str]) {
        let to = format!("nb = \"{statement}\"");
        Fixture::new()
            .replace("areas/skole.toml", "nb = \"Elevene bør få mat.\"", &to)
            .check_warnings(expected);
    }

    #[track_caller]
    fn check_second_claim(statement: &str, sign: &str) {
        check(
            statement,
            &[&format!(
                "programme/areas/skole.toml:17: the nb statement of `skolemat` may make two claims: {sign}. Ask \
             for one thing in one sentence, or name the parts in [commitment.parts]."
            )],
        );
    }

    #[test]
    fn a_statement_is_readable() {
        check(
            "Ernæringsfaglig skolemåltid anbefales.",
            &[
                "programme/areas/skole.toml:17: the nb statement of `skolemat` has LIX 103. Use shorter words or \
             sentences; at most 40 reads easily.",
            ],
        );
    }

    #[test]
    fn a_statement_makes_one_claim() {
        check_second_claim("Elevene bør få mat. De bør få melk.", "two sentences");
        check_second_claim("Elevene bør få mat; gjerne melk.", "a semicolon");
        check_second_claim("Elevene bør få mat, og skolen bør ha kjøkken.", "«bør» twice");
        // Another statement of the fixture says «bør ha».
        check_second_claim("Elevene bør få mat og ha kjøkken.", "«og ha»");
        check("Elevene bør få mat og melk.", &[]);
    }
}
