use super::agreement_bar::agreement_bar;
use crate::i18n::{Text, digits};
use crate::scoring::{Interval, Shown};
use crate::state::QuizStore;
use crate::ui::elements::{group, span};
use crate::ui::piece::Piece;

/// What is told about an area's or a theme's score: a number with its bar, or why there is none.
pub fn score_cell(quiz: QuizStore, shown: Shown) -> Piece {
    let words = match shown {
        Shown::Estimate(score, _) | Shown::Final(score) => {
            quiz.fill(Text::Percent, &[("percent", &digits(score.percent()))])
        }
        Shown::NoAnswers | Shown::TooFewAreas { .. } => quiz.text(Text::NoAnswersYet),
        Shown::OnlyNoOpinion => quiz.text(Text::NoPositionYet),
        Shown::TooFew { missing } => {
            quiz.count(Text::TooFewAreaOne, Text::TooFewAreaSeveral, missing as usize)
        }
    };
    let mut parts = vec![span("score__percent", words)];
    if let Some(score) = shown.score() {
        parts.push(agreement_bar(score.percent(), shown.interval()));
    }
    if let Some(Interval { low, high }) = shown.interval() {
        let ends = [("low", &*digits(low)), ("high", &*digits(high))];
        parts.push(span("score__interval", quiz.fill(Text::Between, &ends)));
    }
    group(if shown.score().is_some() { "score" } else { "score score--none" }, parts)
}
