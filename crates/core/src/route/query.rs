use crate::programme::{AreaIdx, Programme};

/// The areas that the query of an address names, such as `?topic=tannhelse.demens`. The first `topic` counts;
/// names of no area are ignored. The separator is a dot because it needs no escaping.
pub fn areas_in_query(programme: &Programme, query: &str) -> Vec<AreaIdx> {
    let mut parameters = query.split(['?', '&']);
    let named = parameters.find_map(|parameter| parameter.strip_prefix("topic="));
    let mut areas = Vec::new();
    for area in named.unwrap_or_default().split('.').filter_map(|id| programme.area_named(id)) {
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    areas
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;

    #[track_caller]
    fn check(query: &str, expected: &[u16]) {
        let programme = fixture::programme(&[[2, 3, 1]]);
        let expected: Vec<_> = expected.iter().copied().map(AreaIdx).collect();
        assert_eq!(areas_in_query(&programme, query), expected, "{query}");
    }

    #[test]
    fn areas_are_named_and_anything_else_is_passed_over() {
        check("", &[]);
        check("?topic=area-1", &[1]);
        check("?v=1&topic=area-2.area-0&lang=nn", &[2, 0]);
        check("?topic=area-9..area-1.area-1.%00", &[1]);
        check("?topic=&topic=area-1", &[]);
        check("?nottopic=area-1&topic", &[]);
    }
}
