use enig_core::i18n::Text;
use enig_core::scoring::{Band, Interval, Score, Shown, Tally, shown_total};
use leptos::prelude::*;

use super::AgreementBar;
use crate::state::use_quiz;

/// The score in words and figures, what it rests on, and how far it may be off. Or why there is none yet.
#[component]
pub fn ResultSummary() -> impl IntoView {
    let quiz = use_quiz();
    let state = quiz.state();
    let shown = shown_total(&quiz.pack().programme, &state);
    let tally = Tally::of_all(&state.sheet);
    let answered = quiz.n_of(Text::Answered, tally.rated, tally.total);
    let why_none = match shown {
        Shown::Estimate(..) | Shown::Final(_) => String::new(),
        Shown::NoAnswers => quiz.text(Text::NoAnswersYet),
        Shown::OnlyNoOpinion => quiz.text(Text::NoPositionYet),
        Shown::TooFewAreas { answered, total } => quiz.n_of(Text::TooFewAreas, answered, total),
        Shown::TooFew { missing } => {
            let missing = quiz.count(Text::TooFewOne, Text::TooFewSeveral, missing as usize);
            format!("{answered} {missing}")
        }
    };
    let content = match shown.score() {
        Some(score) => {
            let interval = shown.interval();
            view! { <Summary score interval answered /> }.into_any()
        }
        None => view! { <p class="lead">{why_none}</p> }.into_any(),
    };
    view! { <div class="card summary">{content}</div> }
}

#[component]
fn Summary(
    /// The score.
    score: Score,
    /// How far it may be off. None where every statement has been answered.
    interval: Option<Interval>,
    /// How many statements it rests on, in words.
    answered: String,
) -> impl IntoView {
    let quiz = use_quiz();
    let percent = score.percent();
    let mut rests_on = answered;
    if let Some(Interval { low, high }) = interval {
        let (low, high) = (low.to_string(), high.to_string());
        let note = quiz.fill(Text::IntervalNote, &[("low", &low), ("high", &high)]);
        rests_on = format!("{rests_on} {note}");
    }
    view! {
        <p class="summary__sentence">{quiz.percent(Text::ResultSentence, percent)}</p>
        <p class="summary__number">
            <span class="summary__percent" aria-hidden="true">
                {quiz.percent(Text::Percent, percent)}
            </span>
            <span class="summary__band">{quiz.text(Band::of(percent).into())}</span>
        </p>
        <AgreementBar percent interval />
        <p class="summary__coverage">{rests_on}</p>
    }
}
