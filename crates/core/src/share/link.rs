use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use serde::{Deserialize, Serialize};

use super::LinkError;
use super::base32;
use super::summary::Summary;
use crate::quiz::{Agreement, Answer, Mark};

/// The longest text that is read, in bytes. The longest that is written has 448.
pub const MAX_LENGTH: usize = 512;

/// Hashed before the bytes themselves, so that the checksum of another program's text does not fit.
const PREFIX: &[u8] = b"enig1";

/// The version of the form. Later versions keep the checksum, so that an old app can tell that a link is
/// newer.
const FORMAT: u8 = 1;

const SUMMARY: u8 = 1;
const ANSWERS: u8 = 2;

/// Stands for no percentage.
const NONE: u8 = 255;

/// Length of the header before the content, in bytes.
const HEAD: usize = 8;

/// The content of a link, independent of the edition of the programme that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The number of the edition.
    pub edition: u16,
    /// The fingerprint of the edition ([`Programme::fingerprint`](crate::programme::Programme::fingerprint)).
    pub fingerprint: u32,
    /// What is shared.
    pub content: Content,
}

/// What is shared. Each list has at most 255 items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// Percentages.
    Summary(Summary),
    /// Every answer, by permanent number: the first mark is that of number 1. Empty marks for numbers
    /// without a commitment.
    Answers(Vec<Mark>),
}

impl Link {
    /// Writes the text that follows `#r=`, in lower case.
    pub fn encode(&self) -> String {
        let (kind, length, body) = match &self.content {
            Content::Summary(summary) => {
                let topics = &summary.topics[..summary.topics.len().min(NONE.into())];
                let mut body = vec![summary.answered, percent(summary.overall)];
                body.extend(topics.iter().copied().map(percent));
                (SUMMARY, topics.len(), body)
            }
            Content::Answers(marks) => {
                let marks = &marks[..marks.len().min(NONE.into())];
                let pair =
                    |pair: &[Mark]| nibble(pair[0]) << 4 | pair.get(1).map_or(0, |&it| nibble(it));
                (ANSWERS, marks.len(), marks.chunks(2).map(pair).collect())
            }
        };
        let mut bytes = vec![FORMAT << 4 | kind];
        bytes.extend(self.edition.to_be_bytes());
        bytes.extend(self.fingerprint.to_be_bytes());
        bytes.push(u8::try_from(length).unwrap_or(NONE));
        bytes.extend(body);
        bytes.extend(checksum(&bytes).to_be_bytes());
        base32::encode(&bytes)
    }

    /// Reads the text that follows `#r=`. Total: the text may be anything.
    pub fn decode(text: &str) -> Result<Self, LinkError> {
        if text.is_empty() {
            return Err(LinkError::NotALink);
        }
        if text.len() > MAX_LENGTH {
            return Err(LinkError::Damaged);
        }
        let bytes = base32::decode(text).ok_or(LinkError::Damaged)?;
        let (bytes, check) = bytes.split_last_chunk::<4>().ok_or(LinkError::Damaged)?;
        // The checksum comes first: a link with a mistyped first letter is damaged, not newer.
        if checksum(bytes) != u32::from_be_bytes(*check) {
            return Err(LinkError::Damaged);
        }
        match bytes.first().map(|first| first >> 4) {
            Some(FORMAT) => Self::read(bytes).ok_or(LinkError::Damaged),
            Some(format) if format > FORMAT => Err(LinkError::NewerFormat),
            _ => Err(LinkError::Damaged),
        }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (&[kind, e0, e1, f0, f1, f2, f3, length], body) = bytes.split_first_chunk::<HEAD>()?;
        let content = match kind & 0xF {
            SUMMARY => summary(length, body)?,
            ANSWERS => answers(length, body)?,
            _ => return None,
        };
        let (edition, fingerprint) =
            (u16::from_be_bytes([e0, e1]), u32::from_be_bytes([f0, f1, f2, f3]));
        Some(Self { edition, fingerprint, content })
    }
}

/// Without a table: a link has a hundred bytes at most, and tables would be larger than the code around it.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

fn checksum(bytes: &[u8]) -> u32 {
    let mut digest = CHECKSUM.digest();
    digest.update(PREFIX);
    digest.update(bytes);
    digest.finalize()
}

fn percent(percent: Option<u8>) -> u8 {
    percent.filter(|&percent| percent <= 100).unwrap_or(NONE)
}

fn is_percent(byte: u8) -> bool {
    byte <= 100 || byte == NONE
}

fn told(byte: u8) -> Option<u8> {
    Some(byte).filter(|&byte| byte != NONE)
}

fn summary(length: u8, body: &[u8]) -> Option<Content> {
    let (&[answered, overall], topics) = body.split_first_chunk::<2>()?;
    let are_percents = is_percent(overall) && topics.iter().copied().all(is_percent);
    let topics: Vec<_> = topics.iter().copied().map(told).collect();
    let is_whole = are_percents && topics.len() == usize::from(length);
    is_whole.then(|| Content::Summary(Summary { answered, overall: told(overall), topics }))
}

/// 0 for nothing, 1 for no opinion, 2 to 6 for the points, 7 to 11 for the points of an important answer.
fn nibble(mark: Mark) -> u8 {
    match mark.answer {
        None => 0,
        Some(Answer::NoOpinion) => 1,
        Some(Answer::Rated(agreement)) => agreement.points() + if mark.important { 7 } else { 2 },
    }
}

fn read_nibble(nibble: u8) -> Option<Mark> {
    let answer = match nibble {
        0 => None,
        1 => Some(Answer::NoOpinion),
        2..=11 => Some(Answer::Rated(Agreement::from_points((nibble - 2) % 5)?)),
        _ => return None,
    };
    Some(Mark { answer, important: nibble > 6, ..Mark::default() })
}

fn answers(length: u8, body: &[u8]) -> Option<Content> {
    let nibbles = body.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    let mut marks: Vec<Mark> = nibbles.map(read_nibble).collect::<Option<_>>()?;
    let length = usize::from(length);
    // An odd length leaves half a byte over, which has to be empty.
    if length % 2 == 1 && marks.pop() != Some(Mark::default()) {
        return None;
    }
    (marks.len() == length).then_some(Content::Answers(marks))
}
