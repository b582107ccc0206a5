use rust_stemmers::{Algorithm, Stemmer};

use super::compounds::Compounds;
use super::stop_words;

/// Turns a text into terms that can be compared.
pub(super) struct Words {
    compounds: Compounds,
}

impl Words {
    pub(super) fn new(compounds: Compounds) -> Self {
        Self { compounds }
    }

    /// The stems of the words that carry meaning. A compound gives its parts as well as the whole.
    pub(super) fn terms(&self, text: &str) -> Vec<String> {
        content_words(text)
            .flat_map(|word| {
                let parts = self.compounds.parts(&word);
                if parts.is_empty() {
                    return vec![stem(&word)];
                }
                // The whole from its parts: endings inside it confuse the stemmer (fastleg-en).
                let whole = parts.iter().map(|part| stem(part)).collect::<Vec<_>>().join("-");
                let meaningful = parts.into_iter().filter(|part| !stop_words::contains(part));
                meaningful.map(stem).chain([whole]).collect()
            })
            .collect()
    }
}

/// The words that carry meaning, in small letters: no function words, no verbs that every promise
/// uses, no numbers.
pub(super) fn content_words(text: &str) -> impl Iterator<Item = String> {
    all_words(text).filter(|word| !stop_words::contains(word))
}

/// The words, in small letters, without numbers.
pub(super) fn all_words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.contains(char::is_alphabetic))
        .map(str::to_lowercase)
}

/// Endings that change the vowel or are too short for the stemmer, and what they are forms of.
const IRREGULAR: [(&str, &str); 9] = [
    ("mødre", "mor"),
    ("mødrene", "mor"),
    ("midler", "middel"),
    ("midlene", "middel"),
    ("sentre", "senter"),
    ("sentrene", "senter"),
    ("køen", "kø"),
    ("køer", "kø"),
    ("køene", "kø"),
];

/// The Snowball stem of a Norwegian word in small letters.
pub(super) fn stem(word: &str) -> String {
    let irregular = IRREGULAR
        .iter()
        .find_map(|(form, base)| Some(format!("{}{base}", word.strip_suffix(form)?)));
    let word = irregular.as_deref().unwrap_or(word);
    let stem = Stemmer::create(Algorithm::Norwegian).stem(word).into_owned();
    // The stemmer cuts kapasitet to kapasit, but kapasiteten to kapasitet.
    match stem.strip_suffix("itet") {
        Some(base) => format!("{base}it"),
        None => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let elements = ["skole", "helse", "tjeneste"].map(str::to_owned);
        let words = Words::new(Compounds::new(&elements, &[]));
        assert_eq!(words.terms(text), expected);
    }

    #[test]
    fn terms_are_stems_and_parts() {
        check("Vi vil styrke skolene.", &["skol"]);
        check(
            "Styrke skolehelsetjenesten i 18 kommuner",
            &["skol", "hels", "tjenest", "skol-hels-tjenest", "kommun"],
        );
        check("IKT-systemer", &["ikt", "system"]);
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            ["kommune", "kommunene"],
            ["kapasitet", "kapasiteten"],
            ["jordmor", "jordmødre"],
            ["legemiddel", "legemidler"],
            ["kø", "køene"],
        ] {
            assert_eq!(stem(forms[0]), stem(forms[1]), "{forms:?}");
        }
    }
}
