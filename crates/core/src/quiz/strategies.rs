//! Programmes of every shape, and everything a voter may do, for the property tests.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Answer, QuizEvent, QuizMode, QuizState, Reason, Seed};
use crate::programme::{AreaIdx, CommitmentIdx, Programme, fixture};

/// Programmes of one to eight themes, some of them without.
pub(crate) fn programmes() -> impl Strategy<Value = Programme> {
    let sizes = vec(vec(1..9_usize, 1..5), 1..9);
    let draws = (any::<bool>(), any::<prop::sample::Index>(), any::<u64>(), any::<u64>());
    (sizes, draws).prop_map(|(sizes, (with_themes, start, contested, undisputed))| {
        let mut programme = fixture::programme(&sizes);
        let numbers: Vec<CommitmentIdx> = programme.commitment_indices().collect();
        programme.start = *start.get(&numbers);
        for (idx, commitment) in programme.commitments.iter_mut().enumerate() {
            commitment.contested = (contested >> (idx % 64)) & 1 == 1;
            if (undisputed >> (idx % 64)) & 1 == 1 {
                commitment.alternative = None;
            }
        }
        if !with_themes {
            programme.themes.clear();
            programme.areas.iter_mut().for_each(|area| area.theme.0 = 0);
        }
        programme
    })
}

/// A programme, and what a voter does with it. Some of it makes no sense.
pub(crate) fn events() -> impl Strategy<Value = (Programme, Vec<QuizEvent>)> {
    programmes().prop_flat_map(|programme| {
        let (commitments, areas) = (programme.commitments.len(), programme.areas.len());
        (Just(programme), vec(event(commitments, areas), 0..60))
    })
}

/// A programme, and a quiz on it at any moment.
pub(crate) fn states() -> impl Strategy<Value = (Programme, QuizState)> {
    events().prop_map(|(programme, events)| {
        let mut state = QuizState::new(&programme);
        for event in events {
            state.apply(&programme, event);
        }
        (programme, state)
    })
}

fn event(commitments: usize, areas: usize) -> impl Strategy<Value = QuizEvent> {
    let number = |count: usize| 0..u16::try_from(count + 2).unwrap();
    let idx = number(commitments).prop_map(CommitmentIdx);
    let mode = prop_oneof![
        3 => Just(QuizMode::Short),
        2 => vec(number(areas).prop_map(AreaIdx), 0..4).prop_map(QuizMode::Areas),
        1 => Just(QuizMode::Full),
    ];
    let started = (mode, any::<u32>())
        .prop_map(|(mode, bits)| QuizEvent::Started { mode, seed: Seed::new(bits) });
    let answered = (idx.clone(), prop::sample::select(Answer::ALL.to_vec()))
        .prop_map(|(idx, answer)| QuizEvent::Answered { idx, answer });
    let toggled =
        (idx.clone(), 0..9_u8).prop_map(|(idx, part)| QuizEvent::PartToggled { idx, part });
    let reason = prop::option::of(prop::sample::select(Reason::ALL.to_vec()));
    let explained =
        (idx.clone(), reason).prop_map(|(idx, reason)| QuizEvent::ReasonChosen { idx, reason });
    prop_oneof![
        2 => started,
        12 => answered,
        3 => idx.clone().prop_map(QuizEvent::ImportanceToggled),
        3 => toggled,
        3 => explained,
        3 => idx.prop_map(QuizEvent::SuggestionDismissed),
        1 => Just(QuizEvent::MoreAsked),
        1 => number(areas).prop_map(AreaIdx).prop_map(QuizEvent::RestAsked),
        1 => Just(QuizEvent::Deleted),
    ]
}
