//! Texts for the voter: there, finished, and plain.

use std::collections::BTreeMap;

use enig::i18n::Locale;

use super::text_field::{TextField, text_fields};
use crate::{PackFile, Problem, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let languages = pack.languages();
    let original = pack.original();
    let mut untranslated: BTreeMap<(String, &str), (Problem, usize)> = BTreeMap::new();
    for field in text_fields(pack) {
        for &locale in &languages {
            if let Some(text) =
                field.texts.get(locale).filter(|text| !text.get_ref().trim().is_empty())
            {
                plain(field.file, text.span(), &field.name, text.get_ref(), report);
            } else if field.in_every_language || locale == original {
                report.error(missing(&field, locale));
            } else {
                let key = (field.file.name.clone(), locale.tag());
                untranslated.entry(key).or_insert_with(|| (missing(&field, locale), 0)).1 += 1;
            }
        }
        surplus(&field, &languages, report);
    }
    for ((_, tag), (first, count)) in untranslated {
        let message = match count {
            1 => first.message,
            _ => format!("{}, and {} more", first.message, count - 1),
        };
        let remedy = format!(
            "Until it is translated, readers of {tag} see it in {}, marked as such.",
            original.tag()
        );
        report.warn(Problem { message, remedy, ..first });
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
    fn the_original_language_is_always_there() {
        check(
            "nb = \"Elevene bør få mat.\"\n",
            "",
            "programme/areas/skole.toml:16: the statement of `skolemat` is missing in nb. Write it as `nb = \
             \"...\"`.",
        );
        check(
            "nb = \"Elevene bør få mat.\"",
            "nb = \" \"",
            "programme/areas/skole.toml:16: the statement of `skolemat` is missing in nb. Write it as `nb = \
             \"...\"`.",
        );
    }

    #[test]
    fn texts_about_the_pack_and_its_areas_are_there_in_every_language() {
        check(
            "en = \"School\"\n",
            "",
            "programme/areas/skole.toml:3: the title is missing in en. Write it as `en = \"...\"`.",
        );
        Fixture::new().replace("programme.toml", "en = \"Trial\"\n", "").check_errors(&[
            "programme/programme.toml:19: the sponsor's label is missing in en. Write it as `en = \"...\"`.",
        ]);
        Fixture::new().replace("programme.toml", "[\"nb\", \"en\"]", "[\"nb\"]").check_errors_contain(
            "programme/areas/skole.toml:3: the title is there in en, which is no language of the pack. Add \
             \"en\" to `languages` in programme.toml, or remove the text.",
        );
    }

    #[test]
    fn missing_translations_of_commitments_are_one_warning_a_file() {
        Fixture::new()
            .replace("areas/skole.toml", "en = \"Pupils should get food.\"\n", "")
            .replace("areas/skole.toml", "en = \"A doctor at school.\"\n", "")
            .check_warnings(&[
                "programme/areas/skole.toml:16: the statement of `skolemat` is missing in en, and 1 more. \
                 Until it is translated, readers of en see it in nb, marked as such.",
            ]);
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
