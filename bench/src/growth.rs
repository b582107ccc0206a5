//! Packs of any size that are like the real one.

use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Pack, Programme, SimilarPair,
    Similarity, Source, Theme, ThemeIdx, Wording,
};
use enig_core::quiz::{Generator, Seed};

/// The sizes that are compared, in commitments.
pub const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// A pack with so many commitments: the real programme's areas and themes over and over, until there
/// are enough. Every text has as many words as its model and is made of the real pack's words; a
/// commitment has as many similar ones as its model. A pair that links two areas links, of the second,
/// the copy that chance names; so copies have to do with each other.
///
/// At most 65,535 commitments, which is all that a pack can number.
pub fn grown(real: &Pack, commitments: usize, seed: Seed) -> Pack {
    let programme = &real.programme;
    let mut grower = Grower {
        real: programme,
        count: commitments,
        words: words(programme),
        generator: seed.generator(),
    };
    let mut grown = Programme {
        themes: Vec::new(),
        areas: Vec::new(),
        commitments: (0..commitments).map(|at| grower.commitment(at)).collect(),
        similar_pairs: grower.pairs(),
        similarity: Similarity::default(),
        ..programme.clone()
    };
    for copy in 0..commitments.div_ceil(programme.commitments.len().max(1)) {
        grower.add_parts(copy, &mut grown);
    }
    grown.similarity = Similarity::new(commitments, &grown.similar_pairs);
    Pack { programme: grown, texts: real.texts.clone() }
}

/// Every word of the statements and what belongs to them, as often as it occurs.
fn words(programme: &Programme) -> Vec<&str> {
    let texts = programme.commitments.iter().flat_map(|of| {
        let own = [&of.statement.text, &of.explanation.text];
        let alternative = of.alternative.iter().map(|wording| &wording.text);
        own.into_iter().chain(alternative).chain(of.sources.iter().map(|source| &source.quote))
    });
    texts.flat_map(|text| text.split_whitespace()).collect()
}

struct Grower<'a> {
    real: &'a Programme,
    /// How many commitments there are to be.
    count: usize,
    words: Vec<&'a str>,
    generator: Generator,
}

impl Grower<'_> {
    fn commitment(&mut self, at: usize) -> Commitment {
        let size = self.real.commitments.len();
        let (model, copy) = (self.real.commitments[at % size].clone(), at / size);
        let areas = self.real.areas.len();
        Commitment {
            id: CommitmentId(number(at + 1)),
            changed_in: model.changed_in,
            area: AreaIdx(number(copy * areas + model.area.as_usize())),
            contested: model.contested,
            statement: self.wording(&model.statement),
            explanation: self.wording(&model.explanation),
            alternative: model.alternative.as_ref().map(|wording| self.wording(wording)),
            parts: model.parts.clone(),
            since: model.since.clone(),
            sources: model.sources.iter().map(|source| self.source(source)).collect(),
            background: model.background.iter().map(|source| self.source(source)).collect(),
        }
    }

    fn wording(&mut self, model: &Wording) -> Wording {
        // As many marks as the model has, on whatever words stand there now.
        let (text, terms) = (self.phrase(&model.text), model.terms.clone());
        Wording { text, terms }
    }

    fn source(&mut self, model: &Source) -> Source {
        Source { quote: self.phrase(&model.quote), ..model.clone() }
    }

    /// As many words as the model has, drawn from all.
    fn phrase(&mut self, model: &str) -> String {
        let drawn = model.split_whitespace().filter_map(|_| self.generator.pick(&self.words));
        drawn.copied().collect::<Vec<_>>().join(" ")
    }

    fn pairs(&mut self) -> Vec<SimilarPair> {
        let size = self.real.commitments.len().max(1);
        let copies = self.count.div_ceil(size);
        let mut pairs = Vec::new();
        for copy in 0..copies {
            for pair in &self.real.similar_pairs {
                let area = |idx: CommitmentIdx| self.real.commitment(idx).area;
                let other =
                    if area(pair.a) == area(pair.b) { copy } else { self.generator.below(copies) };
                let (a, b) = (copy * size + pair.a.as_usize(), other * size + pair.b.as_usize());
                if a.max(b) < self.count {
                    let (a, b) = (CommitmentIdx(number(a.min(b))), CommitmentIdx(number(a.max(b))));
                    pairs.push(SimilarPair { a, b, strength: pair.strength });
                }
            }
        }
        pairs.sort_by_key(|pair| (pair.a, pair.b));
        pairs
    }

    /// Adds a copy of every area and theme that has a commitment in it.
    fn add_parts(&self, copy: usize, grown: &mut Programme) {
        let (size, areas, themes) =
            (self.real.commitments.len(), self.real.areas.len(), self.real.themes.len());
        for area in &self.real.areas {
            let all = area.commitments.iter().map(|idx| idx.as_usize() + copy * size);
            let there = all.filter(|&at| at < self.count).map(number).map(CommitmentIdx);
            let commitments: Vec<CommitmentIdx> = there.collect();
            if commitments.is_empty() {
                continue;
            }
            grown.areas.push(Area {
                id: format!("{}-{copy}", area.id),
                title: format!("{} {}", area.title, copy + 1),
                intro: area.intro.clone(),
                theme: ThemeIdx(number(copy * themes + area.theme.as_usize())),
                commitments,
            });
        }
        for theme in &self.real.themes {
            let all = theme.areas.iter().map(|area| area.as_usize() + copy * areas);
            let there: Vec<AreaIdx> =
                all.filter(|&at| at < grown.areas.len()).map(number).map(AreaIdx).collect();
            if !there.is_empty() {
                let title = format!("{} {}", theme.title, copy + 1);
                grown.themes.push(Theme { title, areas: there });
            }
        }
    }
}

