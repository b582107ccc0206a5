//! Everything a file names has to be there, and everything that is there should be named.

use std::collections::BTreeSet;

use crate::{Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest;
    let start = &manifest.content.start_statement;
    if !pack.commitments().any(|(_, entry)| entry.id.as_ref() == start.as_ref()) {
        report.error(manifest.file.problem(
            start.span(),
            format!("the first statement `{}` is no commitment", start.get_ref()),
            "Name the id of a commitment.",
        ));
    }
    for file in &pack.unlisted {
        report.error(file.problem(
            0..0,
            "the area is not listed",
            format!("Add \"{}\" to `areas` in programme.toml.", file.stem()),
        ));
    }
    for area in pack.areas.iter().filter(|area| area.content.commitments.is_empty()) {
        report.error(area.file.problem(
            0..0,
            "the area has no commitment",
            "Write one, or remove the area.",
        ));
    }
    themes(pack, report);
    documents(pack, report);
}

fn themes(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    let mut grouped = BTreeSet::new();
    for theme in &manifest.themes {
        if theme.areas.is_empty() {
            report.error(file.problem(
                theme.id.span(),
                "the theme has no area",
                "Name its areas in `areas`.",
            ));
        }
        for area in &theme.areas {
            let id = area.get_ref();
            if !manifest.areas.iter().any(|listed| listed.get_ref() == id) {
                report.error(file.problem(
                    area.span(),
                    format!("there is no area `{id}`"),
                    "Name an area of the list `areas`.",
                ));
            } else if !grouped.insert(id) {
                report.error(file.problem(
                    area.span(),
                    format!("the area `{id}` is in two themes"),
                    "Leave it in one of them.",
                ));
            }
        }
    }
    let left_out =
        |id: &str| !manifest.themes.is_empty() && !grouped.iter().any(|area| *area == id);
    for area in manifest.areas.iter().filter(|area| left_out(area.get_ref())) {
        report.error(file.problem(
            area.span(),
            format!("the area `{}` is in no theme", area.get_ref()),
            "Add it to the `areas` of a [[theme]].",
        ));
    }
}

fn documents(pack: &SourcePack, report: &mut Report) {
    for (file, quote) in pack.quotes() {
        let id = quote.document.get_ref();
        if pack.document_no(id).is_none() {
            report.error(file.problem(
                quote.document.span(),
                format!("there is no document `{id}`"),
                "Name the id of a [[document]] in programme.toml.",
            ));
        }
    }
    for (area, entry) in pack.commitments().filter(|(_, entry)| entry.sources.is_empty()) {
        report.error(area.file.problem(
            entry.id.span(),
            format!("`{}` has no source", entry.id.get_ref()),
            "Quote the programme in a [[commitment.source]].",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(file: &str, from: &str, to: &str, expected: &str) {
        Fixture::new().replace(file, from, to).check_errors(&[expected]);
    }

    #[test]
    fn every_reference_points_at_something() {
        check(
            "programme.toml",
            "start_statement = \"skolemat\"",
            "start_statement = \"mat\"",
            "programme/programme.toml:6: the first statement `mat` is no commitment. Name the id of a \
             commitment.",
        );
        let background = "[[commitment.background]]\ndocument = ";
        check(
            "areas/skole.toml",
            &format!("{background}\"program\""),
            &format!("{background}\"utlegg\""),
            "programme/areas/skole.toml:51: there is no document `utlegg`. Name the id of a [[document]] in \
             programme.toml.",
        );
    }

    #[test]
    fn every_area_is_listed_and_in_one_theme() {
        check(
            "programme.toml",
            "areas = [\"helse\"]",
            "areas = [\"helse\", \"skole\"]",
            "programme/programme.toml:50: the area `skole` is in two themes. Leave it in one of them.",
        );
        check(
            "programme.toml",
            "areas = [\"helse\"]",
            "areas = [\"helse\", \"vei\"]",
            "programme/programme.toml:50: there is no area `vei`. Name an area of the list `areas`.",
        );
        Fixture::new().replace("programme.toml", "areas = [\"helse\"]", "areas = []").check_errors(&[
            "programme/programme.toml:7: the area `helse` is in no theme. Add it to the `areas` of a \
             [[theme]].",
            "programme/programme.toml:49: the theme has no area. Name its areas in `areas`.",
        ]);
        Fixture::new().with("areas/vei.toml", "id = \"vei\"\n").check_errors(&[
            "programme/areas/vei.toml:1: the area is not listed. Add \"vei\" to `areas` in programme.toml.",
        ]);
    }
}
