use core::mem;

use super::{CommitmentNo, DecodeError, Programme};

impl Programme {
    /// Whether everything in it points at something, and whatever is to be its own is: the app goes by it
    /// without looking again.
    pub(super) fn check(&self) -> Result<(), DecodeError> {
        let has_own_language = self.languages.contains(&self.language);
        ensure(has_own_language, "its language is not among its languages")?;
        ensure(self.has(self.start), "the first statement does not exist")?;
        let is_countable = u16::try_from(self.commitments.len()).is_ok();
        ensure(is_countable, "there are too many commitments")?;
        ensure(is_name(&self.id), "it has no name")?;
        self.check_areas()?;
        self.check_themes()?;
        self.check_commitments()
    }

    fn has(&self, no: CommitmentNo) -> bool {
        no.at() < self.commitments.len()
    }

    fn check_areas(&self) -> Result<(), DecodeError> {
        for (place, area) in self.areas.iter().enumerate() {
            ensure(!area.commitments.is_empty(), "an area is empty")?;
            let exist = area.commitments.iter().all(|&no| self.has(no));
            ensure(exist, "an area lists no commitment")?;
            let are_own = area.commitments.iter().all(|&no| self.commitment(no).area.at() == place);
            ensure(are_own, "an area lists a commitment of another")?;
            let is_own = self.areas[..place].iter().all(|other| other.id != area.id);
            ensure(is_own && is_name(&area.id), "an area has no name of its own")?;
            let has_theme = self.themes.is_empty() || area.theme.at() < self.themes.len();
            ensure(has_theme, "an area has no theme")?;
        }
        let mut listed = self.areas.iter().flat_map(|area| &area.commitments).map(|no| no.0);
        let is_each_listed = are_all(self.commitments.len(), &mut listed);
        ensure(is_each_listed, "a commitment is not listed once")
    }

    fn check_themes(&self) -> Result<(), DecodeError> {
        for theme in &self.themes {
            let exist = theme.areas.iter().all(|area| area.at() < self.areas.len());
            ensure(exist && !theme.areas.is_empty(), "a theme lists no area")?;
        }
        let mut listed = self.themes.iter().flat_map(|theme| &theme.areas).map(|no| no.0);
        let is_each_listed = self.themes.is_empty() || are_all(self.areas.len(), &mut listed);
        ensure(is_each_listed, "an area is not listed once")
    }

    fn check_commitments(&self) -> Result<(), DecodeError> {
        for commitment in &self.commitments {
            let mut quotes = commitment.sources.iter().chain(&commitment.background);
            let exist = quotes.all(|source| usize::from(source.document) < self.documents.len());
            ensure(exist, "a quote has no document")?;
            let wordings = [&commitment.statement, &commitment.explanation];
            let mut marks =
                wordings.into_iter().chain(&commitment.alternative).flat_map(|it| &it.terms);
            let exist = marks.all(|mark| usize::from(mark.term) < self.terms.len());
            ensure(exist, "a text marks no term")?;
        }
        let mut indices = self.commitments.iter().map(|commitment| commitment.index);
        let (_, are_own) = distinct(&mut indices);
        let are_own = are_own && self.commitments.iter().all(|commitment| commitment.index > 0);
        ensure(are_own, "a commitment has no number of its own")
    }
}

fn ensure(holds: bool, what: &'static str) -> Result<(), DecodeError> {
    if holds { Ok(()) } else { Err(DecodeError::Inconsistent(what)) }
}

/// Whether a permanent name can stand in addresses and in what is stored.
fn is_name(id: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(is_sign)
}

/// Whether numbers that are all below `count` are each of those once.
fn are_all(count: usize, numbers: &mut dyn Iterator<Item = u16>) -> bool {
    distinct(numbers) == (count, true)
}

/// How many numbers there are up to the first that comes again, and whether none does.
fn distinct(numbers: &mut dyn Iterator<Item = u16>) -> (usize, bool) {
    let mut seen = vec![false; usize::from(u16::MAX) + 1];
    let mut count = 0;
    for number in numbers {
        if mem::replace(&mut seen[usize::from(number)], true) {
            return (count, false);
        }
        count += 1;
    }
    (count, true)
}
