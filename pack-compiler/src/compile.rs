mod engage;
mod since;

use enig_core::i18n::{Locale, Texts};
use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Document, Pack, Programme, Sender,
    Source, TermMark, Theme, ThemeIdx, Wording,
};

use crate::date;
use crate::edition::fingerprint;
use crate::glossary::Glossary;
use crate::source_pack::{CommitmentEntry, QuoteEntry, SponsorEntry};
use crate::{Coverage, Problems, Similarity, SourcePack, Translations, check, design_order};

/// The finished pack of one language. A pack with errors is refused.
pub fn compile(pack: &SourcePack, locale: Locale) -> Result<Pack, Problems> {
    let report = check(pack);
    if report.errors.is_empty() {
        let noun = pack.manifest.content.noun.as_ref();
        let texts = noun.map_or_else(
            || Texts::of(locale),
            |noun| Texts::with_noun(locale, noun.definite.get_ref().text(locale)),
        );
        Ok(Pack { programme: Language::new(pack, locale).programme(), texts })
    } else {
        Err(Problems(report.errors))
    }
}

/// A checked pack, seen in one language.
struct Language<'p> {
    pack: &'p SourcePack,
    locale: Locale,
    glossary: Glossary<'p>,
}

impl<'p> Language<'p> {
    fn new(pack: &'p SourcePack, locale: Locale) -> Self {
        Self { pack, locale, glossary: Glossary::of(pack, locale) }
    }

    fn programme(&self) -> Programme {
        let manifest = &self.pack.manifest.content;
        let similarity = Similarity::of(self.pack, &Coverage::of(self.pack));
        let start = self
            .pack
            .commitments()
            .position(|(_, entry)| entry.id.as_ref() == manifest.start_statement.as_ref());
        Programme {
            id: manifest.id.get_ref().clone(),
            edition: *manifest.edition.get_ref(),
            fingerprint: fingerprint(self.pack),
            edition_date: date::in_words(manifest.edition_date.get_ref(), self.locale),
            language: self.locale.tag().to_owned(),
            languages: self.pack.languages().iter().map(|of| of.tag().to_owned()).collect(),
            original_language: self.pack.original().tag().to_owned(),
            title: self.text(manifest.title.get_ref()),
            purpose: self.text(manifest.purpose.get_ref()),
            sender: self.sender(),
            endings: self.endings(),
            engage: self.engage(),
            newsletter: self.newsletter(),
            documents: self.documents(),
            themes: self.themes(),
            areas: self.areas(&similarity),
            commitments: self.commitments(),
            terms: self.glossary.terms(),
            start: CommitmentIdx(number(start.unwrap_or_default())),
            similar_pairs: similarity.pairs(self.pack),
            similarity: enig_core::programme::Similarity::default(),
        }
    }

    fn sender(&self) -> Sender {
        let manifest = &self.pack.manifest.content;
        let sponsor = manifest.sponsor.get_ref();
        Sender {
            mode: manifest.mode,
            party: sponsor.party.get_ref().clone(),
            label: self.text(sponsor.label.get_ref()),
            about: self.text(sponsor.about.get_ref()),
            contact: contact(sponsor),
        }
    }

    fn documents(&self) -> Vec<Document> {
        let documents = self.pack.manifest.content.documents.iter();
        documents
            .map(|entry| Document {
                title: entry.title.get_ref().clone(),
                period: self.text(entry.period.get_ref()),
                author: entry.author.as_ref().map_or_else(String::new, |it| it.get_ref().clone()),
                about: entry.about.as_ref().map_or_else(String::new, |it| self.text(it.get_ref())),
            })
            .collect()
    }

    fn themes(&self) -> Vec<Theme> {
        let manifest = &self.pack.manifest.content;
        let themes = manifest.themes.iter();
        themes
            .map(|theme| Theme {
                title: self.text(theme.title.get_ref()),
                areas: (0..manifest.areas.len())
                    .filter(|&at| {
                        theme.areas.iter().any(|id| id.get_ref() == manifest.areas[at].get_ref())
                    })
                    .map(|at| AreaIdx(number(at)))
                    .collect(),
            })
            .collect()
    }

