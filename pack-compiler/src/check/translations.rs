//! Whether a translation is one.

use std::collections::BTreeMap;

use enig_core::i18n::Locale;

use super::text_field::{TextField, text_fields};
use crate::readability::{plain_words, word_count};
use crate::{Report, SourcePack, WarningKind};

/// Shorter texts may well be the same in two languages: «Demens».
const FEWEST_WORDS_IN_NYNORSK: usize = 8;
const FEWEST_WORDS_IN_ENGLISH: usize = 3;

/// The highest share, in per cent, of words that a text has in common with its translation. Good
/// nynorsk shares two thirds of its words with bokmål, and in a short sentence now and then nearly all:
/// in the programme that comes with Enig, one text in fourteen is above this.
const HIGHEST_SHARE: usize = 80;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for field in text_fields(pack) {
        nynorsk(&field, report);
        english(&field, report);
        quotation_marks(pack, &field, report);
    }
}

fn nynorsk(field: &TextField, report: &mut Report) {
    let bokmål = field.texts.text(Locale::Nb);
    let Some(nynorsk) = field.texts.get(Locale::Nn) else { return };
    let fewest = word_count(bokmål).min(word_count(nynorsk.get_ref()));
    let share = shared_words(bokmål, nynorsk.get_ref());
    if fewest >= FEWEST_WORDS_IN_NYNORSK && share > HIGHEST_SHARE {
        let problem = field.file.problem(
            nynorsk.span(),
            format!("the nn {} has {share} % of its words in common with nb", field.name),
            "Check that it is nynorsk.",
        );
        report.warn(WarningKind::NearlySame, &field.about, problem);
    }
}

/// The share of words that two texts have in common, in per cent of the longer one.
fn shared_words(one: &str, other: &str) -> usize {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in plain_words(one) {
        *counts.entry(word).or_default() += 1;
    }
    let mut shared = 0;
    for word in plain_words(other) {
        if let Some(left) = counts.get_mut(&word).filter(|left| **left > 0) {
            *left -= 1;
            shared += 1;
        }
    }
    100 * shared / word_count(one).max(word_count(other)).max(1)
}

fn english(field: &TextField, report: &mut Report) {
    let Some(english) = field.texts.get(Locale::En) else { return };
    let text = english.get_ref().trim();
    let copied = [Locale::Nb, Locale::Nn]
        .into_iter()
        .find(|&locale| field.texts.text(locale).eq_ignore_ascii_case(text));
    if let Some(locale) = copied.filter(|_| word_count(text) >= FEWEST_WORDS_IN_ENGLISH) {
        report.error(field.file.problem(
            english.span(),
            format!("the en {} is the {} one", field.name, locale.tag()),
            "Translate it.",
        ));
    }
}

fn quotation_marks(pack: &SourcePack, field: &TextField, report: &mut Report) {
    for locale in pack.languages() {
        let Some(text) = field.texts.get(locale) else { continue };
        if let Some(mark) = ['"', '\''].into_iter().find(|mark| text.get_ref().contains(*mark)) {
            let marks = if locale == Locale::En { "‘ ’ “ ”" } else { "« » ’" };
            let problem = field.file.problem(
                text.span(),
                format!("the {} {} has a straight {mark}", locale.tag(), field.name),
                format!("Write {marks} as in print."),
            );
            report.warn(WarningKind::StraightQuotes, &field.about, problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shared_words;
    use crate::fixture::Fixture;

    /// The fixture with bokmål in the place of its English, as if that were nynorsk.
    #[track_caller]
    fn check_nynorsk(nb: &str, nn: &str, expected: &[&str]) {
        let mut pack =
            Fixture::new().replace("programme.toml", "[\"nb\", \"en\"]", "[\"nb\", \"nn\"]");
        for file in ["programme.toml", "areas/skole.toml", "areas/helse.toml"] {
            pack = pack.replace_all(file, "\nen = ", "\nnn = ");
            pack = pack.replace_all(file, ", en = ", ", nn = ");
        }
        pack.replace_line("areas/skole.toml", "nb = \"Elevene", &format!("nb = \"{nb}\""))
            .replace_line("areas/skole.toml", "nn = \"Pupils", &format!("nn = \"{nn}\""))
            .check_warnings(expected);
    }

    #[test]
    fn nynorsk_is_no_copy_of_bokmål() {
        let nb = "Alle elever bør få et måltid på skolen hver dag.";
        check_nynorsk(nb, "Alle elevar bør få eit måltid på skulen kvar dag.", &[]);
        check_nynorsk(
            nb,
            "Alle elever bør få et måltid på skolen kvar dag.",
            &[
                "programme/areas/skole.toml:18: the nn statement of `skolemat` has 90 % of its words in common \
             with nb. Check that it is nynorsk.",
            ],
        );
        check_nynorsk("Elevene bør få mat.", "Elevene bør få mat.", &[]);
    }

    #[test]
    fn english_is_no_copy() {
        let copy = "en = \"Elevene bør få mat.\"";
        Fixture::new().replace_line("areas/skole.toml", "en = \"Pupils", copy).check_errors(&[
            "programme/areas/skole.toml:18: the en statement of `skolemat` is the nb one. Translate it.",
        ]);
    }

    #[test]
    fn quotation_marks_are_those_of_print() {
        let straight = "en = \"The pupils' food should be free.\"";
        Fixture::new().replace_line("areas/skole.toml", "en = \"Pupils", straight).check_warnings(&[
            "programme/areas/skole.toml:18: the en statement of `skolemat` has a straight '. Write ‘ ’ “ ” as \
             in print.",
        ]);
    }

    #[test]
    fn words_are_shared_one_by_one() {
        for (one, other, expected) in [
            ("mat mat", "mat", 50),
            ("mat", "Mat!", 100),
            ("mat og melk", "melk og brød", 200 / 3),
            ("", "", 0),
        ] {
            assert_eq!(shared_words(one, other), expected, "{one} | {other}");
        }
    }
}
