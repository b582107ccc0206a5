//! What the app does with a programme and a quiz once they are read.

use enig_core::programme::{Programme, ThemeIdx};
use enig_core::quiz::{Answer, QuizEvent, QuizMode, QuizState, Reason, Seed, Step};
use enig_core::related::{suggestions, unrelated_to_disagreements};
use enig_core::route::{Page, Route, Screen};
use enig_core::scoring::{Tally, contributions, shown_area, shown_total};
use enig_core::session::{decode, encode};
use enig_core::share::{Comparison, SharedResult};

/// How many answers are given: enough to come to the end of the quizzes here.
const ANSWERS: usize = 40;

/// Takes each kind of quiz to its end.
pub(crate) fn take_all(programme: &Programme, bits: u32) {
    let areas: Vec<_> = programme.area_indices().take(3).collect();
    for mode in [QuizMode::Short, QuizMode::Areas(areas), QuizMode::Full] {
        let mut state = QuizState::new(programme);
        state.apply(programme, QuizEvent::Started { mode, seed: Seed::new(bits) });
        go_on(programme, state, bits);
    }
}

/// Goes on with a quiz, looks at every number and list, and stores and shares it.
pub(crate) fn go_on(programme: &Programme, mut state: QuizState, bits: u32) {
    look(programme, &state);
    for turn in 0..ANSWERS {
        let Step::Statement(idx) = state.step_on(programme, None) else { break };
        let answer = Answer::ALL[(bits.rotate_left(turn as u32 % 32) as usize + turn) % 6];
        state.apply(programme, QuizEvent::Answered { idx, answer });
        state.apply(programme, QuizEvent::ImportanceToggled(idx));
        state.apply(programme, QuizEvent::PartToggled { idx, part: (turn % 9) as u8 });
        let reason = Reason::ALL.get(turn % 6).copied();
        state.apply(programme, QuizEvent::ReasonChosen { idx, reason });
        let _ = state.step_after(programme, idx);
    }
    state.apply(programme, QuizEvent::MoreAsked);
    for area in programme.area_indices() {
        state.apply(programme, QuizEvent::RestAsked(area));
    }
    look(programme, &state);
    survives(programme, &state);
}

/// A quiz survives being stored. Names that no pack has, since its checker refuses them, may get lost.
pub(crate) fn survives(programme: &Programme, state: &QuizState) {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_name = |id: &str| !id.is_empty() && id.bytes().all(is_sign);
    let mut ids: Vec<&str> = programme.areas.iter().map(|area| area.id.as_str()).collect();
    let have_names = is_name(&programme.id) && ids.iter().all(|id| is_name(id));
    ids.sort_unstable();
    ids.dedup();
    if !have_names || ids.len() < programme.areas.len() {
        return;
    }
    let text = encode(programme, state);
    assert_eq!(decode(programme, &text).as_ref(), Ok(state), "{text}");
}

fn look(programme: &Programme, state: &QuizState) {
    let _ = shown_total(programme, state);
    let _ = contributions(&state.sheet);
    for area in programme.area_indices() {
        let _ = shown_area(&Tally::of_area(programme, &state.sheet, area));
        let _ = (state.is_area_finished(programme, area), state.rest_of(programme, area));
    }
    for theme in (0..).map(ThemeIdx).take(programme.themes.len()) {
        let _ = shown_area(&Tally::of_theme(programme, &state.sheet, theme));
    }
    let _ = (state.more(programme), state.is_unfinished());
    let _ = suggestions(programme, &state.sheet, &state.dismissed, None);
    let _ = unrelated_to_disagreements(programme, &state.sheet, None);
    let own = SharedResult::own(programme, state);
    let _ = Comparison::of(&own, &own);
    let _ = own.edition.topics();
    for page in Page::all(programme) {
        let _ = Route { page, ..Route::default() }.href("/", programme);
    }
    for idx in programme.commitment_indices() {
        let _ = Screen::Statement(idx, enig_core::route::Origin::Quiz).token(programme);
    }
}
