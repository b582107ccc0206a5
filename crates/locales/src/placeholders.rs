use std::collections::BTreeSet;

/// The names in braces, each once. None where a brace stands alone or holds no name.
pub(crate) fn placeholders(text: &str) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
        if before.contains('}') || !is_name {
            return None;
        }
        names.insert(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[&str]>) {
        let expected = expected.map(|names| names.iter().copied().collect());
        assert_eq!(placeholders(text), expected, "{text}");
    }

    #[test]
    fn names_in_braces_are_found() {
        check("plain", Some(&[]));
        check("{n} av {total}, {n}", Some(&["n", "total"]));
        check("{low}{high}", Some(&["high", "low"]));
        check("open {n", None);
        check("shut n}", None);
        check("} and {", None);
        check("twice {{n}}", None);
        check("none {}", None);
        check("spaced { n }", None);
    }
}
