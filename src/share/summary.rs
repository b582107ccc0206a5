use crate::programme::{AreaNo, Programme};
use crate::quiz::{Mark, QuizState};
use crate::scoring::{ENOUGH_FOR_A_TOTAL, Score, Tally, shown_area, shown_total};

/// A result in per cents, as it is shown: nothing that the voter's own result leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many statements with an opinion it rests on, 255 for more.
    pub answered: u8,
    /// Agreement with the whole programme, 0 to 100.
    pub overall: Option<u8>,
    /// Agreement in each area, in the order of the programme, 0 to 100.
    pub areas: Vec<Option<u8>>,
}

impl Summary {
    /// The whole result of a quiz.
    pub fn of(programme: &Programme, quiz: &QuizState) -> Self {
        let tally = Tally::of_all(&quiz.sheet);
        Self {
            answered: count(tally.rated),
            overall: shown_total(programme, quiz).score().map(Score::percent),
            areas: programme.area_numbers().map(|area| of_area(programme, quiz, area)).collect(),
        }
    }

    /// The result in some areas alone: nothing in it rests on answers elsewhere.
    pub fn of_areas(programme: &Programme, quiz: &QuizState, chosen: &[AreaNo]) -> Self {
        let mut summary = Self { overall: None, ..Self::of(programme, quiz) };
        let mut answered = 0;
        for (area, percent) in programme.area_numbers().zip(&mut summary.areas) {
            if chosen.contains(&area) {
                answered += Tally::of_area(programme, &quiz.sheet, area).rated;
            } else {
                *percent = None;
            }
        }
        Self { answered: count(answered), ..summary }
    }

    /// The result that answers come to, given area by area.
    pub(super) fn of_marks(areas: impl IntoIterator<Item = Vec<Mark>>) -> Self {
        let areas: Vec<Vec<Mark>> = areas.into_iter().collect();
        let tallies: Vec<Tally> =
            areas.iter().map(|marks| Tally::of(marks.iter().copied())).collect();
        let all = Tally::of(areas.into_iter().flatten());
        // A link does not tell whether areas were chosen, so the stricter rule holds.
        let with_opinion = tallies.iter().filter(|tally| tally.rated > 0).count();
        let is_enough = all.is_complete()
            || all.rated >= ENOUGH_FOR_A_TOTAL && 2 * with_opinion >= tallies.len();
        let overall = all.score().filter(|_| is_enough);
        Self {
            answered: count(all.rated),
            overall: overall.map(Score::percent),
            areas: tallies.iter().map(percent_of).collect(),
        }
    }

    /// Whether it tells any number at all, and fits into a link.
    pub fn is_worth_sharing(&self) -> bool {
        let tells = self.overall.is_some() || self.areas.iter().any(Option::is_some);
        tells && u8::try_from(self.areas.len()).is_ok()
    }
}

/// Every answer of a quiz, by the commitments' permanent numbers, without what the voter noted beside
/// it. `None` where a number is too high for a link.
pub fn answers_of(programme: &Programme, quiz: &QuizState) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    for (no, mark) in quiz.sheet.iter() {
        let index = usize::from(programme.commitment(no).index);
        let place = index.checked_sub(1).filter(|_| u8::try_from(index).is_ok())?;
        marks.resize(marks.len().max(index), Mark::default());
        let important = mark.important && mark.agreement().is_some();
        marks[place] = Mark { answer: mark.answer, important, parts: 0 };
    }
    Some(marks)
}

fn of_area(programme: &Programme, quiz: &QuizState, area: AreaNo) -> Option<u8> {
    percent_of(&Tally::of_area(programme, &quiz.sheet, area))
}

fn percent_of(tally: &Tally) -> Option<u8> {
    shown_area(tally).score().map(Score::percent)
}

fn count(n: u32) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}
