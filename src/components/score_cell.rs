use enig_core::i18n::Text;
use enig_core::scoring::{Interval, Shown};
use leptos::prelude::*;

use super::AgreementBar;
use crate::state::use_quiz;

/// The score of an area or a theme with its bar, or why there is none.
#[component]
pub fn ScoreCell(
    /// What may be shown.
    shown: Shown,
) -> impl IntoView {
    let quiz = use_quiz();
    let words = match shown {
        Shown::Estimate(score, _) | Shown::Final(score) => {
            quiz.percent(Text::Percent, score.percent())
        }
        Shown::NoAnswers | Shown::TooFewAreas { .. } => quiz.text(Text::NoAnswersYet),
        Shown::OnlyNoOpinion => quiz.text(Text::NoPositionYet),
        Shown::TooFew { missing } => {
            quiz.count(Text::TooFewAreaOne, Text::TooFewAreaSeveral, missing as usize)
        }
    };
    let interval = shown.interval();
    let bar = shown.score().map(|score| {
        let percent = score.percent();
        view! { <AgreementBar percent interval /> }.into_any()
    });
    let between = interval.map(|Interval { low, high }| {
        let (low, high) = (low.to_string(), high.to_string());
        let words = quiz.fill(Text::Between, &[("low", &low), ("high", &high)]);
        view! { <span class="score__interval">{words}</span> }.into_any()
    });
    let class = if bar.is_some() { "score" } else { "score score--none" };
    view! {
        <div class=class>
            <span class="score__percent">{words}</span>
            {bar}
            {between}
        </div>
    }
}
