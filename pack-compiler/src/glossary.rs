use enig_core::i18n::Locale;
use enig_core::programme::{Term, TermMark};

use crate::SourcePack;
use crate::source_pack::TermEntry;

/// The terms that texts of one language are searched for.
pub(crate) struct Glossary<'p> {
    terms: Vec<&'p TermEntry>,
    /// Each form in small letters with its term's position, the longest first.
    forms: Vec<(Vec<char>, usize)>,
    locale: Locale,
}

impl<'p> Glossary<'p> {
    /// The terms that have a form in a language.
    pub(crate) fn of(pack: &'p SourcePack, locale: Locale) -> Self {
        let entries = pack.terms().map(|(_, entry)| entry);
        let terms: Vec<_> =
            entries.filter(|entry| !entry.forms.get_ref().get(locale).is_empty()).collect();
        let mut forms = Vec::new();
        for (at, entry) in terms.iter().enumerate() {
            let texts = entry.forms.get_ref().texts(locale).filter(|form| !form.is_empty());
            forms.extend(texts.map(|form| (form.to_lowercase().chars().collect::<Vec<_>>(), at)));
        }
        forms.sort_by_key(|(form, _)| core::cmp::Reverse(form.len()));
        Self { terms, forms, locale }
    }

    /// The terms, in the order that marks count them.
    pub(crate) fn terms(&self) -> Vec<Term> {
        let text = |texts: &crate::Translations| texts.text(self.locale).to_owned();
        let term = |entry: &&TermEntry| Term {
            word: text(entry.word.get_ref()),
            text: text(entry.text.get_ref()),
        };
        self.terms.iter().map(term).collect()
    }

    /// Where terms stand in a text: whole words, the longest that fits, each term once. Those that
    /// are `known` from a text right above are left out.
    pub(crate) fn marks(&self, text: &str, known: &[TermMark]) -> Vec<TermMark> {
        let mut marks: Vec<TermMark> = Vec::new();
        let is_new = |term: u16, marks: &[TermMark]| {
            !known.iter().chain(marks).any(|mark| mark.term == term)
        };
        let (mut at, mut end_of_last) = (0, 0);
        while let Some(first) = text[at..].chars().next() {
            let begins_word = !text[..at].ends_with(char::is_alphanumeric);
            let found = if begins_word { self.form_at(&text[at..]) } else { None };
            if let Some((length, term)) = found.filter(|&(_, term)| is_new(term, &marks)) {
                marks.push(TermMark {
                    skip: number(at - end_of_last),
                    length: number(length),
                    term,
                });
                end_of_last = at + length;
            }
            at += found.map_or(first.len_utf8(), |(length, _)| length);
        }
        marks
    }

    /// The longest form that a text begins with, its length in the text, and its term.
    fn form_at(&self, text: &str) -> Option<(usize, u16)> {
        self.forms.iter().find_map(|(form, term)| {
            let mut rest = text.chars();
            let fits = form.iter().all(|&wanted| {
                rest.next().is_some_and(|c| c == wanted || c.to_lowercase().eq([wanted]))
            });
            let ends_word = !rest.as_str().starts_with(char::is_alphanumeric);
            (fits && ends_word).then(|| (text.len() - rest.as_str().len(), number(*term)))
        })
    }
}

/// A place as the pack stores it. No text for voters is nearly as long.
fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Fixture;

    /// Marks the terms `mat` (mat, maten), `lege` (lege) and `skolelege` (skolelege, lege på skolen).
    #[track_caller]
    fn check(text: &str, known: &str, expected: &[&str]) {
        let pack = Fixture::new()
            .with(
                "glossary.toml",
                &[("mat", "\"mat\", \"maten\""), ("lege", "\"Lege\""), ("skolelege", "\"skolelege\", \"lege på skolen\"")]
                    .map(|(id, forms)| {
                        format!(
                            "[[term]]\nid = \"{id}\"\nword = {{ nb = \"{id}\", en = \"{id}\" }}\n\
                             forms = {{ nb = [{forms}] }}\ntext = {{ nb = \"Her.\", en = \"Here.\" }}\n"
                        )
                    })
                    .concat(),
            )
            .pack();
        let glossary = Glossary::of(&pack, Locale::Nb);
        let known = glossary.marks(known, &[]);
        let mut at = 0;
        let mut found = Vec::new();
        for mark in glossary.marks(text, &known) {
            let start = at + usize::from(mark.skip);
            at = start + usize::from(mark.length);
            found.push(format!(
                "{} ({})",
                &text[start..at],
                glossary.terms()[usize::from(mark.term)].word
            ));
        }
        assert_eq!(found, expected, "{text}");
        assert!(Glossary::of(&pack, Locale::En).terms().is_empty(), "no form in English");
    }

    #[test]
    fn whole_words_in_small_or_large_letters() {
        check("Mat, og mer.", "", &["Mat (mat)"]);
        check("«LEGE»-vakt", "", &["LEGE (lege)"]);
        check("matte, ermat, legen, mat2", "", &[]);
        check("", "", &[]);
    }

    #[test]
    fn the_longest_that_fits() {
        check("Lege på skolen, lege", "", &["Lege på skolen (skolelege)", "lege (lege)"]);
        check("En skolelege er lege på skolene.", "", &["skolelege (skolelege)", "lege (lege)"]);
    }

    #[test]
    fn each_term_once_and_none_that_is_known() {
        check("Så mat, maten, mat", "", &["mat (mat)"]);
        check("Maten fra en lege", "Mat er bra", &["lege (lege)"]);
    }

    #[test]
    fn places_are_bytes() {
        check("Å få øl på æøå og så mat", "", &["mat (mat)"]);
    }
}
