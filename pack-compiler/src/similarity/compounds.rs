use std::collections::BTreeSet;

use super::words::{all_words, stem};
use crate::Document;

/// Letters that join the parts of a Norwegian compound: behandling-s-tilbud, folk-e-helse.
const JOINTS: [&str; 3] = ["", "s", "e"];

/// The shortest word of a document that may be part of a compound. Shorter ones only split words
/// by accident; the pack names those that matter.
const SHORTEST_FROM_DOCUMENT: usize = 5;

/// Splits Norwegian compounds into words that are known to stand alone.
pub(super) struct Compounds {
    /// Stems of the pack's own list.
    listed: BTreeSet<String>,
    /// Stems of the documents' words.
    found: BTreeSet<String>,
}

impl Compounds {
    /// The known words are a list and every longer word of the documents.
    pub(super) fn new(elements: &[String], documents: &[Document]) -> Self {
        let words = documents.iter().flat_map(|document| all_words(document.text()));
        Self {
            listed: elements.iter().map(|element| stem(&element.to_lowercase())).collect(),
            found: words
                .filter(|word| n_letters(word) >= SHORTEST_FROM_DOCUMENT)
                .map(|word| stem(&word))
                .collect(),
        }
    }

    /// A compound's parts, each as small as they come; none for a simple word.
    pub(super) fn parts<'w>(&self, word: &'w str) -> Vec<&'w str> {
        let pieces = self.split(word).unwrap_or_default();
        pieces
            .into_iter()
            .flat_map(|piece| {
                let parts = self.parts(piece);
                if parts.is_empty() { vec![piece] } else { parts }
            })
            .collect()
    }

    /// At least two known words that make up the whole word. As few as possible, the longest first.
    fn split<'w>(&self, word: &'w str) -> Option<Vec<&'w str>> {
        let cuts = word.char_indices().map(|(at, _)| at).rev();
        let splits = cuts.filter_map(|at| {
            let (head, tail) = word.split_at_checked(at)?;
            let head = self.without_joint(head)?;
            let rest = if self.knows(tail) { vec![tail] } else { self.split(tail)? };
            Some([vec![head], rest].concat())
        });
        splits.min_by_key(Vec::len)
    }

    fn without_joint<'w>(&self, head: &'w str) -> Option<&'w str> {
        let bare = JOINTS.iter().filter_map(|joint| head.strip_suffix(joint));
        bare.into_iter().find(|bare| self.knows(bare))
    }

    fn knows(&self, word: &str) -> bool {
        let stem = stem(word);
        n_letters(word) >= 3 && self.listed.contains(&stem)
            || n_letters(word) >= SHORTEST_FROM_DOCUMENT && self.found.contains(&stem)
    }
}

fn n_letters(word: &str) -> usize {
    word.chars().count()
}

#[cfg(test)]
mod tests {
    use crate::PackFile;

    use super::*;

    #[track_caller]
    fn check(word: &str, expected: &[&str]) {
        let elements = ["folk", "helse", "skole", "tann", "rus"].map(str::to_owned);
        let text = "Tjenester, behandling, reform, tilbud, system og helsetjenesten.";
        let file = PackFile { name: "d.txt".to_owned(), text: text.to_owned() };
        let compounds = Compounds::new(&elements, &[Document::new(file)]);
        assert_eq!(compounds.parts(word), expected, "{word}");
    }

    #[test]
    fn compounds_are_split_into_known_words() {
        check("tannhelsereform", &["tann", "helse", "reform"]);
        check("folkehelse", &["folke", "helse"]);
        check("rusbehandling", &["rus", "behandling"]);
        check("behandlingstilbud", &["behandlings", "tilbud"]);
        check("skolehelsetjenesten", &["skole", "helse", "tjenesten"]);
        check("helsetjenestene", &["helse", "tjenestene"]);
    }

    #[test]
    fn other_words_stay_whole() {
        check("helse", &[]);
        check("behandlingen", &[]);
        check("tilbudet", &[]);
        check("sykehus", &[]);
        check("russisk", &[]);
        check("", &[]);
    }
}
