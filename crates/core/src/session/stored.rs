use thiserror::Error;

use super::by_id::ById;
use super::fields::{Fields, VERSION};
use super::notes::{parts, read_parts, read_reasons, reasons};
use crate::programme::{CommitmentIdx, Programme};
use crate::quiz::{
    Agreement, Answer, Mark, QuizMode, QuizState, Run, Seed, asking_order, whole_areas,
};

/// Why a stored quiz could not be resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SessionError {
    /// Written by a later version of the app.
    #[error("stored by a newer version")]
    NewerVersion,
    /// Answers to another programme, or to another edition of this one.
    #[error("stored for another edition")]
    OtherEdition,
    /// Not a stored quiz, or a damaged one.
    #[error("damaged")]
    Damaged,
}

/// Writes the stored form: `version;programme;edition;mode;seed;order;marks;dismissed;parts;reasons`.
///
/// Commitments are named by their permanent numbers, areas by their `id`.
///
/// - `mode` is `short`, `full`, or `areas` and the areas, separated by spaces; after another sample `short`
///   and the number of samples. Empty before a quiz is started.
/// - `order` is a list of commitments for the short quiz and for areas; that of the full quiz follows from
///   the mode.
/// - `marks` has one character for each number from 1 on: `.` for nothing, `0` to `4` for the points, `?`
///   for no opinion; `!`, `a` to `e` and `&` for the same with «viktig for meg».
/// - `dismissed` is a list of commitments.
/// - `parts` is `number:bits` for each commitment with parts that the voter disagrees with
///   ([`Mark::parts`]).
/// - `reasons` is `number:letter` for each commitment that the voter has said why they disagree with: `f` it
///   goes too far, `n` not far enough, `m` the means are wrong, `e` it costs too much, `o` something else.
///
/// Lists are separated by commas. Version 1 ended before `parts`, versions 2 and 3 before `reasons`. Versions 1 and 2 asked all of an area at
/// once and wrote no order for areas.
pub fn encode(programme: &Programme, state: &QuizState) -> String {
    let (mode, seed, order) = state.run.as_ref().map_or_else(Default::default, |run| {
        let order =
            if run.mode == QuizMode::Full { String::new() } else { ids(programme, &run.order) };
        (mode_code(programme, run), run.seed.code(), order)
    });
    let mut marks = Vec::new();
    // This runs after every answer, so only commitments with a mark are looked at.
    let has_code = |mark: &Mark| mark.answer.is_some() || mark.important;
    for (idx, mark) in state.sheet.iter().filter(|(_, mark)| has_code(mark)) {
        if let Some(place) = usize::from(programme.commitment(idx).id.0).checked_sub(1) {
            marks.resize(marks.len().max(place + 1), '.');
            marks[place] = mark_code(mark);
        }
    }
    let marks: String = marks.into_iter().collect();
    let (id, edition) = (&programme.id, programme.edition);
    let dismissed = ids(programme, &state.dismissed);
    let (parts, reasons) = (parts(programme, state), reasons(programme, state));
    format!("{VERSION};{id};{edition};{mode};{seed};{order};{marks};{dismissed};{parts};{reasons}")
}

/// Reads a stored quiz of any version. Total: the text may be anything.
pub fn decode(programme: &Programme, text: &str) -> Result<QuizState, SessionError> {
    let fields = Fields::split(text)?;
    if fields.programme != programme.id || fields.edition != programme.edition.to_string() {
        return Err(SessionError::OtherEdition);
    }
    read(programme, &fields).ok_or(SessionError::Damaged)
}

/// Reads the fields for a programme; whether they are of its edition has been seen to.
pub(super) fn read(programme: &Programme, fields: &Fields) -> Option<QuizState> {
    let mut state = QuizState::new(programme);
    let by_id = ById::new(programme);
    for (id, code) in (1_u32..).zip(fields.marks.chars()) {
        let mark = read_mark(code)?;
        if mark != Mark::default() {
            state.sheet.set(by_id.get(id)?, mark);
        }
    }
    if !fields.mode.is_empty() {
        let (mode, samples) = read_mode(programme, fields.mode)?;
        let seed = Seed::parse(fields.seed)?;
        let has_order = !matches!(fields.version, "1" | "2");
        let order = match &mode {
            QuizMode::Full => asking_order(programme, &mode, seed),
            QuizMode::Areas(areas) if !has_order => whole_areas(programme, areas),
            _ => read_ids(&by_id, fields.order).filter(|order| !order.is_empty())?,
        };
        state.run = Some(Run { mode, seed, order, samples });
    }
    state.dismissed = read_ids(&by_id, fields.dismissed)?;
    read_parts(&by_id, fields.parts, &mut state)?;
    read_reasons(&by_id, fields.reasons, &mut state)?;
    Some(state)
}

fn mode_code(programme: &Programme, run: &Run) -> String {
    match &run.mode {
        QuizMode::Short if run.samples > 1 => format!("short {}", run.samples),
        QuizMode::Short => "short".to_owned(),
        QuizMode::Full => "full".to_owned(),
        QuizMode::Areas(areas) => {
            let ids: Vec<&str> =
                areas.iter().map(|&area| programme.area(area).id.as_str()).collect();
            format!("areas {}", ids.join(" "))
        }
    }
}

/// The mode, and the number of samples of the short quiz.
pub(super) fn read_mode(programme: &Programme, code: &str) -> Option<(QuizMode, u32)> {
    match code.split_once(' ').unwrap_or((code, "")) {
        ("short", "") => Some((QuizMode::Short, 1)),
        ("short", samples) => Some((QuizMode::Short, samples.parse().ok().filter(|&n| n > 1)?)),
        ("full", "") => Some((QuizMode::Full, 1)),
        ("areas", ids) => {
            let areas = ids.split(' ').map(|id| programme.area_named(id)).collect::<Option<_>>()?;
            Some((QuizMode::Areas(areas), 1))
        }
        _ => None,
    }
}

fn mark_code(mark: Mark) -> char {
    let code = match mark.answer {
        None => b'.',
        Some(Answer::NoOpinion) => b'?',
        Some(Answer::Rated(agreement)) => b'0' + agreement.points(),
    };
    char::from(match (mark.important, code) {
        (false, code) => code,
        (true, b'.') => b'!',
        (true, b'?') => b'&',
        (true, digit) => digit - b'0' + b'a',
    })
}

fn read_mark(code: char) -> Option<Mark> {
    let rated = |points: u32| {
        Agreement::from_points(u8::try_from(points).ok()?)
            .map(|agreement| Some(Answer::Rated(agreement)))
    };
    let answer = match code {
        '.' | '!' => None,
        '?' | '&' => Some(Answer::NoOpinion),
        '0'..='4' => rated(u32::from(code) - u32::from('0'))?,
        'a'..='e' => rated(u32::from(code) - u32::from('a'))?,
        _ => return None,
    };
    Some(Mark { answer, important: matches!(code, '!' | '&' | 'a'..='e'), ..Mark::default() })
}

fn ids(programme: &Programme, commitments: &[CommitmentIdx]) -> String {
    let ids: Vec<String> =
        commitments.iter().map(|&idx| programme.commitment(idx).id.to_string()).collect();
    ids.join(",")
}

pub(super) fn read_ids(by_id: &ById, text: &str) -> Option<Vec<CommitmentIdx>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let mut commitments = Vec::new();
    for id in text.split(',') {
        let idx = by_id.get(id.parse().ok()?)?;
        if commitments.contains(&idx) {
            return None;
        }
        commitments.push(idx);
    }
    Some(commitments)
}

#[cfg(test)]
mod tests;
