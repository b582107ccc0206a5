use enig_core::i18n::Text;
use enig_core::programme::{CommitmentIdx, Wording};
use leptos::prelude::*;

use super::{Quotes, Since, TextWithTerms, with_terms};
use crate::state::Quiz;

/// What there is to read about a commitment, each part with its heading: the serious alternative, what the
/// words mean, where the programme says it, and what has happened since.
pub fn readings(quiz: Quiz, idx: CommitmentIdx) -> Vec<(Text, AnyView)> {
    let commitment = quiz.pack().programme.commitment(idx).clone();
    let plain = |wording: Wording| {
        let TextWithTerms { text, explanations } = with_terms(quiz, &wording);
        view! {
            <p class="plain">{text}</p>
            {explanations}
        }
        .into_any()
    };
    let background = (!commitment.background.is_empty()).then(|| {
        view! {
            <p class="quote__more">{quiz.text(Text::BackgroundTitle)}</p>
            <Quotes sources=commitment.background />
        }
        .into_any()
    });
    let quotes = view! {
        <Quotes sources=commitment.sources />
        {background}
    };
    let alternative = commitment.alternative.map(|wording| (Text::OthersSay, plain(wording)));
    let meaning = (Text::Meaning, plain(commitment.explanation));
    let quotes = (Text::InProgramme, quotes.into_any());
    let since =
        commitment.since.map(|since| (Text::SinceTitle, view! { <Since since /> }.into_any()));
    alternative.into_iter().chain([meaning, quotes]).chain(since).collect()
}
