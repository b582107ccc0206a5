//! Tallies for tests.

use super::Tally;
use crate::quiz::{Mark, fixture::marks};

/// The tally of `commitments` commitments, the first of them marked as in [`marks`].
pub(super) fn tally(words: &str, commitments: usize) -> Tally {
    let mut marks = marks(words);
    assert!(marks.len() <= commitments, "more marks than commitments");
    marks.resize(commitments, Mark::default());
    Tally::of(marks)
}
