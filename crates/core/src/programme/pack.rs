use thiserror::Error;

use super::form::{Reader, Stored as _, Writer};
use super::{
    Area, AreaIdx, Commitment, CommitmentIdx, Document, EngageLink, Newsletter, Sender,
    SimilarPair, Similarity, Term, Theme,
};
use crate::i18n::{Locale, Texts, digits};

/// The number of the serialised form. The app reads exactly this one.
pub const FORMAT: u8 = 1;

const MAGIC: &[u8; 4] = b"enig";

/// All that one language of the quiz needs: the programme and the interface texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The programme.
    pub programme: Programme,
    /// The interface texts.
    pub texts: Texts,
}

/// One party's programme in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// Permanent name of the pack.
    pub id: String,
    /// Numbered release of the pack, from 1.
    pub edition: u16,
    /// What tells whether a shared result was made for the same areas and commitments: the first four
    /// bytes of a SHA-256 (`docs/SHARING.md`).
    pub fingerprint: u32,
    /// Date of the edition, as a reader of the language writes it.
    pub edition_date: String,
    /// Language of the texts, as a BCP 47 tag.
    pub language: String,
    /// Every language the programme is there in, this one among them, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Language of the documents, as a BCP 47 tag.
    pub original_language: String,
    /// What the quiz is called.
    pub title: String,
    /// One sentence on what the quiz is for.
    pub purpose: String,
    /// Who is behind it.
    pub sender: Sender,
    /// Ways to go further than the quiz. May be empty.
    pub engage: Vec<EngageLink>,
    /// Where one can sign up for a newsletter.
    pub newsletter: Option<Newsletter>,
    /// The source texts.
    pub documents: Vec<Document>,
    /// Groups of areas. Empty when the pack has none.
    pub themes: Vec<Theme>,
    /// The areas in programme order.
    pub areas: Vec<Area>,
    /// The commitments, area by area.
    pub commitments: Vec<Commitment>,
    /// The words that need explaining.
    pub terms: Vec<Term>,
    /// The statement on the start page, always the first of the short quiz.
    pub start: CommitmentIdx,
    /// Pairs of similar commitments, serialised form of [`Programme::similarity`].
    pub similar_pairs: Vec<SimilarPair>,
    /// The same, by commitment. Built by [`Pack::decode`].
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
    /// The same in a few fixed words.
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
    /// Reads a compiled pack. Every reference in what it returns points at something.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let body = bytes.strip_prefix(MAGIC).ok_or(DecodeError::NotAPack)?;
        let (&format, body) = body.split_first().ok_or(DecodeError::NotAPack)?;
        if format != FORMAT {
            return Err(DecodeError::OtherFormat(format));
        }
        let mut pack = Self::default();
        let mut form = Reader::new(body);
        pack.pass(&mut form);
        if !form.is_at_end() {
            return Err(DecodeError::Damaged);
        }
        SimilarPair::number_absolutely(&mut pack.programme.similar_pairs);
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
        let mut stored = self.clone();
        SimilarPair::number_relatively(&mut stored.programme.similar_pairs);
        let mut form = Writer(MAGIC.to_vec());
        form.0.push(FORMAT);
        stored.pass(&mut form);
        form.0
    }
}

impl Programme {
    /// The commitment at a position. Positions come from this programme, so it is always there.
    pub fn commitment(&self, idx: CommitmentIdx) -> &Commitment {
        &self.commitments[idx.at()]
    }

    /// The area at a position.
    pub fn area(&self, idx: AreaIdx) -> &Area {
        &self.areas[idx.at()]
    }

    /// The languages a reader can choose from, in the order of the language menu.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        let is_there = |locale: &Locale| self.languages.iter().any(|tag| tag == locale.tag());
        Locale::ALL.into_iter().filter(is_there)
    }

    /// Every commitment's position, in programme order.
    pub fn numbers(&self) -> impl Iterator<Item = CommitmentIdx> + use<> {
        (0..u16::try_from(self.commitments.len()).unwrap_or(u16::MAX)).map(CommitmentIdx)
    }

    /// Every area's position, in programme order.
    pub fn area_numbers(&self) -> impl Iterator<Item = AreaIdx> + use<> {
        (0..u16::try_from(self.areas.len()).unwrap_or(u16::MAX)).map(AreaIdx)
    }

    /// The position of an area by its permanent name.
    pub fn area_named(&self, id: &str) -> Option<AreaIdx> {
        self.area_numbers().find(|&idx| self.area(idx).id == id)
    }

    /// The position of a commitment by its permanent number, as one writes it.
    pub fn numbered(&self, index: &str) -> Option<CommitmentIdx> {
        self.numbers().find(|&idx| digits(self.commitment(idx).index) == index)
    }
}

#[cfg(test)]
mod tests;