/// Packs number everything in 16 bits; sizes beyond that are cut off where they are decoded.
fn number(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use enig_core::i18n::Locale;
    use enig_pack_compiler::{compile, read};

    use super::*;

    fn real() -> Pack {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../programme");
        let pack = compile(&read(&folder).unwrap(), Locale::Nb).unwrap();
        Pack::decode(&pack.encode()).unwrap()
    }

    /// The app reads a grown pack, and it is as dense as the real one.
    #[track_caller]
    fn check(real: &Pack, commitments: usize) {
        let pack = grown(real, commitments, Seed::new(1));
        let decoded = Pack::decode(&pack.encode()).unwrap();
        assert_eq!(decoded, pack, "{commitments}");
        let programme = &decoded.programme;
        assert_eq!(programme.commitments.len(), commitments);
        let in_areas = programme.areas.iter().map(|area| area.commitments.len()).sum::<usize>();
        assert_eq!(in_areas, commitments);
        let in_themes = programme.themes.iter().map(|theme| theme.areas.len()).sum::<usize>();
        assert_eq!(in_themes, programme.areas.len());
        for (idx, area) in programme.area_indices().zip(&programme.areas) {
            assert!(area.commitments.iter().all(|&it| programme.commitment(it).area == idx));
            assert!(programme.themes[area.theme.as_usize()].areas.contains(&idx));
        }
        let ids: BTreeSet<_> = programme.commitments.iter().map(|it| it.id).collect();
        assert_eq!(ids.len(), commitments, "no two share a number");
        let pairs: BTreeSet<_> = programme.similar_pairs.iter().map(|it| (it.a, it.b)).collect();
        assert_eq!(pairs.len(), programme.similar_pairs.len(), "no two pairs are the same");
        assert!(pairs.iter().all(|(a, b)| a < b));
    }

    #[test]
    fn a_grown_pack_is_a_pack_like_the_real_one() {
        let real = real();
        for commitments in [10, 98, 100, 1_000] {
            check(&real, commitments);
        }
        let whole = grown(&real, 98 * 3, Seed::new(1));
        assert_eq!(
            whole.programme.similar_pairs.len(),
            real.programme.similar_pairs.len() * 3,
            "every commitment has as many similar ones as its model"
        );
    }

    #[test]
    fn the_same_seed_grows_the_same_pack() {
        let real = real();
        let encoded = |seed| grown(&real, 120, Seed::new(seed)).encode();
        assert_eq!(encoded(7), encoded(7));
        assert_ne!(encoded(7), encoded(8));
    }
}
