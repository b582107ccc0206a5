//! Editions: what tells two apart, and what is kept of one for results that were shared from it.

use core::fmt::Write as _;

use enig_core::i18n::Locale;
use enig_core::programme::{CommitmentId, Edition, EditionArea, EditionTheme};
use sha2::{Digest as _, Sha256};

use crate::source_pack::{EditionFile, Parsed};
use crate::{SourcePack, date};

/// The areas of an edition with the permanent numbers of their commitments, the lowest first; and its
/// themes with the names of their areas.
struct Content<'p> {
    areas: Vec<(&'p str, Vec<u16>)>,
    themes: Vec<(&'p str, Vec<&'p str>)>,
}

/// The fingerprint of a pack's own edition (`docs/SHARING.md`): the first four bytes of the SHA-256 of
/// `enig1`, the pack's name, a line for each area with its name and its numbers, and one for each theme
/// with its name and those of its areas.
pub fn fingerprint(pack: &SourcePack) -> u32 {
    hash(pack, &own_content(pack))
}

/// The editions that are kept, but for the pack's own, in one language.
pub fn kept_editions(pack: &SourcePack, locale: Locale) -> Vec<Edition> {
    let own = *pack.manifest.content.edition.get_ref();
    let files = pack.editions.iter().map(|file| &file.content);
    let earlier = files.filter(|file| *file.edition.get_ref() < own);
    earlier.map(|file| kept(pack, file, locale)).collect()
}

/// The file that keeps the pack's own edition: its name below the pack's folder, and its text.
pub fn edition_file(pack: &SourcePack) -> (String, String) {
    let manifest = &pack.manifest.content;
    let edition = manifest.edition.get_ref();
    let mut text = format!(
        "# What is kept of edition {edition}, so that results shared from it can be read for ever. Written by\n\
         # `cargo xtask pack --keep`; once the edition is published, nothing here may change.\n\
         edition = {edition}\ndate = \"{}\"\nfingerprint = \"{:08x}\"\n",
        manifest.edition_date.get_ref(),
        fingerprint(pack),
    );
    let content = own_content(pack);
    for (area, (id, indices)) in pack.areas.iter().zip(content.areas) {
        let indices: Vec<_> = indices.iter().map(u16::to_string).collect();
        // Writing into a text cannot fail.
        let _ = write!(
            text,
            "\n[[area]]\nid = \"{id}\"\nindices = [{}]\n[area.title]\n",
            indices.join(", ")
        );
        for (locale, title) in area.content.title.get_ref().all() {
            let _ = writeln!(text, "{} = {title:?}", locale.tag());
        }
    }
    for (theme, (id, areas)) in manifest.themes.iter().zip(content.themes) {
        let _ = write!(text, "\n[[theme]]\nid = \"{id}\"\nareas = {areas:?}\n[theme.title]\n");
        for (locale, title) in theme.title.get_ref().all() {
            let _ = writeln!(text, "{} = {title:?}", locale.tag());
        }
    }
    (format!("editions/{edition}.toml"), text)
}

/// The fingerprint that a kept edition must have.
pub(crate) fn fingerprint_of(pack: &SourcePack, file: &Parsed<EditionFile>) -> u32 {
    let areas = file.content.areas.iter();
    let themes = file.content.themes.iter();
    let content = Content {
        areas: areas.map(|area| (area.id.as_str(), area.indices.clone())).collect(),
        themes: themes
            .map(|theme| (theme.id.as_str(), theme.areas.iter().map(String::as_str).collect()))
            .collect(),
    };
    hash(pack, &content)
}

