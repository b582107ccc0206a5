//! Editions that are kept for results shared from them.

use crate::edition::{fingerprint, fingerprint_of};
use crate::source_pack::{EditionFile, Parsed};
use crate::{CommitmentEntry, PackFile, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for file in &pack.editions {
        check_file(pack, file, report);
    }
    for (area, entry) in pack.commitments() {
        check_change(pack, &area.file, entry, report);
    }
}

/// A statement can have changed its meaning in any edition but the first.
fn check_change(pack: &SourcePack, file: &PackFile, entry: &CommitmentEntry, report: &mut Report) {
    let own = *pack.manifest.content.edition.get_ref();
    let Some(edition) = &entry.changed_in else { return };
    if !(2..=own).contains(edition.get_ref()) {
        let (id, edition_no) = (entry.id.get_ref(), edition.get_ref());
        report.error(file.problem(
            edition.span(),
            format!("`{id}` changed in edition {edition_no}, and the programme is edition {own}"),
            "Name the edition, from 2 on, in which the statement came to mean something else.",
        ));
    }
}

fn check_file(
    pack: &SourcePack,
    Parsed { file, content }: &Parsed<EditionFile>,
    report: &mut Report,
) {
    let own = *pack.manifest.content.edition.get_ref();
    let number = *content.edition.get_ref();
    let parsed = Parsed { file: file.clone(), content: content.clone() };
    let expected = format!("{:08x}", fingerprint_of(pack, &parsed));
    if file.stem() != number.to_string() {
        report.error(file.problem(
            content.edition.span(),
            format!("the file of edition {number} is called {}.toml", file.stem()),
            "A kept edition goes by its number.",
        ));
    } else if number > own {
        report.error(file.problem(
            content.edition.span(),
            format!("edition {number} is kept, but the programme is edition {own}"),
            "Raise `edition` in programme.toml, or remove the file.",
        ));
    } else if *content.fingerprint.get_ref() != expected {
        report.error(file.problem(
            content.fingerprint.span(),
            format!("what is kept of edition {number} has been changed"),
            "Take the file back as it was published: shared links depend on it.",
        ));
    } else if number == own && expected != format!("{:08x}", fingerprint(pack)) {
        report.error(file.problem(
            content.edition.span(),
            format!("the programme no longer has the areas and commitments of edition {number}"),
            "Raise `edition` in programme.toml and run `cargo xtask pack --keep`; without raising it \
             only if it has never been published.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::edition::edition_file;
    use crate::fixture::Fixture;

    fn kept() -> (String, String) {
        edition_file(&Fixture::new().pack())
    }

    #[track_caller]
    fn check(fixture: Fixture, name: &str, text: &str, expected: Option<&str>) {
        let errors = crate::check(&fixture.with(name, text).pack()).errors;
        let said = errors
            .first()
            .map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.message));
        assert_eq!(said.as_deref(), expected);
    }

    #[test]
    fn a_kept_edition_says_what_it_said_when_it_was_published() {
        let (name, text) = kept();
        check(Fixture::new(), &name, &text, None);
        let later = Fixture::new().replace("programme.toml", "edition = 1", "edition = 2");
        check(later, &name, &text, None);
        check(
            Fixture::new(),
            &name,
            &text.replace("indices = [3]", "indices = [4]"),
            Some("programme/editions/1.toml:5: what is kept of edition 1 has been changed"),
        );
        check(
            Fixture::new(),
            "editions/2.toml",
            &text,
            Some("programme/editions/2.toml:3: the file of edition 1 is called 2.toml"),
        );
        check(
            Fixture::new(),
            "editions/2.toml",
            &text.replace("edition = 1", "edition = 2"),
            Some("programme/editions/2.toml:3: edition 2 is kept, but the programme is edition 1"),
        );
    }

    #[test]
    fn a_statement_has_changed_in_an_edition_after_the_first() {
        for (edition, changed_in) in [(1, 1), (2, 0), (2, 3)] {
            let pack = Fixture::new()
                .replace("programme.toml", "edition = 1", &format!("edition = {edition}"))
                .replace(
                    "areas/helse.toml",
                    "index = 3",
                    &format!("index = 3\nchanged_in = {changed_in}"),
                );
            pack.check_errors(&[&format!(
                "programme/areas/helse.toml:13: `helsehus` changed in edition {changed_in}, and the programme is \
                 edition {edition}. Name the edition, from 2 on, in which the statement came to mean something else."
            )]);
        }
        Fixture::new()
            .replace("programme.toml", "edition = 1", "edition = 2")
            .replace("areas/helse.toml", "index = 3", "index = 3\nchanged_in = 2")
            .check_errors(&[]);
    }

    #[test]
    fn other_commitments_are_another_edition() {
        let (name, text) = kept();
        let changed = Fixture::new().replace("areas/helse.toml", "index = 3", "index = 9");
        check(
            changed,
            &name,
            &text,
            Some(
                "programme/editions/1.toml:3: the programme no longer has the areas and commitments of \
                 edition 1",
            ),
        );
    }
}
