use serde::{Deserialize, Serialize};

use crate::programme::{AreaIdx, EditionTheme, Programme, ThemeIdx};
use crate::quiz::{Mark, QuizState};
use crate::scoring::{ENOUGH_FOR_A_TOTAL, Score, Tally, shown_area, shown_total};

/// A result in percentages, only those that are shown to the voter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The number of statements with an opinion, 255 for more.
    pub answered: u8,
    /// Agreement with the whole programme, 0 to 100, where it is shown.
    pub overall: Option<u8>,
    /// Agreement in each area, then in each theme, in the order of the programme, 0 to 100, where it is
    /// shown.
    pub topics: Vec<Option<u8>>,
}

impl Summary {
    /// The whole result of a quiz.
    pub fn of(programme: &Programme, quiz: &QuizState) -> Self {
        let areas = programme.area_indices();
        let areas = areas.map(|area| Tally::of_area(programme, &quiz.sheet, area));
        let themes = (0..).map(ThemeIdx).take(programme.themes.len());
        let themes = themes.map(|theme| Tally::of_theme(programme, &quiz.sheet, theme));
        Self {
            answered: count(Tally::of_all(&quiz.sheet).rated),
            overall: shown_total(programme, quiz).score().map(Score::percent),
            topics: areas.chain(themes).map(percent_of).collect(),
        }
    }

    /// The result of some areas and themes, by their indices in `topics`. Answers in other areas have no
    /// influence on it.
    pub fn of_topics(programme: &Programme, quiz: &QuizState, chosen: &[usize]) -> Self {
        let mut topics = Self::of(programme, quiz).topics;
        for (place, percent) in topics.iter_mut().enumerate() {
            *percent = percent.filter(|_| chosen.contains(&place));
        }
        let themes = (programme.areas.len()..).zip(&programme.themes);
        let in_theme = |area: &AreaIdx| {
            themes
                .clone()
                .any(|(place, theme)| chosen.contains(&place) && theme.areas.contains(area))
        };
        let is_told = |area: &AreaIdx| chosen.contains(&area.as_usize()) || in_theme(area);
        let rated = |area| Tally::of_area(programme, &quiz.sheet, area).rated;
        let answered = programme.area_indices().filter(is_told).map(rated).sum();
        Self { answered: count(answered), overall: None, topics }
    }

    /// The result of answers, given area by area.
    pub(super) fn of_marks(areas: &[Vec<Mark>], themes: &[EditionTheme]) -> Self {
        let tally = |marks: &Vec<Mark>| Tally::of(marks.iter().copied());
        let tallies: Vec<Tally> = areas.iter().map(tally).collect();
        let of_theme = |theme: &EditionTheme| {
            let areas = theme.areas.iter().filter_map(|&place| areas.get(usize::from(place)));
            Tally::of(areas.flatten().copied())
        };
        let all = Tally::of(areas.iter().flatten().copied());
        // Whether areas were chosen is not in a link, so the stricter rule applies.
        let with_opinion = tallies.iter().filter(|tally| tally.rated > 0).count();
        let is_enough = all.is_complete()
            || all.rated >= ENOUGH_FOR_A_TOTAL && 2 * with_opinion >= tallies.len();
        let overall = all.score().filter(|_| is_enough);
        Self {
            answered: count(all.rated),
            overall: overall.map(Score::percent),
            topics: tallies
                .into_iter()
                .chain(themes.iter().map(of_theme))
                .map(percent_of)
                .collect(),
        }
    }

    /// Whether it has any percentage, and fits into a link.
    pub fn is_worth_sharing(&self) -> bool {
        let tells = self.overall.is_some() || self.topics.iter().any(Option::is_some);
        tells && u8::try_from(self.topics.len()).is_ok()
    }
}

/// Every answer of a quiz by permanent number, for [`Content::Answers`](super::Content::Answers), without
/// [`Mark::parts`]. `None` where a number is above 255, which no link can hold.
pub fn answers_of(programme: &Programme, quiz: &QuizState) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    for (idx, mark) in quiz.sheet.iter() {
        let id = usize::from(programme.commitment(idx).id.0);
        let place = id.checked_sub(1).filter(|_| u8::try_from(id).is_ok())?;
        marks.resize(marks.len().max(id), Mark::default());
        let important = mark.important && mark.agreement().is_some();
        marks[place] = Mark { answer: mark.answer, important, ..Mark::default() };
    }
    Some(marks)
}

fn percent_of(tally: Tally) -> Option<u8> {
    shown_area(&tally).score().map(Score::percent)
}

fn count(n: u32) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}
