use enig_core::programme::{CommitmentIdx, Programme, Similarity};
use enig_core::quiz::AnswerSheet;
use enig_core::related::{Likelihood, suggestions};

use crate::chance::Chance;
use crate::flags::{Flags, flag};

/// A way to say what else a voter may agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By chance.
    Random,
    /// What comes next in the documents.
    NextInDocument,
    /// The mean answer in the same area.
    AreaMean,
    /// Whatever is not contested.
    FlagOnly(Flags),
    /// The quiz itself.
    Quiz(Flags),
    /// What most voters agree with: nobody can know that, but it shows what knowing it would be worth.
    Popularity,
    /// What this voter thinks: the most that is possible.
    Truth,
}

/// How many statements a list has at most, as in the quiz.
const LIST: usize = 5;

/// What a method has to go by.
pub(crate) struct Case<'a> {
    /// The programme with the flags that the method believes.
    pub(crate) programme: &'a Programme,
    /// The same without any similarity.
    pub(crate) without_links: &'a Programme,
    pub(crate) sheet: &'a AnswerSheet,
    /// The place of each commitment in the documents.
    pub(crate) places: &'a [usize],
    /// The mean answer of all voters.
    pub(crate) popularity: &'a [f64],
    pub(crate) attitudes: &'a [f64],
}

impl Method {
    /// All that are compared, worst first.
    pub const ALL: [Self; 12] = [
        Self::Random,
        Self::NextInDocument,
        Self::AreaMean,
        Self::FlagOnly(Flags::QuarterWrong),
        Self::FlagOnly(Flags::Pack),
        Self::FlagOnly(Flags::Right),
        Self::Quiz(Flags::None),
        Self::Quiz(Flags::QuarterWrong),
        Self::Quiz(Flags::Pack),
        Self::Quiz(Flags::Right),
        Self::Popularity,
        Self::Truth,
    ];

    /// Its name in a table.
    pub fn name(self) -> String {
        match self {
            Self::Random => "by chance".to_owned(),
            Self::NextInDocument => "next in the documents".to_owned(),
            Self::AreaMean => "mean of the area".to_owned(),
            Self::FlagOnly(flags) => format!("{} alone", flags.name()),
            Self::Quiz(flags) => format!("**Enig**, {}", flags.name()),
            Self::Popularity => "popularity (oracle)".to_owned(),
            Self::Truth => "the voter's mind (ceiling)".to_owned(),
        }
    }

    /// What it believes to be contested.
    pub(crate) fn flags(self) -> Flags {
        match self {
            Self::FlagOnly(flags) | Self::Quiz(flags) => flags,
            _ => Flags::None,
        }
    }

    /// How likely the method holds agreement with each of `open`, on a scale of its own.
    pub(crate) fn scores(
        self,
        case: &Case,
        open: &[CommitmentIdx],
        chance: &mut Chance,
    ) -> Vec<f64> {
        let count = case.places.len();
        let last = case
            .sheet
            .rated()
            .map(|(idx, _)| case.places[idx.as_usize()])
            .max()
            .unwrap_or_default();
        let area_mean = Likelihood::new(case.without_links, case.sheet);
        let quiz = Likelihood::new(case.programme, case.sheet);
        let mut score = |idx: CommitmentIdx| match self {
            Self::Random => chance.share(),
            Self::NextInDocument => {
                -(((case.places[idx.as_usize()] + count - last) % count) as f64)
            }
            Self::AreaMean => area_mean.of(idx),
            Self::FlagOnly(_) => {
                f64::from(u8::from(!case.programme.commitment(idx).contested))
                    + chance.share() / 2.0
            }
            Self::Quiz(_) => quiz.of(idx),
            Self::Popularity => case.popularity[idx.as_usize()],
            Self::Truth => case.attitudes[idx.as_usize()],
        };
        open.iter().map(|&idx| score(idx)).collect()
    }

