use serde::{Deserialize, Serialize};

use super::{Area, CommitmentId, Programme};
use crate::codec;

/// What is kept of an edition of the programme after a later one is published, so that results shared from it
/// can still be read: its date, its areas and themes, and the commitments in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its number, from 1.
    pub number: u16,
    /// As [`Programme::fingerprint`].
    pub fingerprint: u32,
    /// Its date, as a reader of the language writes it.
    pub date: String,
    /// Its areas, in its order.
    pub areas: Vec<EditionArea>,
    /// Its themes, in its order. Empty where it had none.
    pub themes: Vec<EditionTheme>,
}

/// An area of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionArea {
    /// Permanent name.
    pub id: String,
    /// Name shown to the voter.
    pub title: String,
    /// The permanent numbers of its commitments.
    pub ids: Vec<CommitmentId>,
}

/// A theme of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionTheme {
    /// Name shown to the voter.
    pub title: String,
    /// Its areas, as indices into [`Edition::areas`].
    pub areas: Vec<u16>,
}

/// An area or a theme of an edition: each has a percentage of its own in a shared result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic<'e> {
    /// Its index in [`Summary::topics`](crate::share::Summary::topics): areas come first, then themes.
    pub place: usize,
    /// Name shown to the voter.
    pub title: &'e str,
    /// Whether it is a theme.
    pub is_theme: bool,
}

impl Edition {
    /// The edition of a programme.
    pub fn of(programme: &Programme) -> Self {
        let kept = |area: &Area| EditionArea {
            id: area.id.clone(),
            title: area.title.clone(),
            ids: area.commitments.iter().map(|&idx| programme.commitment(idx).id).collect(),
        };
        Self {
            number: programme.edition,
            fingerprint: programme.fingerprint,
            date: programme.edition_date.clone(),
            areas: programme.areas.iter().map(kept).collect(),
            themes: programme
                .themes
                .iter()
                .map(|theme| EditionTheme {
                    title: theme.title.clone(),
                    areas: theme.areas.iter().map(|area| area.0).collect(),
                })
                .collect(),
        }
    }

    /// Reads the binary form; `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        codec::decode(bytes.strip_prefix(MAGIC)?)
    }

    /// The binary form.
    pub fn encode(&self) -> Vec<u8> {
        codec::encode(MAGIC, self)
    }

    /// How many areas and themes there are.
    pub fn topic_count(&self) -> usize {
        self.areas.len() + self.themes.len()
    }

    /// Areas and themes in the order in which they are shown: each theme before its areas.
    pub fn topics(&self) -> Vec<Topic<'_>> {
        let area = |place: usize| {
            let title = &self.areas.get(place)?.title;
            Some(Topic { place, title, is_theme: false })
        };
        if self.themes.is_empty() {
            return (0..self.areas.len()).filter_map(area).collect();
        }
        let mut topics = Vec::new();
        for (place, theme) in (self.areas.len()..).zip(&self.themes) {
            topics.push(Topic { place, title: &theme.title, is_theme: true });
            topics.extend(theme.areas.iter().filter_map(|&place| area(place.into())));
        }
        topics
    }

    /// The highest permanent number of its commitments; 0 without any.
    pub fn highest_id(&self) -> CommitmentId {
        self.areas.iter().flat_map(|area| &area.ids).copied().max().unwrap_or_default()
    }
}

const MAGIC: &[u8] = b"enig-edition";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[test]
    fn a_theme_comes_before_its_areas() {
        let edition = Edition::of(&fixture::programme(&[vec![2, 3], vec![1]]));
        let topics = edition.topics();
        let places: Vec<_> = topics.iter().map(|topic| (topic.place, topic.is_theme)).collect();
        assert_eq!(places, [(3, true), (0, false), (1, false), (4, true), (2, false)]);
        assert_eq!(topics.len(), edition.topic_count());
        let edition = Edition::of(&fixture::without_themes(&[2, 3]));
        let titles: Vec<_> = edition.topics().iter().map(|topic| topic.title).collect();
        assert_eq!(titles, ["Area 0", "Area 1"]);
    }

    #[test]
    fn an_edition_survives_its_file() {
        let edition = Edition::of(&fixture::programme(&[[2, 3]]));
        assert_eq!(edition.highest_id(), CommitmentId(10));
        assert_eq!(edition.areas[0].ids, [8, 10].map(CommitmentId));
        let bytes = edition.encode();
        assert_eq!(Edition::decode(&bytes), Some(edition));
        for end in 0..bytes.len() {
            assert_eq!(Edition::decode(&bytes[..end]), None, "{end}");
        }
        assert_eq!(Edition::decode(b"<!doctype html>"), None);
        assert_eq!(Edition::decode(&[&bytes, &b"x"[..]].concat()), None);
    }
}
