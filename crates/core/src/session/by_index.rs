use crate::programme::{CommitmentIdx, Programme};

/// Every commitment by its permanent index. Made once for a stored quiz: looking through the programme
/// for each answer would take time with the square of its size.
pub(super) struct ByIndex(Vec<Option<CommitmentIdx>>);

impl ByIndex {
    pub(super) fn new(programme: &Programme) -> Self {
        let index = |idx| usize::from(programme.commitment(idx).index);
        let highest = programme.numbers().map(index).max().unwrap_or(0);
        let mut places = vec![None; highest + 1];
        for idx in programme.numbers() {
            places[index(idx)].get_or_insert(idx);
        }
        Self(places)
    }

    /// The commitment with an index, if there is one.
    pub(super) fn get(&self, index: u32) -> Option<CommitmentIdx> {
        *self.0.get(usize::try_from(index).ok()?)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[track_caller]
    fn check(index: u32, expected: Option<u16>) {
        // Three commitments with the indices 6, 4 and 2.
        let by_index = ByIndex::new(&fixture::programme(&[[3]]));
        assert_eq!(by_index.get(index), expected.map(CommitmentIdx), "{index}");
    }

    #[test]
    fn an_index_names_its_commitment_or_none() {
        check(6, Some(0));
        check(2, Some(2));
        check(0, None);
        check(5, None);
        check(7, None);
        check(u32::MAX, None);
    }
}
