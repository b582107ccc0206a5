use super::by_id::ById;
use super::fields::Fields;
use super::stored::{read, read_ids, read_mode};
use crate::programme::{CommitmentIdx, Programme};
use crate::quiz::{QuizEvent, QuizMode, QuizState, Run, Seed};

/// Reads a quiz that was stored for an earlier edition of the same programme, after
/// [`decode`](super::decode) has refused it with [`SessionError::OtherEdition`](super::SessionError).
///
/// Answers are kept where the statement still means the same
/// ([`Commitment::changed_in`](crate::programme::Commitment::changed_in)). A short quiz goes on with those of
/// its statements that are still there; on other statements the quiz starts anew and leaves out what is
/// answered. `None` for any other text, and when no answer can be kept.
pub fn carry_over(programme: &Programme, text: &str) -> Option<QuizState> {
    let fields = Fields::split(text).ok()?;
    let edition: u16 = fields.edition.parse().ok()?;
    if fields.programme != programme.id || edition == 0 || edition >= programme.edition {
        return None;
    }
    let by_id = ById::new(programme);
    let exists = |id: u32| by_id.get(id).is_some();
    let means_the_same = |idx: CommitmentIdx| programme.commitment(idx).changed_in <= edition;
    let is_kept = |id: u32| by_id.get(id).is_some_and(means_the_same);
    let marks: String = (1..)
        .zip(fields.marks.chars())
        .map(|(id, code)| if is_kept(id) { code } else { '.' })
        .collect();
    let kept = Fields {
        mode: "",
        marks: &marks,
        dismissed: &only(fields.dismissed, &exists),
        parts: &only(fields.parts, &is_kept),
        reasons: &only(fields.reasons, &is_kept),
        ..fields
    };
    let mut state = read(programme, &kept).filter(|state| !state.sheet.is_empty())?;
    go_on(programme, &mut state, fields.mode, fields.seed, &only(fields.order, &exists));
    Some(state)
}

/// The entries of a list, `number` or `number:note`, whose number is wanted.
fn only(list: &str, wanted: &dyn Fn(u32) -> bool) -> String {
    let is_wanted = |entry: &&str| {
        let (id, _) = entry.split_once(':').unwrap_or((entry, ""));
        id.parse().is_ok_and(wanted)
    };
    list.split(',').filter(is_wanted).collect::<Vec<_>>().join(",")
}

/// Takes up the quiz that was under way, as far as it can be.
fn go_on(programme: &Programme, state: &mut QuizState, mode: &str, seed: &str, order: &str) {
    let Some(((mode, samples), seed)) = read_mode(programme, mode).zip(Seed::parse(seed)) else {
        return;
    };
    if mode == QuizMode::Short {
        let order = read_ids(&ById::new(programme), order).unwrap_or_default();
        state.run = (!order.is_empty()).then_some(Run { mode, seed, order, samples });
    } else {
        state.apply(programme, QuizEvent::Started { mode, seed });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{AreaIdx, fixture};
    use crate::quiz::fixture::sheet as sheet_of;
    use crate::quiz::{Mark, Reason};
    use crate::session::{SessionError, decode};

    /// Edition 3, with the numbers 10 and 8 in the first area, 6, 4 and 2 in the second. What 8 means was
    /// changed in edition 2, and what 4 means in edition 3.
    fn programme() -> Programme {
        let mut programme = fixture::programme(&[[2, 3]]);
        programme.commitments[1].changed_in = 2;
        programme.commitments[3].changed_in = 3;
        programme
    }

    /// The answers that are kept, by position.
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) -> Option<QuizState> {
        let programme = programme();
        let carried = carry_over(&programme, text);
        let sheet = carried.as_ref().map(|state| state.sheet.clone());
        assert_eq!(sheet, expected.map(|words| sheet_of(&programme, words)), "{text}");
        carried
    }

    #[test]
    fn answers_are_kept_where_the_statement_means_the_same() {
        check("4;made-up;1;;;;.1.2.3.4.d;;;", Some("3! . 3 . 1"));
        check("4;made-up;2;;;;.1.2.3.4.d;;;", Some("3! 4 3 . 1"));
        check("1;made-up;2;;;;.1.2.3.4.d;", Some("3! 4 3 . 1"));
        // A number that is there no longer.
        check("4;made-up;2;;;;41;;;", Some(". . . . 1"));
    }

    #[test]
    fn notes_go_with_their_answers() {
        let text = "4;made-up;2;;;;.1.1.3;3,6;2:1,4:1,9:1;2:f,4:n,9:o";
        let state = carry_over(&programme(), text).unwrap();
        let mut expected = sheet_of(&programme(), ". . 3 . 1");
        let idx = CommitmentIdx(4);
        let mark = Mark { parts: 1, reason: Some(Reason::TooFar), ..expected.mark(idx) };
        expected.set(idx, mark);
        assert_eq!(state.sheet, expected);
        assert_eq!(state.dismissed, [CommitmentIdx(2)]);
    }

    #[test]
    fn the_quiz_goes_on() {
        let run = |text| check(text, Some("3 . . . .")).and_then(|state| state.run);
        let short = run("4;made-up;2;short 2;4F2K;10,7,4,2;.........3;;;").unwrap();
        assert_eq!((short.mode, short.samples), (QuizMode::Short, 2));
        assert_eq!(short.order, [0, 3, 4].map(CommitmentIdx));
        let areas = run("4;made-up;2;areas area-1;4F2K;2,4;.........3;;;").unwrap();
        assert_eq!(areas.mode, QuizMode::Areas(vec![AreaIdx(1)]));
        assert_eq!(areas.order, [4, 3, 2].map(CommitmentIdx));
        assert_eq!(run("4;made-up;2;areas gone;4F2K;2,4;.........3;;;"), None);
        assert_eq!(run("4;made-up;2;short;4F2K;7;.........3;;;"), None);
        assert_eq!(run("4;made-up;2;full;4F2K;;.........3;;;").unwrap().order.len(), 5);
    }

    #[test]
    fn anything_else_is_not_carried_over() {
        for text in [
            "",
            "4;made-up;3;;;;.1;;;",
            "4;made-up;4;;;;.1;;;",
            "4;made-up;0;;;;.1;;;",
            "4;other;2;;;;.1;;;",
            "4;made-up;2;;;;.x;;;",
            "4;made-up;2;;;;...1;;;",
            "4;made-up;2;;;;;;;",
            "5;made-up;2;;;;.1;;;;",
        ] {
            check(text, None);
        }
        let refused = decode(&programme(), "4;made-up;2;;;;.1;;;");
        assert_eq!(refused, Err(SessionError::OtherEdition));
    }
}
