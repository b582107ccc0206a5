//! What a voter notes beside an answer and what counts for nothing: parts and reasons, as `number:note`,
//! separated by commas.

use super::by_id::ById;
use crate::programme::{CommitmentIdx, Programme};
use crate::quiz::{Mark, QuizState, Reason};

/// The parts that the voter disagrees with, as the bits of [`Mark::parts`].
pub(super) fn parts(programme: &Programme, state: &QuizState) -> String {
    let note = |mark: Mark| (mark.parts != 0).then(|| mark.parts.to_string());
    notes(programme, state, &note)
}

/// Why the voter disagrees, a letter for each reason.
pub(super) fn reasons(programme: &Programme, state: &QuizState) -> String {
    let note = |mark: Mark| Some(letter(mark.reason?).to_owned());
    notes(programme, state, &note)
}

fn notes(
    programme: &Programme,
    state: &QuizState,
    note: &dyn Fn(Mark) -> Option<String>,
) -> String {
    let entry = |(idx, mark): (CommitmentIdx, Mark)| {
        Some(format!("{}:{}", programme.commitment(idx).id, note(mark)?))
    };
    state.sheet.iter().filter_map(entry).collect::<Vec<_>>().join(",")
}

/// Reads the parts into the marks. `None` where they make no sense.
pub(super) fn read_parts(by_id: &ById, text: &str, state: &mut QuizState) -> Option<()> {
    for entry in text.split(',').filter(|_| !text.is_empty()) {
        let (idx, parts) = note_of(by_id, entry)?;
        let parts = parts.parse::<u32>().ok()?.try_into().ok()?;
        state.sheet.set(idx, Mark { parts, ..state.sheet.mark(idx) });
    }
    Some(())
}

/// Reads the reasons into the marks, after the answers. `None` where they make no sense: one without a
/// disagreement does not.
pub(super) fn read_reasons(by_id: &ById, text: &str, state: &mut QuizState) -> Option<()> {
    for entry in text.split(',').filter(|_| !text.is_empty()) {
        let (idx, code) = note_of(by_id, entry)?;
        let reason = Reason::ALL.into_iter().find(|&reason| letter(reason) == code)?;
        let mark = state.sheet.mark(idx);
        if !mark.disagrees() {
            return None;
        }
        state.sheet.set(idx, Mark { reason: Some(reason), ..mark });
    }
    Some(())
}

fn note_of<'t>(by_id: &ById, entry: &'t str) -> Option<(CommitmentIdx, &'t str)> {
    let (id, note) = entry.split_once(':')?;
    Some((by_id.get(id.parse().ok()?)?, note))
}

/// The letter of a reason in the stored form. Never changes.
fn letter(reason: Reason) -> &'static str {
    match reason {
        Reason::TooFar => "f",
        Reason::NotFarEnough => "n",
        Reason::WrongMeans => "m",
        Reason::TooExpensive => "e",
        Reason::Other => "o",
    }
}
