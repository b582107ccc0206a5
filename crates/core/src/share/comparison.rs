use serde::{Deserialize, Serialize};

use super::SharedResult;
use super::shared_result::mark_of;
use crate::programme::{CommitmentId, Topic};
use crate::quiz::Agreement;

/// The largest number of closest areas, of areas furthest apart, and of statements.
const MOST: usize = 3;

/// Two results side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The percentages for the whole programme, 0 to 100, where there are any.
    pub overall: [Option<u8>; 2],
    /// The areas of both editions for which at least one result has a percentage, in the order of the first
    /// result; where both are about the same edition also the themes, each before its areas.
    pub topics: Vec<TopicPair>,
    /// The areas with the smallest differences, as indices into `topics`, smallest first. Themes where no
    /// area can be compared.
    pub closest: Vec<usize>,
    /// The areas or themes with the largest differences, largest first. None that is in `closest`, and none
    /// without a difference.
    pub furthest: Vec<usize>,
    /// The statements with the most different answers, most different first. Empty unless both results have
    /// answers to the same edition.
    pub statements: Vec<StatementPair>,
}

/// An area or a theme in two results.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicPair {
    /// Its name.
    pub title: String,
    /// Whether it is a theme.
    pub is_theme: bool,
    /// The percentages, 0 to 100, where there are any.
    pub percents: [Option<u8>; 2],
}

/// A statement in two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementPair {
    /// The commitment's permanent number.
    pub id: CommitmentId,
    /// The opinions.
    pub opinions: [Agreement; 2],
}

impl TopicPair {
    /// The difference in percentage points, where both have a percentage.
    pub fn difference(&self) -> Option<u8> {
        let [first, second] = self.percents;
        Some(first?.abs_diff(second?))
    }
}

impl Comparison {
    /// Whether there is no percentage at all.
    pub fn is_empty(&self) -> bool {
        self.overall == [None, None] && self.topics.is_empty()
    }

    /// Compares two results. Areas are the same when their permanent names are.
    pub fn of(first: &SharedResult, second: &SharedResult) -> Self {
        let topics = topics(first, second);
        // Smallest difference first; equal ones stay in their order.
        let ranked = |of_themes: bool| -> Vec<usize> {
            let is_compared = |place: &usize| {
                topics[*place].is_theme == of_themes && topics[*place].difference().is_some()
            };
            let compared = (0..topics.len()).filter(is_compared);
            sorted(compared.map(|place| (topics[place].difference().unwrap_or_default(), place)))
        };
        let mut places = ranked(false);
        if places.is_empty() {
            places = ranked(true);
        }
        let (closest, rest) = places.split_at(places.len().div_ceil(2).min(MOST));
        let differ = |&place: &usize| topics[place].difference() != Some(0);
        let furthest = rest.iter().rev().copied().filter(differ).take(MOST).collect();
        let (closest, statements) = (closest.to_vec(), statements(first, second));
        Self {
            overall: [first, second].map(|it| it.summary.overall),
            topics,
            closest,
            furthest,
            statements,
        }
    }
}

fn topics(first: &SharedResult, second: &SharedResult) -> Vec<TopicPair> {
    let place_in_second = |topic: &Topic<'_>| {
        if first.is_of(&second.edition) {
            return Some(topic.place);
        }
        let area = first.edition.areas.get(topic.place)?;
        second.edition.areas.iter().position(|other| other.id == area.id)
    };
    let percent = |result: &SharedResult, place: usize| result.summary.topics.get(place).copied();
    let pair = |topic: Topic<'_>| {
        let own = percent(first, topic.place)?;
        let percents = [own, percent(second, place_in_second(&topic)?)?];
        let (title, is_theme) = (topic.title.to_owned(), topic.is_theme);
        (percents != [None, None]).then_some(TopicPair { title, is_theme, percents })
    };
    first.edition.topics().into_iter().filter_map(pair).collect()
}

fn statements(first: &SharedResult, second: &SharedResult) -> Vec<StatementPair> {
    let (Some(of_first), Some(of_second)) = (&first.answers, &second.answers) else {
        return Vec::new();
    };
    if !first.is_of(&second.edition) {
        return Vec::new();
    }
    let pair = |id: u16| {
        let id = CommitmentId(id);
        let opinion = |marks| mark_of(marks, id).agreement();
        Some(StatementPair { id, opinions: [opinion(of_first)?, opinion(of_second)?] })
    };
    let apart = |pair: &StatementPair| {
        let [one, other] = pair.opinions.map(Agreement::points);
        one.abs_diff(other)
    };
    let all = (1..=first.edition.highest_id().0).filter_map(pair);
    let differing: Vec<_> = all.filter(|pair| apart(pair) > 0).collect();
    // Largest difference first; equal ones stay in their order.
    let keys = differing.iter().enumerate().map(|(place, pair)| (u8::MAX - apart(pair), place));
    sorted(keys).into_iter().take(MOST).map(|place| differing[place]).collect()
}