    /// What it would offer, given the scores of `open`.
    pub(crate) fn list(
        self,
        case: &Case,
        open: &[CommitmentIdx],
        scores: &[f64],
    ) -> Vec<CommitmentIdx> {
        if let Self::Quiz(_) = self {
            let found = suggestions(case.programme, case.sheet, &[], None);
            return found.into_iter().map(|found| found.idx).collect();
        }
        let mut order: Vec<usize> = (0..open.len()).collect();
        order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        order.into_iter().take(LIST).map(|at| open[at]).collect()
    }
}

/// The programme as each method sees it: with other flags, or without links.
pub(crate) struct Seen {
    pub(crate) flagged: Programme,
    pub(crate) without_links: Programme,
}

impl Seen {
    pub(crate) fn new(programme: &Programme) -> Self {
        let mut without_links = programme.clone();
        without_links.similarity = Similarity::default();
        flag(&mut without_links, &vec![false; programme.commitments.len()]);
        Self { flagged: programme.clone(), without_links }
    }
}

#[cfg(test)]
mod tests {
    use enig_core::programme::SimilarPair;
    use enig_core::quiz::{Agreement, Answer, Mark, Seed};

    use super::*;
    use crate::fixture;

    /// What a method offers of two areas with three commitments each, of which the second and fourth
    /// are alike, after full agreement with the second.
    #[track_caller]
    fn check(method: Method, expected: &[u16]) {
        let mut programme = fixture::programme(&[3, 3]);
        let (a, b) = (CommitmentIdx(1), CommitmentIdx(3));
        programme.similarity = Similarity::new(6, &[SimilarPair { a, b, strength: 40 }]);
        let mut sheet = AnswerSheet::new(6);
        let answer = Some(Answer::Rated(Agreement::StronglyAgree));
        sheet.set(a, Mark { answer, ..Mark::default() });
        let mut seen = Seen::new(&programme);
        let mut chance = Chance::new(Seed::new(1).generator());
        let pack = [true, false, false, true, false, false];
        flag(&mut seen.flagged, &method.flags().drawn(&pack, &pack, &mut chance));
        let case = Case {
            programme: &seen.flagged,
            without_links: &seen.without_links,
            sheet: &sheet,
            places: &[5, 4, 3, 2, 1, 0],
            popularity: &[0.9, 0.0, 0.8, 0.7, 0.6, 0.5],
            attitudes: &[0.1, 0.0, 0.2, 0.3, 0.4, 0.5],
        };
        let open: Vec<_> = programme.commitment_indices().filter(|&idx| idx != a).collect();
        let scores = method.scores(&case, &open, &mut chance);
        let mut list: Vec<u16> =
            method.list(&case, &open, &scores).iter().map(|idx| idx.0).collect();
        list.truncate(expected.len());
        assert_eq!(list, expected, "{method:?}");
    }

    #[test]
    fn each_method_offers_what_it_goes_by() {
        check(Method::NextInDocument, &[0, 5, 4, 3, 2]);
        check(Method::AreaMean, &[0, 2]);
        check(Method::Quiz(Flags::None), &[3]);
        check(Method::Popularity, &[0, 2, 3, 4, 5]);
        check(Method::Truth, &[5, 4, 3, 2, 0]);
    }

    #[test]
    fn flags_put_the_contested_last() {
        let mut programme = fixture::programme(&[4]);
        flag(&mut programme, &[true, false, true, false]);
        let case = Case {
            programme: &programme,
            without_links: &programme,
            sheet: &AnswerSheet::new(4),
            places: &[0, 1, 2, 3],
            popularity: &[],
            attitudes: &[],
        };
        let open: Vec<_> = programme.commitment_indices().collect();
        let mut chance = Chance::new(Seed::new(1).generator());
        let method = Method::FlagOnly(Flags::Right);
        let scores = method.scores(&case, &open, &mut chance);
        let mut first: Vec<_> = method.list(&case, &open, &scores)[..2].to_vec();
        first.sort();
        assert_eq!(first, [CommitmentIdx(1), CommitmentIdx(3)]);
    }
}