fn own_content(pack: &SourcePack) -> Content<'_> {
    let areas = pack.areas.iter().map(|area| {
        let entries = area.content.commitments.iter();
        let mut indices: Vec<u16> = entries.map(|entry| *entry.get_ref().index.get_ref()).collect();
        indices.sort_unstable();
        (area.content.id.get_ref().as_str(), indices)
    });
    let manifest = &pack.manifest.content;
    let themes = manifest.themes.iter().map(|theme| {
        let has = |id: &&str| theme.areas.iter().any(|area| area.get_ref() == id);
        let areas = manifest.areas.iter().map(|id| id.get_ref().as_str()).filter(has).collect();
        (theme.id.get_ref().as_str(), areas)
    });
    Content { areas: areas.collect(), themes: themes.collect() }
}

fn hash(pack: &SourcePack, content: &Content<'_>) -> u32 {
    let mut text = format!("enig1\n{}\n", pack.manifest.content.id.get_ref());
    for (id, indices) in &content.areas {
        text.push_str(id);
        for index in indices {
            let _ = write!(text, " {index}");
        }
        text.push('\n');
    }
    for (id, areas) in &content.themes {
        let _ = writeln!(text, "{id}: {}", areas.join(" "));
    }
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(text));
    u32::from_be_bytes([a, b, c, d])
}

fn kept(pack: &SourcePack, file: &EditionFile, locale: Locale) -> Edition {
    let title = |title: &crate::Translations| {
        let own = title.text(locale);
        let text = if own.is_empty() { title.text(pack.original()) } else { own };
        text.to_owned()
    };
    let place = |id: &String| {
        let place = file.areas.iter().position(|area| area.id == *id)?;
        u16::try_from(place).ok()
    };
    Edition {
        number: *file.edition.get_ref(),
        fingerprint: u32::from_str_radix(file.fingerprint.get_ref(), 16).unwrap_or_default(),
        date: date::in_words(&file.date, locale),
        areas: file
            .areas
            .iter()
            .map(|area| EditionArea {
                id: area.id.clone(),
                title: title(&area.title),
                ids: area.indices.iter().copied().map(CommitmentId).collect(),
            })
            .collect(),
        themes: file
            .themes
            .iter()
            .map(|theme| EditionTheme {
                title: title(&theme.title),
                areas: theme.areas.iter().filter_map(place).collect(),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Fixture;

    #[test]
    fn a_fingerprint_follows_areas_and_numbers_and_nothing_else() {
        let of = |fixture: Fixture| fingerprint(&fixture.pack());
        let own = of(Fixture::new());
        let hashed =
            Sha256::digest("enig1\nliten\nskole 1 2\nhelse 3\nhverdag: skole\ntrygghet: helse\n");
        assert_eq!(own.to_be_bytes(), hashed[..4]);
        let file = "programme.toml";
        assert_eq!(own, of(Fixture::new().replace(file, "edition = 1", "edition = 9")));
        assert_ne!(own, of(Fixture::new().replace("areas/helse.toml", "index = 3", "index = 9")));
        assert_ne!(own, of(Fixture::new().replace(file, "id = \"liten\"", "id = \"other\"")));
    }

    #[test]
    fn a_kept_edition_is_read_as_it_was() {
        let (name, text) = edition_file(&Fixture::new().pack());
        assert_eq!(name, "editions/1.toml");
        let later = Fixture::new().replace("programme.toml", "edition = 1", "edition = 2");
        let pack = later.with(&name, &text).pack();
        let [edition] = kept_editions(&pack, Locale::Nb).try_into().unwrap();
        assert_eq!((edition.number, edition.fingerprint), (1, fingerprint(&pack)));
        let current = crate::compile(&Fixture::new().pack(), Locale::Nb).unwrap().programme;
        assert_eq!(edition, {
            let mut own = Edition::of(&current);
            own.areas.iter_mut().for_each(|area| area.ids.sort_unstable());
            own
        });
    }

    #[test]
    fn the_own_edition_needs_no_file_of_its_own() {
        let (name, text) = edition_file(&Fixture::new().pack());
        assert_eq!(kept_editions(&Fixture::new().with(&name, &text).pack(), Locale::Nb), []);
    }
}
