//! The parts of a compound commitment: a few, each a few words, and the same in every language.

use enig_core::i18n::Locale;

use super::texts::plain;
use crate::readability::word_count;
use crate::{Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        let Some(parts) = &entry.parts else { continue };
        let file = &area.file;
        let id = entry.id.get_ref();
        for locale in Locale::ALL {
            let tag = locale.tag();
            let list = parts.get_ref().get(locale);
            if !pack.languages().contains(&locale) {
                if !list.is_empty() {
                    report.error(file.problem(
                        parts.span(),
                        format!("the parts of `{id}` are there in {tag}, which is no language of the pack"),
                        format!("Add \"{tag}\" to `languages` in programme.toml, or remove them."),
                    ));
                }
                continue;
            }
            let (count, in_original) = (list.len(), parts.get_ref().get(pack.original()).len());
            if !(2..=4).contains(&count) {
                report.error(file.problem(
                    parts.span(),
                    format!("`{id}` has {count} parts in {tag}"),
                    "Name two to four, or none in any language.",
                ));
            } else if count != in_original {
                report.error(file.problem(
                    parts.span(),
                    format!(
                        "`{id}` has {count} parts in {tag} and {in_original} in {}",
                        pack.original().tag()
                    ),
                    "Name the same parts in the same order.",
                ));
            }
            for part in list {
                let words = word_count(part.get_ref());
                if !(2..=6).contains(&words) {
                    report.error(file.problem(
                        part.span(),
                        format!("a part of `{id}` has {words} words: «{}»", part.get_ref().trim()),
                        "Say it in two to six.",
                    ));
                }
                plain(file, part.span(), &format!("part of `{id}`"), part.get_ref(), report);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    const PARTS: &str = "[commitment.parts]
nb = [\"lege hver dag\", \"på skolen\"]
en = [\"a doctor every day\", \"at school\"]

";

    fn fixture(from: &str, to: &str) -> Fixture {
        let source = "[[commitment.source]]";
        let with_parts = format!("{}{source}", PARTS.replacen(from, to, 1));
        Fixture::new().replace("areas/helse.toml", source, &with_parts)
    }

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        fixture(from, to).check_errors(&[expected]);
    }

    #[test]
    fn parts_without_problems() {
        fixture("", "").check_warnings(&[]);
    }

    #[test]
    fn two_to_four_and_as_many_in_every_language() {
        check(
            ", \"at school\"",
            ", \"at school\", \"at home\"",
            "programme/areas/helse.toml:22: `helsehus` has 3 parts in en and 2 in nb. Name the same parts in \
             the same order.",
        );
        check(
            "\"a doctor every day\", \"at school\"",
            "",
            "programme/areas/helse.toml:22: `helsehus` has 0 parts in en. Name two to four, or none in any \
             language.",
        );
        check(
            "en = [",
            "nn = [\"lækjar kvar dag\"]\nen = [",
            "programme/areas/helse.toml:22: the parts of `helsehus` are there in nn, which is no language of \
             the pack. Add \"nn\" to `languages` in programme.toml, or remove them.",
        );
    }

    #[test]
    fn a_part_is_a_few_plain_words() {
        check(
            "\"at school\"",
            "\"school\"",
            "programme/areas/helse.toml:24: a part of `helsehus` has 1 words: «school». Say it in two to six.",
        );
        check(
            "at school",
            "at <b>school</b>",
            "programme/areas/helse.toml:24: the part of `helsehus` holds HTML. Write plain text; the page \
             shows it as it is.",
        );
    }
}
