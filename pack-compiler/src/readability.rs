use enig_core::i18n::Locale;

use crate::SourcePack;

/// The words of a text: what stands between spaces and holds a letter or a digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// How many words a text has.
pub fn word_count(text: &str) -> usize {
    words(text).count()
}

/// How many sentences a text has, at least one. A colon ends a sentence, as Björnsson counts.
pub(crate) fn sentence_count(text: &str) -> usize {
    words(text)
        .filter(|word| word.trim_end_matches(['»', '"', ')']).ends_with(['.', '!', '?', ':']))
        .count()
        .max(1)
}

/// The readability index LIX (C. H. Björnsson, *Läsbarhet*, 1968): words per sentence plus the
/// percentage of words of more than six letters, rounded. Below 30 is very easy, above 40 is
/// harder than a newspaper.
pub fn lix(text: &str) -> usize {
    let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count();
    let n_words = word_count(text);
    let n_long = words(text).filter(|word| letters(word) > 6).count();
    if n_words == 0 {
        return 0;
    }
    let lix = n_words as f64 / sentence_count(text) as f64 + 100.0 * n_long as f64 / n_words as f64;
    // A LIX is at most the number of words plus 100.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let rounded = lix.round() as usize;
    rounded
}

/// The median LIX of a pack's statements in a language, the lower of the two in the middle where their
/// number is even. 0 where there are none.
pub fn median_lix(pack: &SourcePack, locale: Locale) -> usize {
    let statements = pack.commitments().map(|(_, entry)| entry.statement.get_ref().text(locale));
    let mut figures: Vec<usize> = statements.filter(|text| !text.is_empty()).map(lix).collect();
    figures.sort_unstable();
    figures.get(figures.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

/// The words of a text in small letters, without the marks around them.
pub(crate) fn plain_words(text: &str) -> impl Iterator<Item = String> {
    words(text).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_lix(text: &str, expected: usize) {
        assert_eq!(lix(text), expected, "{text}");
    }

    #[test]
    fn lix_is_sentence_length_plus_share_of_long_words() {
        check_lix("", 0);
        check_lix("Vi vil ha mat.", 4);
        check_lix("Vi vil ha skolemat.", 4 + 25);
        check_lix("Vi vil. Du kan.", 2);
        check_lix("Sykehusene trenger grunnfinansiering", 3 + 100);
        check_lix("Vi vil – og kan.", 4);
    }

    #[test]
    fn the_median_is_that_of_the_statements() {
        // LIX 4 + 25, 4 + 0, and 5 + 20.
        let pack = crate::fixture::Fixture::new().pack();
        assert_eq!(median_lix(&pack, Locale::Nb), 5 + 20);
        assert_eq!(median_lix(&pack, Locale::Nn), 0);
    }

    #[test]
    fn words_stand_without_the_marks_around_them() {
        let words: Vec<_> = plain_words("«Det» bør, i år – skje.").collect();
        assert_eq!(words, ["det", "bør", "i", "år", "skje"]);
    }
}
