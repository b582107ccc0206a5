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
    /// The id of its commitment or area, or else of the pack.
    pub(super) about: String,
}

impl<'p> TextField<'p> {
    fn new(
        file: &'p PackFile,
        name: impl Into<String>,
        about: &str,
        texts: &'p Spanned<Translations>,
    ) -> Self {
        Self {
            file,
            place: texts.span(),
            name: name.into(),
            texts: texts.get_ref(),
            about: about.to_owned(),
        }
    }
}

/// Every text of a pack.
pub(super) fn text_fields(pack: &SourcePack) -> Vec<TextField<'_>> {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    let of_pack = |name: String, texts| TextField::new(file, name, manifest.id.get_ref(), texts);
    let mut fields = vec![
        of_pack("title".to_owned(), &manifest.title),
        of_pack("purpose".to_owned(), &manifest.purpose),
        of_pack("sponsor's label".to_owned(), &manifest.sponsor.get_ref().label),
        of_pack("sponsor's about".to_owned(), &manifest.sponsor.get_ref().about),
    ];
    let sponsor = manifest.sponsor.get_ref();
    for (name, texts) in [
        ("amount", &sponsor.amount),
        ("funding", &sponsor.funding),
        ("election", &sponsor.election),
    ] {
        fields.extend(texts.iter().map(|it| of_pack(format!("sponsor's {name}"), it)));
    }
    fields.extend(manifest.noun.iter().map(|it| of_pack("noun".to_owned(), &it.definite)));
    if let Some(endings) = &manifest.endings {
        for (name, texts) in [
            ("agree", &endings.agree),
            ("agree_more", &endings.agree_more),
            ("disagree", &endings.disagree),
            ("disagree_more", &endings.disagree_more),
            ("newsletter", &endings.newsletter),
        ] {
            fields.push(of_pack(format!("ending `{name}`"), texts));
        }
    }
    for entry in &manifest.documents {
        let about = entry.about.iter();
        fields.extend(about.map(|it| of_pack(format!("about of `{}`", entry.id.get_ref()), it)));
    }
    let documents = manifest.documents.iter();
    fields.extend(
        documents
            .map(|entry| of_pack(format!("period of `{}`", entry.id.get_ref()), &entry.period)),
    );
    let themes = manifest.themes.iter();
    fields.extend(
        themes.map(|entry| of_pack(format!("title of `{}`", entry.id.get_ref()), &entry.title)),
    );
    let links = manifest.engage.iter();
    fields.extend(
        links.map(|entry| of_pack(format!("label of {}", entry.href.get_ref()), &entry.label)),
    );
    for (tag, texts) in &manifest.tags {
        fields.push(TextField::new(file, format!("tag `{tag}`"), tag, texts));
    }
    if let Some(entry) = manifest.newsletter.as_ref().map(Spanned::get_ref) {
        fields.push(of_pack("label of the newsletter".to_owned(), &entry.label));
        let consent = entry.consent.iter();
        fields.extend(consent.map(|it| of_pack("consent to the newsletter".to_owned(), it)));
    }
    for area in &pack.areas {
        let id = area.content.id.get_ref();
        fields.push(TextField::new(&area.file, "title", id, &area.content.title));
        fields.push(TextField::new(&area.file, "intro", id, &area.content.intro));
    }
    for (area, entry) in pack.commitments() {
        let id = entry.id.get_ref();
        let mut add = |name: &str, texts| {
            fields.push(TextField::new(&area.file, format!("{name} of `{id}`"), id, texts));
        };
        add("statement", &entry.statement);
        add("explanation", &entry.explanation);
        if let Some(alternative) = &entry.alternative {
            add("alternative", alternative);
        }
        if let Some(since) = &entry.since {
            fields.push(TextField {
                file: &area.file,
                place: since.span(),
                name: format!("since of `{id}`"),
                texts: &since.get_ref().text,
                about: id.clone(),
            });
        }
    }
    for (file, entry) in pack.terms() {
        let id = entry.id.get_ref();
        fields.push(TextField::new(file, format!("word of `{id}`"), id, &entry.word));
        fields.push(TextField::new(file, format!("text of `{id}`"), id, &entry.text));
    }
    fields
}
