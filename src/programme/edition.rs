use super::form::{Reader, Stored as _, Writer};
use super::{Area, Programme};

/// What is kept of an edition of the programme when a later one has come, so that results shared from
/// it can still be read: its date, its areas, and which commitments they held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Its number, from 1.
    pub number: u16,
    /// As [`Programme::fingerprint`].
    pub fingerprint: u32,
    /// Its date, as a reader of the language writes it.
    pub date: String,
    /// Its areas, in its order.
    pub areas: Vec<KeptArea>,
}

/// An area of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptArea {
    /// Permanent name.
    pub id: String,
    /// Name shown to the voter.
    pub title: String,
    /// The permanent numbers of its commitments.
    pub indices: Vec<u16>,
}

impl Edition {
    /// The edition that a programme is.
    pub fn of(programme: &Programme) -> Self {
        let kept = |area: &Area| KeptArea {
            id: area.id.clone(),
            title: area.title.clone(),
            indices: area.commitments.iter().map(|&no| programme.commitment(no).index).collect(),
        };
        Self {
            number: programme.edition,
            fingerprint: programme.fingerprint,
            date: programme.edition_date.clone(),
            areas: programme.areas.iter().map(kept).collect(),
        }
    }

    /// Reads the file of an edition; `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut edition = Self::default();
        let mut form = Reader::new(bytes.strip_prefix(MAGIC)?);
        edition.pass(&mut form);
        form.is_at_end().then_some(edition)
    }

    /// The file of an edition.
    pub fn encode(&self) -> Vec<u8> {
        let mut form = Writer(MAGIC.to_vec());
        self.clone().pass(&mut form);
        form.0
    }

    /// The highest permanent number of its commitments.
    pub fn highest_index(&self) -> u16 {
        self.areas.iter().flat_map(|area| &area.indices).copied().max().unwrap_or_default()
    }
}

const MAGIC: &[u8] = b"enig-edition";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[test]
    fn an_edition_survives_its_file() {
        let edition = Edition::of(&fixture::programme(&[[2, 3]]));
        assert_eq!(edition.highest_index(), 10);
        assert_eq!(edition.areas[0].indices, [8, 10]);
        let bytes = edition.encode();
        assert_eq!(Edition::decode(&bytes), Some(edition));
        for end in 0..bytes.len() {
            assert_eq!(Edition::decode(&bytes[..end]), None, "{end}");
        }
        assert_eq!(Edition::decode(b"<!doctype html>"), None);
        assert_eq!(Edition::decode(&[&bytes, &b"x"[..]].concat()), None);
    }
}
