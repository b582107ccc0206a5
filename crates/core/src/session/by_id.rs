use crate::programme::{CommitmentIdx, Programme};

/// The positions of commitments by permanent number: a table, so that reading a stored quiz takes linear
/// time.
pub(super) struct ById(Vec<Option<CommitmentIdx>>);

impl ById {
    pub(super) fn new(programme: &Programme) -> Self {
        let id = |idx| usize::from(programme.commitment(idx).id.0);
        let highest = programme.commitment_indices().map(id).max().unwrap_or(0);
        let mut places = vec![None; highest + 1];
        for idx in programme.commitment_indices() {
            places[id(idx)].get_or_insert(idx);
        }
        Self(places)
    }

    /// The position of the commitment with a number, if there is one.
    pub(super) fn get(&self, id: u32) -> Option<CommitmentIdx> {
        *self.0.get(usize::try_from(id).ok()?)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[track_caller]
    fn check(id: u32, expected: Option<u16>) {
        // Three commitments with the numbers 6, 4 and 2.
        let by_id = ById::new(&fixture::programme(&[[3]]));
        assert_eq!(by_id.get(id), expected.map(CommitmentIdx), "{id}");
    }

    #[test]
    fn a_number_names_its_commitment_or_none() {
        check(6, Some(0));
        check(2, Some(2));
        check(0, None);
        check(5, None);
        check(7, None);
        check(u32::MAX, None);
    }
}
