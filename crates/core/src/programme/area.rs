use serde::{Deserialize, Serialize};

use super::CommitmentIdx;

/// Position of an area in [`super::Programme::areas`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct AreaIdx(pub u16);

/// Position of a theme in [`super::Programme::themes`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct ThemeIdx(pub u16);

impl AreaIdx {
    /// The position as an index.
    pub fn as_usize(self) -> usize {
        usize::from(self.0)
    }
}

impl ThemeIdx {
    /// The position as an index.
    pub fn as_usize(self) -> usize {
        usize::from(self.0)
    }
}

/// A subject of the programme with a score of its own, such as dental care.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Permanent name: small letters, digits and hyphens. Used in addresses, stored sessions and editions.
    pub id: String,
    /// Name shown to the voter.
    pub title: String,
    /// One sentence on what the area is about.
    pub intro: String,
    /// The theme it belongs to.
    pub theme: ThemeIdx,
    /// Its commitments in the order they are asked: those whose answers tell most about the scores come first
    /// (`docs/METHOD.md`, Order). Never empty.
    pub commitments: Vec<CommitmentIdx>,
}

/// A group of areas, so that a short quiz can give a score for each part of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Name shown to the voter.
    pub title: String,
    /// Its areas, in programme order. Never empty.
    pub areas: Vec<AreaIdx>,
}
