use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Document, Endings, EngageLink,
    Newsletter, Sender, SimilarPair, Similarity, Term, Theme, similar_pairs,
};
use crate::codec;
use crate::i18n::{Locale, Texts};

/// The number of the serialised form. The app reads exactly this one.
pub const FORMAT: u8 = 2;

const MAGIC: &[u8] = b"enig";

/// Everything that the app needs for one language: the programme and the interface texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// The programme.
    pub programme: Programme,
    /// The interface texts.
    pub texts: Texts,
}

/// One party's programme in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Permanent name of the pack.
    pub id: String,
    /// Numbered release of the pack, from 1.
    pub edition: u16,
    /// Identifies the set of areas, themes and commitments that a shared result is about: the first four
    /// bytes of a SHA-256 (`docs/SHARING.md`).
    pub fingerprint: u32,
    /// Date of the edition, as a reader of the language writes it.
    pub edition_date: String,
    /// Language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The languages that the programme is available in, including this one, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Language of the documents, as a BCP 47 tag.
    pub original_language: String,
    /// Title of the quiz.
    pub title: String,
    /// One sentence on what the quiz is for.
    pub purpose: String,
    /// Who publishes the quiz.
    pub sender: Sender,
    /// What the sender itself says at the end of an area, if the pack has its words.
    pub endings: Option<Endings>,
    /// Links to ways of taking part. May be empty.
    pub engage: Vec<EngageLink>,
    /// The newsletter that one can sign up for inside the quiz.
    pub newsletter: Option<Newsletter>,
    /// The source texts.
    pub documents: Vec<Document>,
    /// Groups of areas. Empty when the pack has none.
    pub themes: Vec<Theme>,
    /// The areas in programme order.
    pub areas: Vec<Area>,
    /// The commitments, area by area.
    pub commitments: Vec<Commitment>,
    /// The words that are explained.
    pub terms: Vec<Term>,
    /// The statement on the start page, always the first of the short quiz.
    pub start: CommitmentIdx,
    /// Pairs of similar commitments: the serialised form of [`Programme::similarity`].
    #[serde(with = "similar_pairs")]
    pub similar_pairs: Vec<SimilarPair>,
    /// The same by commitment. Not serialised: [`Pack::decode`] builds it.
    #[serde(skip)]
    pub similarity: Similarity,
}

/// Why a pack could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// The bytes do not start like a pack.
    #[error("{}", self.reason())]
    NotAPack,
    /// The pack was compiled for another version of the app, which writes this format.
    #[error("the pack has format {0}, the app reads format {FORMAT}")]
    OtherFormat(u8),
    /// The bytes end early or make no sense.
    #[error("{}", self.reason())]
    Damaged,
    /// A reference inside the pack points at nothing.
    #[error("the pack contradicts itself: {0}")]
    Inconsistent(&'static str),
}

impl DecodeError {
    /// The same without numbers, as a fixed text.
    pub fn reason(self) -> &'static str {
        match self {
            Self::NotAPack => "this is not a compiled programme pack",
            Self::OtherFormat(_) => "the pack was compiled for another version of the app",
            Self::Damaged => "the pack is damaged",
            Self::Inconsistent(what) => what,
        }
    }
}

impl Pack {
    /// Reads a compiled pack. Every reference in the result is valid.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let body = bytes.strip_prefix(MAGIC).ok_or(DecodeError::NotAPack)?;
        let (&format, body) = body.split_first().ok_or(DecodeError::NotAPack)?;
        if format != FORMAT {
            return Err(DecodeError::OtherFormat(format));
        }
        let mut pack: Self = codec::decode(body).ok_or(DecodeError::Damaged)?;
        pack.programme.check()?;
        if !pack.texts.are_complete() {
            return Err(DecodeError::Inconsistent("interface texts are missing"));
        }
        pack.programme.similarity =
            Similarity::new(pack.programme.commitments.len(), &pack.programme.similar_pairs);
        Ok(pack)
    }

    /// The serialised form.
    pub fn encode(&self) -> Vec<u8> {
        codec::encode(&[MAGIC, &[FORMAT][..]].concat(), self)
    }
}

impl Programme {
    /// The commitment at a position of this programme.
    ///
    /// # Panics
    /// If the position is one of another programme. Readers of outside input check positions before.
    pub fn commitment(&self, idx: CommitmentIdx) -> &Commitment {
        &self.commitments[idx.as_usize()]
    }

    /// The area at a position of this programme.
    ///
    /// # Panics
    /// As [`Programme::commitment`].
    pub fn area(&self, idx: AreaIdx) -> &Area {
        &self.areas[idx.as_usize()]
    }

    /// The languages a reader can choose from, in the order of the language menu.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        let is_there = |locale: &Locale| self.languages.iter().any(|tag| tag == locale.tag());
        Locale::ALL.into_iter().filter(is_there)
    }

    /// Every commitment's position, in programme order.
    pub fn commitment_indices(&self) -> impl Iterator<Item = CommitmentIdx> + use<> {
        (0..u16::try_from(self.commitments.len()).unwrap_or(u16::MAX)).map(CommitmentIdx)
    }

    /// Every area's position, in programme order.
    pub fn area_indices(&self) -> impl Iterator<Item = AreaIdx> + use<> {
        (0..u16::try_from(self.areas.len()).unwrap_or(u16::MAX)).map(AreaIdx)
    }

    /// The position of an area by its permanent name.
    pub fn area_named(&self, id: &str) -> Option<AreaIdx> {
        self.area_indices().find(|&idx| self.area(idx).id == id)
    }

    /// The position of the commitment with a permanent number.
    pub fn commitment_with_id(&self, id: CommitmentId) -> Option<CommitmentIdx> {
        self.commitment_indices().find(|&idx| self.commitment(idx).id == id)
    }
}

#[cfg(test)]
mod tests;
