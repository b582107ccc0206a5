use serde::{Deserialize, Serialize};

use super::summary::{Summary, answers_of};
use super::{Content, Link, LinkError};
use crate::programme::{CommitmentId, Edition, Programme};
use crate::quiz::{AnswerSheet, Mark, QuizState};

/// A result together with the edition of the programme that it is about: that of a link, or the voter's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedResult {
    /// The edition.
    pub edition: Edition,
    /// The percentages.
    pub summary: Summary,
    /// The answers by permanent number, the first for number 1, where they are shared.
    pub answers: Option<Vec<Mark>>,
}

impl SharedResult {
    /// Reads a link as a result of an edition. An error where it is none.
    pub fn of(link: Link, edition: Edition) -> Result<Self, LinkError> {
        if link.edition != edition.number {
            return Err(LinkError::UnknownEdition);
        }
        if link.fingerprint != edition.fingerprint {
            return Err(LinkError::ContentMismatch);
        }
        match link.content {
            Content::Summary(summary) if summary.topics.len() == edition.topic_count() => {
                Ok(Self { edition, summary, answers: None })
            }
            Content::Answers(marks) if fits(&marks, &edition) => {
                let mark = |&id: &CommitmentId| mark_of(&marks, id);
                let areas = edition.areas.iter().map(|area| area.ids.iter().map(mark).collect());
                let areas: Vec<Vec<Mark>> = areas.collect();
                Ok(Self {
                    summary: Summary::of_marks(&areas, &edition.themes),
                    edition,
                    answers: Some(marks),
                })
            }
            _ => Err(LinkError::Damaged),
        }
    }

    /// The voter's own result.
    pub fn own(programme: &Programme, quiz: &QuizState) -> Self {
        Self {
            edition: Edition::of(programme),
            summary: Summary::of(programme, quiz),
            answers: answers_of(programme, quiz),
        }
    }

    /// The answers, to go on with: where they are told, and belong to this programme.
    pub fn sheet(&self, programme: &Programme) -> Option<AnswerSheet> {
        let marks = self.answers.as_ref().filter(|_| self.is_of(&Edition::of(programme)))?;
        let mut sheet = AnswerSheet::new(programme.commitments.len());
        for idx in programme.commitment_indices() {
            sheet.set(idx, mark_of(marks, programme.commitment(idx).id));
        }
        Some(sheet)
    }

    /// Whether it is about this edition, with the same content.
    pub fn is_of(&self, edition: &Edition) -> bool {
        (self.edition.number, self.edition.fingerprint) == (edition.number, edition.fingerprint)
    }
}

/// The mark of a commitment by its permanent number.
pub(super) fn mark_of(marks: &[Mark], id: CommitmentId) -> Mark {
    let place = usize::from(id.0).checked_sub(1);
    place.and_then(|place| marks.get(place)).copied().unwrap_or_default()
}

/// Whether every answer belongs to a commitment of the edition.
fn fits(marks: &[Mark], edition: &Edition) -> bool {
    let exists = |id| edition.areas.iter().any(|area| area.ids.contains(&CommitmentId(id)));
    marks.len() == usize::from(edition.highest_id().0)
        && (1..).zip(marks).all(|(id, mark)| mark.answer.is_none() || exists(id))
}
