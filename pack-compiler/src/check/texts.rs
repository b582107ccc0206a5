//! Texts for the voter: there, finished, and plain.

use enig_core::i18n::Locale;

use super::text_field::{TextField, text_fields};
use crate::{PackFile, Problem, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let languages = pack.languages();
    for field in text_fields(pack) {
        for &locale in &languages {
            match field.texts.get(locale).filter(|text| !text.get_ref().trim().is_empty()) {
                Some(text) => plain(field.file, text.span(), &field.name, text.get_ref(), report),
                None => report.error(missing(&field, locale)),
            }
        }
        surplus(&field, &languages, report);
    }
}

fn missing(field: &TextField, locale: Locale) -> Problem {
    let tag = locale.tag();
    let message = format!("the {} is missing in {tag}", field.name);
    field.file.problem(field.place.clone(), message, format!("Write it as `{tag} = \"...\"`."))
}

fn surplus(field: &TextField, languages: &[Locale], report: &mut Report) {
    for (locale, _) in field.texts.all().filter(|(locale, _)| !languages.contains(locale)) {
        let tag = locale.tag();
        report.error(field.file.problem(
            field.place.clone(),
            format!("the {} is there in {tag}, which is no language of the pack", field.name),
            format!("Add \"{tag}\" to `languages` in programme.toml, or remove the text."),
        ));
    }
}

/// No placeholder and no markup in a text, which is called `name` in messages.
pub(super) fn plain(
    file: &PackFile,
    place: core::ops::Range<usize>,
    name: &str,
    text: &str,
    report: &mut Report,
) {
    if text.split_whitespace().any(|word| word.starts_with('@')) {
        report.error(file.problem(
            place.clone(),
            format!("the {name} is not written yet: «{}»", text.trim()),
            "Replace the placeholder.",
        ));
    }
    let is_tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if text.split('<').skip(1).any(is_tag) {
        report.error(file.problem(
            place,
            format!("the {name} holds HTML"),
            "Write plain text; the page shows it as it is.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        Fixture::new().replace("areas/skole.toml", from, to).check_errors(&[expected]);
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for text in ["", "nb = \" \"\n"] {
            check(
                "nb = \"Elevene bør få mat.\"\n",
                text,
                "programme/areas/skole.toml:16: the statement of `skolemat` is missing in nb. Write it as `nb \
                 = \"...\"`.",
            );
        }
        check(
            "en = \"Pupils should get food.\"\n",
            "",
            "programme/areas/skole.toml:16: the statement of `skolemat` is missing in en. Write it as `en = \
             \"...\"`.",
        );
        check(
            "en = \"School\"\n",
            "",
            "programme/areas/skole.toml:3: the title is missing in en. Write it as `en = \"...\"`.",
        );
        Fixture::new().replace("programme.toml", "en = \"Trial\"\n", "").check_errors(&[
            "programme/programme.toml:19: the sponsor's label is missing in en. Write it as `en = \"...\"`.",
        ]);
    }

    #[test]
    fn a_text_is_in_a_language_of_the_pack() {
        Fixture::new().replace("programme.toml", "[\"nb\", \"en\"]", "[\"nb\"]").check_errors_contain(
            "programme/areas/skole.toml:3: the title is there in en, which is no language of the pack. Add \
             \"en\" to `languages` in programme.toml, or remove the text.",
        );
    }

    #[test]
    fn texts_are_finished_and_plain() {
        check(
            "nb = \"Elevene bør få mat.\"",
            "nb = \"@STATEMENT\"",
            "programme/areas/skole.toml:17: the statement of `skolemat` is not written yet: «@STATEMENT». \
             Replace the placeholder.",
        );
        check(
            "nb = \"Elevene bør få mat.\"",
            "nb = \"Elevene bør få <b>mat</b>.\"",
            "programme/areas/skole.toml:17: the statement of `skolemat` holds HTML. Write plain text; the \
             page shows it as it is.",
        );
        Fixture::new()
            .replace(
                "areas/skole.toml",
                "nb = \"Elevene bør få mat.\"",
                "nb = \"Elevene bør få mat < 2 timer.\"",
            )
            .check_errors(&[]);
    }
}
