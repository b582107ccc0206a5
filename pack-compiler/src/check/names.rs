//! Permanent names and numbers: well-formed, and each used once.

use std::collections::BTreeMap;

use toml::Spanned;

use crate::{PackFile, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    let id_problem = not_an_id(&manifest.id);
    report
        .errors
        .extend(id_problem.map(|message| file.problem(manifest.id.span(), message, ID_REMEDY)));

    unique("document", manifest.documents.iter().map(|entry| (file, &entry.id)), report);
    unique("theme", manifest.themes.iter().map(|entry| (file, &entry.id)), report);
    unique("area", manifest.areas.iter().map(|id| (file, id)), report);
    unique("commitment", pack.commitments().map(|(area, entry)| (&area.file, &entry.id)), report);
    unique("term", pack.terms().map(|(file, entry)| (file, &entry.id)), report);

    for area in &pack.areas {
        let id = &area.content.id;
        let stem = area.file.stem();
        if id.as_ref() != stem {
            report.error(area.file.problem(
                id.span(),
                format!("the area is called `{}` and its file {stem}.toml", id.get_ref()),
                "Give both the same name.",
            ));
        }
    }
    indices(pack, report);
}

const ID_REMEDY: &str =
    "Use small letters a to z, digits and single hyphens: it becomes part of addresses.";

fn not_an_id(id: &Spanned<String>) -> Option<String> {
    let id = id.get_ref();
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    (!id.split('-').all(is_part)).then(|| format!("`{id}` cannot be an id"))
}

fn unique<'p>(
    noun: &str,
    ids: impl Iterator<Item = (&'p PackFile, &'p Spanned<String>)>,
    report: &mut Report,
) {
    let mut seen = BTreeMap::new();
    for (file, id) in ids {
        if let Some(message) = not_an_id(id) {
            report.error(file.problem(id.span(), message, ID_REMEDY));
        }
        if let Some(first) = seen.insert(id.get_ref(), &file.name) {
            report.error(file.problem(
                id.span(),
                format!("there is another {noun} `{}`, in {first}", id.get_ref()),
                "Rename the newer one; published ids never change.",
            ));
        }
    }
}

fn indices(pack: &SourcePack, report: &mut Report) {
    let retired = &pack.manifest.content.retired_indices;
    let mut seen = BTreeMap::new();
    for (area, entry) in pack.commitments() {
        let index = *entry.index.get_ref();
        let mut error = |message: String| {
            let remedy =
                "Give the newer commitment the next free number; shared links depend on it.";
            report.error(area.file.problem(entry.index.span(), message, remedy));
        };
        if index == 0 {
            error("indices start at 1".to_owned());
        }
        if retired.contains(&index) {
            error(format!("the index {index} is retired"));
        }
        if let Some(first) = seen.insert(index, entry.id.get_ref()) {
            error(format!("`{first}` has the index {index} too"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[test]
    fn ids_are_plain_and_unique() {
        Fixture::new()
            .replace("areas/helse.toml", "id = \"helsehus\"", "id = \"skolemat\"")
            .replace("programme.toml", "id = \"liten\"", "id = \"Liten pakke\"")
            .check_errors(&[
                "programme/areas/helse.toml:11: there is another commitment `skolemat`, in \
                 programme/areas/skole.toml. Rename the newer one; published ids never change.",
                "programme/programme.toml:1: `Liten pakke` cannot be an id. Use small letters a to z, digits \
                 and single hyphens: it becomes part of addresses.",
            ]);
        Fixture::new().replace("areas/helse.toml", "id = \"helse\"", "id = \"helsa\"").check_errors(&[
            "programme/areas/helse.toml:1: the area is called `helsa` and its file helse.toml. Give both the \
             same name.",
        ]);
        Fixture::new()
            .replace("programme.toml", "id = \"tillegg\"", "id = \"program\"")
            .check_errors_contain(
                "programme/programme.toml:35: there is another document `program`, in \
             programme/programme.toml. Rename the newer one; published ids never change.",
            );
    }

    #[test]
    fn indices_are_used_once_and_never_again() {
        Fixture::new().replace("areas/helse.toml", "index = 3", "index = 1").check_errors(&[
            "programme/areas/helse.toml:12: `skolemat` has the index 1 too. Give the newer commitment the \
             next free number; shared links depend on it.",
        ]);
        Fixture::new().replace("areas/helse.toml", "index = 3", "index = 7").check_errors(&[
            "programme/areas/helse.toml:12: the index 7 is retired. Give the newer commitment the next free \
             number; shared links depend on it.",
        ]);
        Fixture::new().replace("areas/helse.toml", "index = 3", "index = 0").check_errors(&[
            "programme/areas/helse.toml:12: indices start at 1. Give the newer commitment the next free \
             number; shared links depend on it.",
        ]);
    }
}
