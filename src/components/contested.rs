use enig_core::i18n::Text;
use enig_core::scoring::{Interval, Shown, Tally, shown_contested};
use leptos::prelude::*;

use super::AgreementBar;
use crate::state::use_quiz;

/// Agreement with what is contested alone, with its interval and why that matters. Nothing where no commitment is
/// contested, or all are.
#[component]
pub fn Contested() -> impl IntoView {
    let quiz = use_quiz();
    let (pack, state) = (quiz.pack(), quiz.state());
    let shown = shown_contested(&pack.programme, &state)?;
    let tally = Tally::of_contested(&pack.programme, &state.sheet);
    let words = match shown {
        Shown::Estimate(score, _) | Shown::Final(score) => {
            let sentence = quiz.percent(Text::ContestedSentence, score.percent());
            let between = shown.interval().map(|Interval { low, high }| {
                let (low, high) = (low.to_string(), high.to_string());
                quiz.fill(Text::Between, &[("low", &low), ("high", &high)])
            });
            match between {
                Some(between) => format!("{sentence} ({between})"),
                None => sentence,
            }
        }
        Shown::TooFew { missing } => {
            quiz.count(Text::TooFewOne, Text::TooFewSeveral, missing as usize)
        }
        _ => return None,
    };
    let interval = shown.interval();
    let bar = shown
        .score()
        .map(|score| view! { <AgreementBar percent=score.percent() interval /> }.into_any());
    let total = u32::try_from(pack.programme.commitments.len()).unwrap_or(u32::MAX);
    let contested = view! {
        <div class="card summary">
            <h2>{quiz.text(Text::ContestedTitle)}</h2>
            <p class="plain">{words}</p>
            {bar}
            <p class="summary__coverage">{quiz.n_of(Text::ContestedWhy, tally.total, total)}</p>
        </div>
    };
    Some(contested.into_any())
}
