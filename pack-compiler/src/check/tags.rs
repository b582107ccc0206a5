//! The words that link commitments: known, and each on at least two of them.

use std::collections::BTreeMap;

use crate::{Report, SourcePack, WarningKind};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let vocabulary = &pack.manifest.content.tags;
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (area, entry) in pack.commitments() {
        for tag in &entry.tags {
            *used.entry(tag.get_ref()).or_default() += 1;
            if !vocabulary.contains_key(tag.get_ref()) {
                report.error(area.file.problem(
                    tag.span(),
                    format!("there is no tag `{}`", tag.get_ref()),
                    "Use one of [tags] in programme.toml, or add it there.",
                ));
            }
        }
    }
    for (tag, description) in vocabulary {
        let (kind, message, remedy) = match used.get(tag.as_str()) {
            None => (
                WarningKind::UnusedTag,
                format!("no commitment has the tag `{tag}`"),
                "Remove it, or tag the commitments it is about.",
            ),
            Some(1) => (
                WarningKind::LonelyTag,
                format!("only one commitment has the tag `{tag}`, so it links nothing"),
                "Remove it, or tag the other commitments it is about.",
            ),
            Some(_) => continue,
        };
        report.warn(kind, tag, pack.manifest.file.problem(description.span(), message, remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[test]
    fn every_tag_is_in_the_vocabulary() {
        Fixture::new()
            .replace("areas/skole.toml", "tags = [\"mat\"]", "tags = [\"mat\", \"matt\"]")
            .check_errors(&[
                "programme/areas/skole.toml:14: there is no tag `matt`. Use one of [tags] in programme.toml, \
                 or add it there.",
            ]);
    }

    #[test]
    fn a_tag_that_links_nothing_is_a_warning() {
        Fixture::new()
            .replace(
                "programme.toml",
                "[tags]",
                "[tags]\nvei = { nb = \"vei\", en = \"road\" }",
            )
            .check_warnings(&[
                "programme/programme.toml:62: no commitment has the tag `vei`. Remove it, or tag the \
                 commitments it is about.",
            ]);
        Fixture::new().replace("areas/skole.toml", "tags = [\"mat\"]", "tags = []").check_warnings(&[
            "programme/programme.toml:62: only one commitment has the tag `mat`, so it links nothing. Remove \
             it, or tag the other commitments it is about.",
        ]);
    }
}
