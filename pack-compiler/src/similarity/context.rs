use super::Matrix;
use crate::{Coverage, SourcePack};

const SAME_SECTION: f64 = 0.10;
const SAME_LEAD_IN: f64 = 0.05;
const NEARBY: f64 = 0.10;

/// What the place of two passages says: promises of one section belong together, those of one list
/// more so, and neighbours most.
pub(super) fn similarity(pack: &SourcePack, coverage: &Coverage) -> Matrix {
    let places = places(pack, coverage);
    Matrix::symmetric(places.len(), |i, j| between(&places[i], &places[j]))
}

struct Place<'p> {
    document: usize,
    /// Its position among the passages of its document.
    position: usize,
    section: Option<&'p str>,
    lead_in: Option<usize>,
}

fn places<'p>(pack: &'p SourcePack, coverage: &Coverage) -> Vec<Place<'p>> {
    let headings: Vec<_> =
        (0..pack.documents.len()).map(|document| pack.headings(document)).collect();
    let mut position = 0;
    let mut places: Vec<Place> = Vec::new();
    for passage in &coverage.passages {
        let document = passage.document;
        let continues = places.last().is_some_and(|last| last.document == document);
        position = if continues { position + 1 } else { 0 };
        let section = pack.documents[document].section(&headings[document], passage.start);
        places.push(Place { document, position, section, lead_in: passage.lead_in });
    }
    places
}

fn between(a: &Place, b: &Place) -> f64 {
    if a.document != b.document {
        return 0.0;
    }
    let same_section = a.section.is_some() && a.section == b.section;
    let same_lead_in = same_section && a.lead_in.is_some() && a.lead_in == b.lead_in;
    let distance = a.position.abs_diff(b.position) as f64;
    let constant = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    constant(same_section, SAME_SECTION)
        + constant(same_lead_in, SAME_LEAD_IN)
        + NEARBY * (-distance / 2.0).exp()
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[track_caller]
    fn check(i: usize, j: usize, expected: f64) {
        let pack = Fixture::new().pack();
        let found = similarity(&pack, &Coverage::of(&pack)).get(i, j);
        assert!((found - expected).abs() < 1e-12, "{found} instead of {expected}");
    }

    #[test]
    fn nearer_is_more_similar() {
        check(0, 0, 0.10 + 0.05 + 0.10);
        check(0, 1, 0.10 + 0.05 + 0.10 * (-0.5_f64).exp());
        check(1, 2, 0.10 * (-0.5_f64).exp());
        check(0, 2, 0.10 * (-1.0_f64).exp());
        check(2, 3, 0.0);
    }
}
