use core::ops::Range;

use toml::Spanned;

use crate::{PackFile, SourcePack, Translations};

/// A text for the voter, with the place it stands at.
pub(super) struct TextField<'p> {
    /// Its file.
    pub(super) file: &'p PackFile,
    /// Its place in the file.
    pub(super) place: Range<usize>,
    /// What it is called in messages.
    pub(super) name: String,
    /// Its wordings.
    pub(super) texts: &'p Translations,
    /// Whether it has to be there in every language: a commitment's texts are shown in the original
    /// language, marked as such, for want of a translation.
    pub(super) in_every_language: bool,
}

impl<'p> TextField<'p> {
    fn new(file: &'p PackFile, name: impl Into<String>, texts: &'p Spanned<Translations>) -> Self {
        Self {
            file,
            place: texts.span(),
            name: name.into(),
            texts: texts.get_ref(),
            in_every_language: true,
        }
    }

    fn of_commitment(
        file: &'p PackFile,
        name: &str,
        id: &str,
        texts: &'p Spanned<Translations>,
    ) -> Self {
        Self { in_every_language: false, ..Self::new(file, format!("{name} of `{id}`"), texts) }
    }
}

/// Every text of a pack.
pub(super) fn text_fields(pack: &SourcePack) -> Vec<TextField<'_>> {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    let mut fields = vec![
        TextField::new(file, "title", &manifest.title),
        TextField::new(file, "purpose", &manifest.purpose),
        TextField::new(file, "sponsor's label", &manifest.sponsor.get_ref().label),
        TextField::new(file, "sponsor's about", &manifest.sponsor.get_ref().about),
    ];
    let documents = manifest.documents.iter();
    fields.extend(documents.map(|entry| {
        TextField::new(file, format!("period of `{}`", entry.id.get_ref()), &entry.period)
    }));
    let themes = manifest.themes.iter();
    fields.extend(themes.map(|entry| {
        TextField::new(file, format!("title of `{}`", entry.id.get_ref()), &entry.title)
    }));
    let links = manifest.engage.iter();
    fields.extend(links.map(|entry| {
        TextField::new(file, format!("label of {}", entry.href.get_ref()), &entry.label)
    }));
    if let Some(entry) = manifest.newsletter.as_ref().map(Spanned::get_ref) {
        fields.push(TextField::new(file, "label of the newsletter", &entry.label));
        let consent = entry.consent.iter();
        fields.extend(consent.map(|it| TextField::new(file, "consent to the newsletter", it)));
    }
    for area in &pack.areas {
        fields.push(TextField::new(&area.file, "title", &area.content.title));
        fields.push(TextField::new(&area.file, "intro", &area.content.intro));
    }
    for (area, entry) in pack.commitments() {
        let mut add = |name: &str, texts| {
            fields.push(TextField::of_commitment(&area.file, name, entry.id.get_ref(), texts));
        };
        add("statement", &entry.statement);
        add("explanation", &entry.explanation);
        if let Some(alternative) = &entry.alternative {
            add("alternative", alternative);
        }
    }
    fields
}
