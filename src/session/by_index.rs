use crate::programme::{CommitmentNo, Programme};

/// Every commitment by its permanent index. Made once for a stored quiz: looking through the programme
/// for each answer would take time with the square of its size.
pub(super) struct ByIndex(Vec<Option<CommitmentNo>>);

impl ByIndex {
    pub(super) fn new(programme: &Programme) -> Self {
        let index = |no| usize::from(programme.commitment(no).index);
        let highest = programme.numbers().map(index).max().unwrap_or(0);
        let mut places = vec![None; highest + 1];
        for no in programme.numbers() {
            places[index(no)].get_or_insert(no);
        }
        Self(places)
    }

    /// The commitment with an index, if there is one.
    pub(super) fn get(&self, index: u32) -> Option<CommitmentNo> {
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
        assert_eq!(by_index.get(index), expected.map(CommitmentNo), "{index}");
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
