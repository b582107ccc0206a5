use super::{Interval, Score, Tally};
use crate::programme::Programme;
use crate::quiz::{QuizMode, QuizState};

/// The number of opinions from which a total is shown.
pub const ENOUGH_FOR_A_TOTAL: u32 = 5;

/// The number of opinions from which the score of an area or a theme is shown. After one answer the score
/// of an area is off by 21 points on average, after three by about 10.
pub const ENOUGH_FOR_AN_AREA: usize = 3;

/// What is shown of a score, so that no number claims more than the answers support
/// (`docs/METHOD.md`, What is shown when).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing has been answered.
    NoAnswers,
    /// Everything answered so far is «vet ikke».
    OnlyNoOpinion,
    /// Too few opinions for a score.
    TooFew {
        /// Opinions still needed, at least 1.
        missing: u32,
    },
    /// The voter chose areas and has opinions in fewer than half of all areas: chosen areas are no fair
    /// sample of the programme.
    TooFewAreas {
        /// Areas with an opinion.
        answered: u32,
        /// Areas of the programme.
        total: u32,
    },
    /// A score and its interval.
    Estimate(Score, Interval),
    /// A score that no further answer can change.
    Final(Score),
}

/// What is shown of the whole programme.
pub fn shown_total(programme: &Programme, state: &QuizState) -> Shown {
    unless_few_areas(programme, state, &Tally::of_all(&state.sheet))
}

/// What is shown of the contested commitments alone, by the rules of the whole programme. `None` where that
/// would say nothing new: the programme has none, or no others.
pub fn shown_contested(programme: &Programme, state: &QuizState) -> Option<Shown> {
    let tally = Tally::of_contested(programme, &state.sheet);
    let all = Tally::of_all(&state.sheet).total;
    (tally.total > 0 && tally.total < all).then(|| unless_few_areas(programme, state, &tally))
}

/// What is shown of a sample of the programme: of chosen areas only when they are half of all.
fn unless_few_areas(programme: &Programme, state: &QuizState, tally: &Tally) -> Shown {
    let shown = shown(tally, ENOUGH_FOR_A_TOTAL);
    let chose_areas = state.run.as_ref().is_some_and(|run| matches!(run.mode, QuizMode::Areas(_)));
    if !chose_areas || !matches!(shown, Shown::Estimate(..)) {
        return shown;
    }
    let has_opinion = |area| Tally::of_area(programme, &state.sheet, area).rated > 0;
    let answered = programme.area_indices().filter(|&area| has_opinion(area)).count();
    let total = programme.areas.len();
    if 2 * answered >= total {
        return shown;
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Shown::TooFewAreas { answered: count(answered), total: count(total) }
}

/// What is shown of an area or a theme.
pub fn shown_area(tally: &Tally) -> Shown {
    shown(tally, u32::try_from(ENOUGH_FOR_AN_AREA).unwrap_or(u32::MAX))
}

fn shown(tally: &Tally, enough: u32) -> Shown {
    let Some(score) = tally.score() else {
        return if tally.no_opinion == 0 { Shown::NoAnswers } else { Shown::OnlyNoOpinion };
    };
    match Interval::of(tally) {
        None => Shown::Final(score),
        Some(_) if tally.rated < enough => {
            let obtainable = enough.min(tally.total - tally.no_opinion);
            Shown::TooFew { missing: obtainable - tally.rated }
        }
        Some(interval) => Shown::Estimate(score, interval),
    }
}

impl Shown {
    /// The interval, where one is shown.
    pub fn interval(self) -> Option<Interval> {
        match self {
            Self::Estimate(_, interval) => Some(interval),
            _ => None,
        }
    }

    /// The score, where one is shown.
    pub fn score(self) -> Option<Score> {
        match self {
            Self::Estimate(score, _) | Self::Final(score) => Some(score),
            Self::NoAnswers
            | Self::OnlyNoOpinion
            | Self::TooFew { .. }
            | Self::TooFewAreas { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests;
