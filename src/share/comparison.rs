use super::SharedResult;
use super::shared_result::mark_of;
use crate::quiz::Agreement;

/// How many areas are named as the closest and as the furthest apart, and how many statements.
const MOST: usize = 3;

/// Two results side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The areas that both know and that at least one has a number for, in the order of the first.
    pub areas: Vec<AreaPair>,
    /// Where the two are closest, as places in `areas`, the closest first.
    pub closest: Vec<usize>,
    /// Where they are furthest apart, the furthest first. None of those that are closest.
    pub furthest: Vec<usize>,
    /// The statements to which the two gave the most different answers, most different first; none
    /// unless both tell their answers to the same edition.
    pub statements: Vec<StatementPair>,
}

/// An area in two results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaPair {
    /// Its name.
    pub title: String,
    /// The per cent of each, where there is one.
    pub percents: [Option<u8>; 2],
}

/// A statement in two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementPair {
    /// The commitment's permanent number.
    pub index: u16,
    /// The opinion of each.
    pub opinions: [Agreement; 2],
}

impl AreaPair {
    /// How many percentage points the two are apart.
    pub fn difference(&self) -> Option<u8> {
        let [first, second] = self.percents;
        Some(first?.abs_diff(second?))
    }
}

impl Comparison {
    /// Compares two results. Areas are the same when their permanent names are.
    pub fn of(first: &SharedResult, second: &SharedResult) -> Self {
        let areas: Vec<AreaPair> = areas(first, second);
        let mut comparable: Vec<(u8, usize)> = areas
            .iter()
            .enumerate()
            .filter_map(|(place, pair)| Some((pair.difference()?, place)))
            .collect();
        comparable.sort_unstable();
        let places =
            |some: &[(u8, usize)]| some.iter().map(|&(_, place)| place).collect::<Vec<_>>();
        let (closest, rest) = comparable.split_at(comparable.len().div_ceil(2).min(MOST));
        let mut furthest = places(&rest[rest.len().saturating_sub(MOST)..]);
        furthest.reverse();
        Self { closest: places(closest), furthest, statements: statements(first, second), areas }
    }
}

fn areas(first: &SharedResult, second: &SharedResult) -> Vec<AreaPair> {
    let percents = |result: &SharedResult, id: &str| {
        let place = result.edition.areas.iter().position(|area| area.id == id)?;
        result.summary.areas.get(place).copied()
    };
    let pair = |(place, area): (usize, &crate::programme::KeptArea)| {
        let own = first.summary.areas.get(place).copied().flatten();
        let percents = [own, percents(second, &area.id)?];
        let is_told = percents != [None, None];
        is_told.then(|| AreaPair { title: area.title.clone(), percents })
    };
    first.edition.areas.iter().enumerate().filter_map(pair).collect()
}

fn statements(first: &SharedResult, second: &SharedResult) -> Vec<StatementPair> {
    let (Some(of_first), Some(of_second)) = (&first.answers, &second.answers) else {
        return Vec::new();
    };
    if !first.is_of(&second.edition) {
        return Vec::new();
    }
    let pair = |index: u16| {
        let opinion = |marks| mark_of(marks, index).agreement();
        Some(StatementPair { index, opinions: [opinion(of_first)?, opinion(of_second)?] })
    };
    let apart = |pair: &StatementPair| {
        let [one, other] = pair.opinions.map(Agreement::points);
        one.abs_diff(other)
    };
    let mut pairs: Vec<_> = (1..=first.edition.highest_index())
        .filter_map(pair)
        .filter(|pair| apart(pair) > 0)
        .collect();
    pairs.sort_by_key(|pair| core::cmp::Reverse(apart(pair)));
    pairs.truncate(MOST);
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Edition, KeptArea};
    use crate::quiz::fixture::marks;
    use crate::share::Summary;

    /// A result in areas `a`, `b`, `c` and so on with these per cents, 255 for none.
    fn result(percents: &[u8], words: Option<&str>) -> SharedResult {
        let area = |(name, index): (char, u16)| KeptArea {
            id: name.to_string(),
            title: name.to_uppercase().to_string(),
            indices: vec![index],
        };
        let areas = ('a'..).zip(1..).take(percents.len()).map(area).collect();
        let summary = Summary {
            answered: 9,
            overall: None,
            areas: percents.iter().map(|&it| Some(it).filter(|&it| it <= 100)).collect(),
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
        check(&[50, 10], &[60, 10], &[1], &[0]);
        check(&[0, 0, 0, 0], &[40, 10, 30, 20], &[1, 3], &[0, 2]);
        let zeros = [0; 8];
        check(&zeros, &[8, 7, 6, 5, 4, 3, 2, 1], &[7, 6, 5], &[0, 1, 2]);
        check(&[0, 255, 0], &[9, 9, 255], &[0], &[]);
    }

    #[test]
    fn only_areas_that_both_know_are_compared() {
        let mut other = result(&[10, 20, 30], None);
        other.edition.areas[1].id = "other".to_owned();
        let comparison = Comparison::of(&result(&[1, 2, 255], None), &other);
        let told: Vec<_> =
            comparison.areas.iter().map(|pair| (&*pair.title, pair.percents)).collect();
        assert_eq!(told, [("A", [Some(1), Some(10)]), ("C", [None, Some(30)])]);
    }

    #[track_caller]
    fn check_statements(first: Option<&str>, second: Option<&str>, expected: &[u16]) {
        let count = [255; 6];
        let comparison = Comparison::of(&result(&count, first), &result(&count, second));
        let indices: Vec<_> = comparison.statements.iter().map(|pair| pair.index).collect();
        assert_eq!(indices, expected);
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