    fn areas(&self, similarity: &Similarity) -> Vec<Area> {
        let themes = &self.pack.manifest.content.themes;
        let order = design_order(self.pack, similarity);
        let areas = self.pack.areas.iter().zip(order);
        areas
            .map(|(area, order)| {
                let id = area.content.id.get_ref();
                let theme = themes
                    .iter()
                    .position(|theme| theme.areas.iter().any(|area| area.get_ref() == id));
                Area {
                    id: id.clone(),
                    title: self.text(area.content.title.get_ref()),
                    intro: self.text(area.content.intro.get_ref()),
                    theme: ThemeIdx(number(theme.unwrap_or_default())),
                    commitments: order.into_iter().map(|at| CommitmentIdx(number(at))).collect(),
                }
            })
            .collect()
    }

    fn commitments(&self) -> Vec<Commitment> {
        let areas = self.pack.areas.iter().enumerate();
        areas
            .flat_map(|(at, area)| {
                let entries = area.content.commitments.iter();
                entries.map(move |entry| self.commitment(AreaIdx(number(at)), entry.get_ref()))
            })
            .collect()
    }

    fn commitment(&self, area: AreaIdx, entry: &CommitmentEntry) -> Commitment {
        let statement = self.wording(entry.statement.get_ref(), &[]);
        let alternative =
            entry.alternative.as_ref().map(|texts| self.wording(texts.get_ref(), &[]));
        let parts = entry.parts.iter().flat_map(|parts| parts.get_ref().texts(self.locale));
        Commitment {
            id: CommitmentId(*entry.index.get_ref()),
            changed_in: entry.changed_in.as_ref().map_or(0, |it| *it.get_ref()),
            area,
            contested: *entry.contested.get_ref(),
            // The explanation says itself what the statement's words mean.
            explanation: self.wording(entry.explanation.get_ref(), &statement.terms),
            statement,
            alternative: alternative.filter(|wording| !wording.text.is_empty()),
            parts: parts.map(str::to_owned).collect(),
            since: entry.since.as_ref().map(|since| self.since(since.get_ref())),
            sources: entry.sources.iter().map(|quote| self.source(quote)).collect(),
            background: entry.background.iter().map(|quote| self.source(quote)).collect(),
        }
    }

    fn source(&self, entry: &QuoteEntry) -> Source {
        Source {
            document: number(self.pack.document_no(entry.document.as_ref()).unwrap_or_default()),
            heading: entry.heading.get_ref().clone(),
            quote: entry.quote.get_ref().clone(),
            translation: entry
                .translation
                .as_ref()
                .filter(|_| self.locale != self.pack.original())
                .map(|texts| self.text(texts.get_ref())),
        }
    }

    fn wording(&self, texts: &Translations, known: &[TermMark]) -> Wording {
        let text = texts.text(self.locale);
        Wording { text: text.to_owned(), terms: self.glossary.marks(text, known) }
    }

    fn text(&self, texts: &Translations) -> String {
        texts.text(self.locale).to_owned()
    }
}

/// A position as the pack stores it. [`Pack::decode`] refuses packs with more than fit.
fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// How to reach the publisher, from what the pack tells.
fn contact(sponsor: &SponsorEntry) -> String {
    let told = [&sponsor.name, &sponsor.address, &sponsor.email].into_iter().flatten();
    told.map(|part| part.get_ref().as_str()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[test]
    fn a_pack_survives_encoding_in_every_language() {
        for locale in [Locale::Nb, Locale::En] {
            let mut pack = compile(&Fixture::new().pack(), locale).unwrap();
            let decoded = Pack::decode(&pack.encode()).unwrap();
            pack.programme.similarity = decoded.programme.similarity.clone();
            assert_eq!(decoded, pack);
        }
    }

    #[test]
    fn a_pack_with_errors_is_refused() {
        let source = Fixture::new().replace("areas/helse.toml", "index = 3", "index = 1").pack();
        let problems = compile(&source, Locale::Nb).unwrap_err();
        assert_eq!(
            problems.to_string(),
            "programme/areas/helse.toml:12: `skolemat` has the index 1 too. Give the newer commitment the next \
             free number; shared links depend on it."
        );
    }
}