/// Places in the order of their keys; equal ones stay in their order.
fn sorted(keys: impl Iterator<Item = (u8, usize)>) -> Vec<usize> {
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Edition, EditionArea, EditionTheme};
    use crate::quiz::fixture::marks;
    use crate::share::Summary;

    /// A result in areas `a`, `b`, `c` and so on with these per cents, 255 for none.
    fn result(percents: &[u8], words: Option<&str>) -> SharedResult {
        let area = |(name, id): (char, u16)| EditionArea {
            id: name.to_string(),
            title: name.to_uppercase().to_string(),
            ids: vec![CommitmentId(id)],
        };
        let areas = ('a'..).zip(1..).take(percents.len()).map(area).collect();
        let summary = Summary {
            answered: 9,
            overall: None,
            topics: percents.iter().map(|&it| Some(it).filter(|&it| it <= 100)).collect(),
        };
        let edition = Edition { number: 1, areas, ..Edition::default() };
        SharedResult { edition, summary, answers: words.map(marks) }
    }

    #[track_caller]
    fn check(first: &[u8], second: &[u8], closest: &[usize], furthest: &[usize]) {
        let comparison = Comparison::of(&result(first, None), &result(second, None));
        assert_eq!((&*comparison.closest, &*comparison.furthest), (closest, furthest));
    }

    #[test]
    fn areas_are_ranked_by_their_distance() {
        check(&[], &[], &[], &[]);
        check(&[255], &[50], &[], &[]);
        check(&[50], &[50], &[0], &[]);
        check(&[50, 60], &[50, 60], &[0], &[]);
        check(&[50, 10], &[60, 10], &[1], &[0]);
        check(&[0, 0, 0, 0], &[40, 10, 30, 20], &[1, 3], &[0, 2]);
        let zeros = [0; 8];
        check(&zeros, &[8, 7, 6, 5, 4, 3, 2, 1], &[7, 6, 5], &[0, 1, 2]);
        check(&[0, 255, 0], &[9, 9, 255], &[0], &[]);
    }

    #[test]
    fn themes_are_ranked_where_no_area_can_be() {
        let with_themes = |percents: &[u8]| {
            let mut result = result(percents, None);
            for area in result.edition.areas.split_off(2) {
                result.edition.themes.push(EditionTheme { title: area.title, areas: Vec::new() });
            }
            result
        };
        let compared = |first: &[u8], second: &[u8]| {
            let comparison = Comparison::of(&with_themes(first), &with_themes(second));
            [comparison.closest, comparison.furthest].concat()
        };
        assert_eq!(compared(&[255, 255, 10, 20], &[255, 255, 50, 30]), [1, 0]);
        assert_eq!(Comparison::of(&with_themes(&[9; 4]), &with_themes(&[9; 4])).topics.len(), 2);
    }

    #[test]
    fn only_areas_that_both_know_are_compared() {
        let mut other = result(&[10, 20, 30], None);
        other.edition.number = 2;
        other.edition.areas[1].id = "other".to_owned();
        let comparison = Comparison::of(&result(&[1, 2, 255], None), &other);
        let told: Vec<_> =
            comparison.topics.iter().map(|pair| (&*pair.title, pair.percents)).collect();
        assert_eq!(told, [("A", [Some(1), Some(10)]), ("C", [None, Some(30)])]);
    }

    #[track_caller]
    fn check_statements(first: Option<&str>, second: Option<&str>, expected: &[u16]) {
        let count = [255; 6];
        let comparison = Comparison::of(&result(&count, first), &result(&count, second));
        let ids: Vec<_> = comparison.statements.iter().map(|pair| pair.id.0).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn the_most_different_answers_come_first() {
        check_statements(Some("4 4 4"), Some("4 3 0"), &[3, 2]);
        check_statements(Some("4! ? . 0"), Some("3 0 4 0"), &[1]);
        check_statements(Some("0 0 0 0 0 0"), Some("1 2 3 4 4 0"), &[4, 5, 3]);
        check_statements(None, Some("4"), &[]);
        check_statements(Some("4"), None, &[]);
    }

    #[test]
    fn statements_of_different_editions_are_not_compared() {
        let mut other = result(&[50], Some("0"));
        other.edition.number = 2;
        assert_eq!(Comparison::of(&result(&[50], Some("4")), &other).statements, []);
    }
}
