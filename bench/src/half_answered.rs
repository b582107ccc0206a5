use enig_core::programme::Programme;
use enig_core::quiz::{Answer, QuizEvent, QuizMode, QuizState, Seed};

/// A quiz on everything in which half of the statements, drawn by the seed, have an answer of any
/// kind: there is much to compute from and much left to suggest.
pub fn half_answered(programme: &Programme, seed: Seed) -> QuizState {
    let mut state = QuizState::new(programme);
    state.apply(programme, QuizEvent::Started { mode: QuizMode::Full, seed });
    let mut generator = seed.generator();
    for idx in programme.commitment_indices() {
        let answer = generator.pick(&Answer::ALL).copied();
        if let (Some(answer), 0) = (answer, generator.below(2)) {
            state.apply(programme, QuizEvent::Answered { idx, answer });
        }
    }
    state
}
