//! The pack's own translations of quotes: all or none, and in every language but that of the documents.

use super::texts::plain;
use crate::{PackFile, QuoteEntry, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let is_translated = pack.quotes().any(|(_, quote)| quote.translation.is_some());
    for (file, quote) in pack.quotes().filter(|_| is_translated) {
        check_quote(pack, file, quote, report);
    }
}

fn check_quote(pack: &SourcePack, file: &PackFile, quote: &QuoteEntry, report: &mut Report) {
    let original = pack.original();
    let mut languages = pack.languages();
    languages.retain(|&locale| locale != original);
    let place = quote.translation.as_ref().map_or(quote.quote.span(), toml::Spanned::span);
    let texts = quote.translation.as_ref().map(toml::Spanned::get_ref);
    for locale in &languages {
        let tag = locale.tag();
        let text = texts.and_then(|texts| texts.get(*locale));
        match text.filter(|text| !text.get_ref().trim().is_empty()) {
            Some(text) => {
                let name = format!("{tag} translation of a quote");
                plain(file, text.span(), &name, text.get_ref(), report);
            }
            None => report.error(file.problem(
                place.clone(),
                format!("the translation of the quote is missing in {tag}"),
                format!("Write it as `{tag} = \"...\"` in a [….translation] below the quote."),
            )),
        }
    }
    for (locale, _) in texts.into_iter().flat_map(crate::Translations::all) {
        if !languages.contains(&locale) {
            let tag = locale.tag();
            report.error(file.problem(
                place.clone(),
                format!("the quote has a translation in {tag}, which needs none"),
                "Remove it: translate into the pack's languages other than that of the documents.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(to: &str, expected: &[&str]) {
        let text = "[commitment.source.translation]\nen = \"Our words.\"\n";
        Fixture::translated().replace("areas/skole.toml", text, to).check_errors(expected);
    }

    #[test]
    fn all_quotes_are_translated_or_none() {
        Fixture::new().check_errors(&[]);
        Fixture::translated().check_errors(&[]);
        let remedy = "Write it as `en = \"...\"` in a [….translation] below the quote.";
        let missing = |line| {
            format!(
                "programme/areas/skole.toml:{line}: the translation of the quote is missing in en. {remedy}"
            )
        };
        check("", &[&missing(28)]);
        check("[commitment.source.translation]\nen = \" \"\n", &[&missing(29)]);
    }

    #[test]
    fn a_translation_is_in_another_language_and_plain() {
        check(
            "[commitment.source.translation]\nnb = \"Våre ord.\"\nen = \"Our words.\"\n",
            &[
                "programme/areas/skole.toml:29: the quote has a translation in nb, which needs none. Remove it: \
                 translate into the pack's languages other than that of the documents.",
            ],
        );
        check(
            "[commitment.source.translation]\nen = \"<i>Our words.</i>\"\n",
            &[
                "programme/areas/skole.toml:30: the en translation of a quote holds HTML. Write plain text; the \
                 page shows it as it is.",
            ],
        );
    }
}
