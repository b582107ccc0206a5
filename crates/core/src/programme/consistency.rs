use core::{iter, mem};

use super::{DecodeError, Programme};

impl Programme {
    /// Checks that every reference points at something, and that what must be unique is: the app relies on it
    /// and indexes without further checks.
    pub(super) fn check(&self) -> Result<(), DecodeError> {
        let commitments = &self.commitments;
        let has_own_language = self.languages.contains(&self.language);
        ensure(has_own_language, "its language is not among its languages")?;
        ensure(self.start.as_usize() < commitments.len(), "the first statement does not exist")?;
        ensure(u16::try_from(commitments.len()).is_ok(), "there are too many commitments")?;

        let is_empty = self.areas.iter().any(|area| area.commitments.is_empty());
        ensure(!is_empty, "an area is empty")?;
        let mut listed = (0..)
            .zip(&self.areas)
            .flat_map(|(area, it)| it.commitments.iter().map(move |idx| (idx.0, area)));
        let area = |idx: usize| commitments.get(idx).map(|it| it.area.0);
        let found = distinct(commitments.len(), &area, &mut listed);
        ensure(found == Some(commitments.len()), "a commitment is not listed once, in its area")?;

        let is_empty = self.themes.iter().any(|theme| theme.areas.is_empty());
        ensure(!is_empty, "a theme is empty")?;
        let mut listed = (0..)
            .zip(&self.themes)
            .flat_map(|(theme, it)| it.areas.iter().map(move |idx| (idx.0, theme)));
        let theme = |idx: usize| self.areas.get(idx).map(|it| it.theme.0);
        let found = distinct(self.areas.len(), &theme, &mut listed);
        let is_whole = self.themes.is_empty() || found == Some(self.areas.len());
        ensure(is_whole, "an area is not listed once, in its theme")?;

        // Stored sessions go by these. None is 0.
        let ids = commitments.iter().map(|it| it.id.0);
        let last = ids.clone().max().unwrap_or_default();
        let mut ids = iter::once(0).chain(ids).map(|id| (id, 0));
        let found = distinct(usize::from(last) + 1, &|_| Some(0), &mut ids);
        ensure(found.is_some(), "a commitment has no number of its own")?;

        for commitment in commitments {
            let mut quotes = commitment.sources.iter().chain(&commitment.background);
            let exist = quotes.all(|source| usize::from(source.document) < self.documents.len());
            ensure(exist, "a quote has no document")?;
            let wordings = [&commitment.statement, &commitment.explanation];
            let mut marks =
                wordings.into_iter().chain(&commitment.alternative).flat_map(|it| &it.terms);
            let exist = marks.all(|mark| usize::from(mark.term) < self.terms.len());
            ensure(exist, "a text marks no term")?;
        }
        Ok(())
    }
}

fn ensure(holds: bool, what: &'static str) -> Result<(), DecodeError> {
    if holds { Ok(()) } else { Err(DecodeError::Inconsistent(what)) }
}

/// The number of items in `listed`, pairs of an index and its owner. `None` unless each index is below
/// `count`, listed once, and listed by its `owner`.
fn distinct(
    count: usize,
    owner: &dyn Fn(usize) -> Option<u16>,
    listed: &mut dyn Iterator<Item = (u16, u16)>,
) -> Option<usize> {
    let mut seen = vec![false; count];
    let mut found = 0;
    for (idx, by) in listed {
        let idx = usize::from(idx);
        let is_new = seen.get_mut(idx).is_some_and(|it| !mem::replace(it, true));
        if !is_new || owner(idx) != Some(by) {
            return None;
        }
        found += 1;
    }
    Some(found)
}
