//! Terms: short explanations, forms that tell them apart, and a text that needs them.

use std::collections::BTreeMap;

use enig_core::i18n::Locale;

use crate::glossary::Glossary;
use crate::readability::word_count;
use crate::source_pack::TermEntry;
use crate::{PackFile, Report, SourcePack, WarningKind};

const MOST_WORDS: usize = 40;

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for locale in pack.languages() {
        for (file, entry) in pack.terms() {
            explanation(file, entry, locale, report);
        }
        forms(pack, locale, report);
        unused(pack, locale, report);
    }
}

fn explanation(file: &PackFile, entry: &TermEntry, locale: Locale, report: &mut Report) {
    let Some(text) = entry.text.get_ref().get(locale) else { return };
    let n_words = word_count(text.get_ref());
    if n_words > MOST_WORDS {
        let (tag, id) = (locale.tag(), entry.id.get_ref());
        report.error(file.problem(
            text.span(),
            format!("the {tag} text of `{id}` has {n_words} words"),
            format!("Say it in at most {MOST_WORDS}."),
        ));
    }
}

fn forms(pack: &SourcePack, locale: Locale, report: &mut Report) {
    let tag = locale.tag();
    let mut claimed = BTreeMap::new();
    for (file, entry) in pack.terms() {
        let id = entry.id.get_ref();
        for form in entry.forms.get_ref().get(locale) {
            let text = form.get_ref().trim();
            if !text.contains(char::is_alphanumeric) {
                report.error(file.problem(
                    form.span(),
                    format!("a {tag} form of `{id}` is no word: «{text}»"),
                    "Write the word as the texts have it.",
                ));
            } else if let Some(other) = claimed.insert(text.to_lowercase(), id) {
                report.error(file.problem(
                    form.span(),
                    format!("the {tag} form «{text}» of `{id}` is one of `{other}` too"),
                    "Leave it with one of them.",
                ));
            }
        }
    }
}

fn unused(pack: &SourcePack, locale: Locale, report: &mut Report) {
    let glossary = Glossary::of(pack, locale);
    let commitments = pack.commitments();
    let texts = commitments.flat_map(|(_, entry)| {
        [Some(&entry.statement), Some(&entry.explanation), entry.alternative.as_ref()]
    });
    let mut used = vec![false; glossary.terms().len()];
    for texts in texts.flatten() {
        for mark in glossary.marks(texts.get_ref().text(locale), &[]) {
            used[usize::from(mark.term)] = true;
        }
    }
    let tag = locale.tag();
    let has_form = |entry: &TermEntry| !entry.forms.get_ref().get(locale).is_empty();
    let terms = pack.terms().filter(|(_, entry)| has_form(entry));
    for ((file, entry), _) in terms.zip(used).filter(|(_, is_used)| !is_used) {
        let id = entry.id.get_ref();
        let problem = file.problem(
            entry.forms.span(),
            format!("no {tag} text uses the term `{id}`"),
            format!("Correct its {tag} forms, leave them empty, or remove the term."),
        );
        report.warn(WarningKind::UnusedTerm, id, problem);
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    const GLOSSARY: &str = "[[term]]
id = \"lege\"
word = { nb = \"lege\", en = \"doctor\" }
forms = { nb = [\"lege\", \"leger\"], en = [] }
text = { nb = \"Gjør folk friske.\", en = \"Makes people well.\" }

[[term]]
id = \"mat\"
word = { nb = \"mat\", en = \"food\" }
forms = { nb = [\"mat\"], en = [\"food\"] }
text = { nb = \"Det du spiser.\", en = \"What you eat.\" }
";

    fn fixture(from: &str, to: &str) -> Fixture {
        Fixture::new().with("glossary.toml", GLOSSARY).replace("glossary.toml", from, to)
    }

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        fixture(from, to).check_errors(&[expected]);
    }

    #[test]
    fn a_glossary_without_problems() {
        fixture("friske", "friske").check_warnings(&[]);
    }

    #[test]
    fn explanations_are_short_plain_and_there_in_every_language() {
        check(
            "Det du spiser.",
            &"mat ".repeat(41),
            "programme/glossary.toml:11: the nb text of `mat` has 41 words. Say it in at most 40.",
        );
        check(
            "Det du spiser.",
            "Det <i>du</i> spiser.",
            "programme/glossary.toml:11: the text of `mat` holds HTML. Write plain text; the page shows it as \
             it is.",
        );
        check(
            ", en = \"What you eat.\"",
            "",
            "programme/glossary.toml:11: the text of `mat` is missing in en. Write it as `en = \"...\"`.",
        );
        check(
            ", en = \"food\" }",
            " }",
            "programme/glossary.toml:9: the word of `mat` is missing in en. Write it as `en = \"...\"`.",
        );
    }

    #[test]
    fn a_form_belongs_to_one_term() {
        check(
            "[\"mat\"]",
            "[\"mat\", \"Leger\"]",
            "programme/glossary.toml:10: the nb form «Leger» of `mat` is one of `lege` too. Leave it with one \
             of them.",
        );
        check(
            "[\"mat\"]",
            "[\"mat\", \" \"]",
            "programme/glossary.toml:10: a nb form of `mat` is no word: «». Write the word as the texts have \
             it.",
        );
    }

    #[test]
    fn names_are_plain_and_used_once() {
        check(
            "id = \"mat\"",
            "id = \"lege\"",
            "programme/glossary.toml:8: there is another term `lege`, in programme/glossary.toml. Rename the \
             newer one; published ids never change.",
        );
    }

    #[test]
    fn a_term_that_no_text_uses_is_a_warning() {
        fixture("en = []", "en = [\"physician\"]").check_warnings(&[
            "programme/glossary.toml:4: no en text uses the term `lege`. Correct its en forms, leave them \
             empty, or remove the term.",
        ]);
    }

    #[test]
    fn unknown_fields_name_the_line() {
        let problems = fixture("id = \"mat\"", "name = \"mat\"").parse().map(drop).unwrap_err();
        assert_eq!(
            problems.to_string(),
            "programme/glossary.toml:8: unknown field `name`, expected one of `id`, `word`, `forms`, `text`. \
             Compare the place with another file of the pack."
        );
    }
}
