use enig_core::programme::{Since, SinceSource};

use super::Language;
use crate::date;
use crate::source_pack::{SinceEntry, SinceSourceEntry};

impl Language<'_> {
    pub(super) fn since(&self, entry: &SinceEntry) -> Since {
        let source = |entry: &SinceSourceEntry| SinceSource {
            title: entry.title.get_ref().trim().to_owned(),
            href: entry.href.get_ref().clone(),
        };
        Since {
            date: date::in_words(entry.date.get_ref(), self.locale),
            text: self.text(&entry.text),
            sources: entry.sources.iter().map(source).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use enig_core::i18n::Locale;
    use enig_core::programme::{Since, SinceSource};

    use crate::compile;
    use crate::fixture::{Fixture, SINCE};

    #[test]
    fn what_has_happened_since_is_compiled_in_the_language_of_the_page() {
        let since = |locale, date: &str, text: &str| {
            let pack = Fixture::new().before_source(SINCE).pack();
            let [first, second, ..] = &compile(&pack, locale).unwrap().programme.commitments[..]
            else {
                panic!("too few commitments")
            };
            let source = SinceSource {
                title: "Mat i skolen (Avisen)".to_owned(),
                href: "https://avis.example/mat".to_owned(),
            };
            let expected =
                Since { date: date.to_owned(), text: text.to_owned(), sources: vec![source] };
            assert_eq!(first.since, Some(expected));
            assert_eq!(second.since, None);
        };
        since(Locale::Nb, "1. august 2025", "Skolene fikk mat.");
        since(Locale::En, "1 August 2025", "Schools got food.");
    }

    #[test]
    fn a_translation_stands_beside_the_quote_in_other_languages() {
        let pack = Fixture::translated().pack();
        for (locale, expected) in [(Locale::Nb, None), (Locale::En, Some("Our words."))] {
            let programme = compile(&pack, locale).unwrap().programme;
            let source = &programme.commitments[0].sources[0];
            assert_eq!(source.quote, "Ha mat i skolen hver dag.");
            assert_eq!(source.translation.as_deref(), expected);
        }
    }
}
