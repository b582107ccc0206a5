mod accepted_file;
mod area_file;
mod edition_file;
mod glossary_file;
mod manifest;
mod pack_file;
mod read;
mod since_entry;
mod translated_lists;
mod translations;

pub use accepted_file::{AcceptedEntry, AcceptedFile};
pub use area_file::{AreaFile, CommitmentEntry, QuoteEntry};
pub use edition_file::{EditionArea, EditionFile, EditionTheme};
pub use glossary_file::{GlossaryFile, TermEntry};
pub use manifest::{
    DocumentEntry, EndingsEntry, EngageEntry, Manifest, NewsletterEntry, NounEntry, SiteEntry,
    SponsorEntry, ThemeEntry,
};
pub use pack_file::{PackFile, Parsed};
pub use read::read;
#[cfg(test)]
pub(crate) use read::{Files, parse};
pub use since_entry::{SinceEntry, SinceSourceEntry};
pub use translated_lists::TranslatedLists;
pub use translations::Translations;

use enig_core::i18n::Locale;

use crate::Document;

/// A pack as its text files say it. Nothing is checked beyond that each file can be read: a
/// reference may point at nothing and a text may be empty.
#[derive(Clone, Debug)]
pub struct SourcePack {
    /// `programme.toml`.
    pub manifest: Parsed<Manifest>,
    /// The files of the areas, in programme order.
    pub areas: Vec<Parsed<AreaFile>>,
    /// The source texts, in the order of `programme.toml`.
    pub documents: Vec<Document>,
    /// `glossary.toml`, where the pack has one.
    pub glossary: Option<Parsed<GlossaryFile>>,
    /// Files in `areas/` that `programme.toml` does not list.
    pub unlisted: Vec<PackFile>,
    /// The editions that are kept for links to results, the first first.
    pub editions: Vec<Parsed<EditionFile>>,
    /// `accepted-warnings.toml`, if there is one.
    pub accepted: Option<Parsed<AcceptedFile>>,
    /// `theme.css`, where the pack has colours of its own.
    pub colours: Option<PackFile>,
}

impl SourcePack {
    /// The languages of the pack, the original first.
    pub fn languages(&self) -> Vec<Locale> {
        let tags = &self.manifest.content.languages;
        tags.iter().filter_map(|tag| Locale::from_tag(tag.as_ref())).collect()
    }

    /// The language of the documents, in which every text has to be there.
    pub fn original(&self) -> Locale {
        self.languages().first().copied().unwrap_or_default()
    }

    /// Every commitment with the file it stands in, in programme order.
    pub fn commitments(&self) -> impl Iterator<Item = (&Parsed<AreaFile>, &CommitmentEntry)> {
        self.areas.iter().flat_map(|area| {
            area.content.commitments.iter().map(move |entry| (area, entry.get_ref()))
        })
    }

    /// Every term of the glossary with the file it stands in.
    pub fn terms(&self) -> impl Iterator<Item = (&PackFile, &TermEntry)> {
        let glossary = self.glossary.iter();
        glossary.flat_map(|it| it.content.terms.iter().map(|entry| (&it.file, entry)))
    }

    /// The position of a document in [`SourcePack::documents`].
    pub fn document_no(&self, id: &str) -> Option<usize> {
        self.manifest.content.documents.iter().position(|entry| entry.id.as_ref() == id)
    }

    /// All quotes of all commitments, sources and background alike.
    pub fn quotes(&self) -> impl Iterator<Item = (&PackFile, &QuoteEntry)> {
        self.commitments().flat_map(|(area, commitment)| {
            let quotes = commitment.sources.iter().chain(&commitment.background);
            quotes.map(|quote| (&area.file, quote))
        })
    }

    /// The headings of a document, as far as the pack's quotes name them.
    pub fn headings(&self, document: usize) -> Vec<&str> {
        let mut headings: Vec<&str> = self
            .quotes()
            .filter(|(_, quote)| self.document_no(quote.document.as_ref()) == Some(document))
            .map(|(_, quote)| quote.heading.get_ref().as_str())
            .collect();
        headings.sort_unstable();
        headings.dedup();
        headings
    }
}
