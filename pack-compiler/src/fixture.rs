//! A small pack for tests, without problems as it stands: `tests/packs/base`.

use crate::source_pack::{Files, parse};
use crate::{Problem, Problems, SourcePack, check};

/// What the small pack does not have: a demonstration collects no addresses.
const NEWSLETTER: &str = r#"[newsletter]
[newsletter.label]
nb = "Nyhetsbrev"
en = "Newsletter"
[newsletter.consent]
nb = "Jeg samtykker."
en = "I agree.""#;

/// What has happened since the small pack was written.
pub(crate) const SINCE: &str = r#"[commitment.since]
date = "2025-08-01"
nb = "Skolene fikk mat."
en = "Schools got food."
[[commitment.since.source]]
title = "Mat i skolen (Avisen)"
href = "https://avis.example/mat"
"#;

/// The files of the small pack, changed as a test needs.
pub(crate) struct Fixture(Files);

impl Fixture {
    pub(crate) fn new() -> Self {
        let files = [
            ("programme.toml", include_str!("../../tests/packs/base/programme.toml")),
            ("areas/skole.toml", include_str!("../../tests/packs/base/areas/skole.toml")),
            ("areas/helse.toml", include_str!("../../tests/packs/base/areas/helse.toml")),
            ("documents/program.txt", include_str!("../../tests/packs/base/documents/program.txt")),
            ("documents/tillegg.txt", include_str!("../../tests/packs/base/documents/tillegg.txt")),
        ];
        Self(files.map(|(name, text)| (name.to_owned(), text.to_owned())).into())
    }

    /// A pack whose publisher is named and has a newsletter, with another line about it.
    pub(crate) fn with_newsletter(line: &str) -> Self {
        let sponsor = "party = \"Partiet\"\nname = \"P\"\nemail = \"p@example.no\"\naddress = \"Oslo\"\n\
                       paid_by = \"P\"";
        Self::new()
            .replace("programme.toml", "mode = \"demo\"", "mode = \"in-house\"")
            .replace("programme.toml", "party = \"Partiet\"", sponsor)
            .replace("programme.toml", "[tags]", &format!("{NEWSLETTER}\n[tags]"))
            .replace("programme.toml", "[newsletter]", &format!("[newsletter]\n{line}"))
    }

    /// A pack that translates its quotes.
    pub(crate) fn translated() -> Self {
        let mut pack = Self::new();
        for text in pack.0.values_mut() {
            let lines = text.lines().map(|line| {
                let translation = "[commitment.source.translation]\nen = \"Our words.\"";
                let is_quote = line.starts_with("quote = ");
                if is_quote { format!("{line}\n{translation}\n") } else { format!("{line}\n") }
            });
            *text = lines.collect();
        }
        let file = "areas/skole.toml";
        let background = "quote = \"En innledning\"\n[commitment.source.translation]";
        pack.replace(
            file,
            background,
            "quote = \"En innledning\"\n[commitment.background.translation]",
        )
    }

    /// Puts lines of `areas/skole.toml` before the first source.
    #[track_caller]
    pub(crate) fn before_source(self, lines: &str) -> Self {
        let source = "[[commitment.source]]";
        self.replace("areas/skole.toml", source, &format!("{lines}{source}"))
    }

    #[track_caller]
    pub(crate) fn replace(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = self.0.get_mut(file).expect("a file of the fixture");
        assert!(text.contains(from), "{file} does not say {from}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub(crate) fn replace_all(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = self.0.get_mut(file).expect("a file of the fixture");
        *text = text.replace(from, to);
        self
    }

    /// Puts a line in the place of the one that starts so.
    #[track_caller]
    pub(crate) fn replace_line(self, file: &str, start: &str, line: &str) -> Self {
        let text = self.0.get(file).expect("a file of the fixture");
        let old = text.lines().find(|line| line.starts_with(start)).expect("a line of the file");
        let old = old.to_owned();
        self.replace(file, &old, line)
    }

    pub(crate) fn with(mut self, file: &str, text: &str) -> Self {
        self.0.insert(file.to_owned(), text.to_owned());
        self
    }

    pub(crate) fn without(mut self, file: &str) -> Self {
        self.0.remove(file);
        self
    }

    pub(crate) fn parse(self) -> Result<SourcePack, Problems> {
        parse("programme", self.0)
    }

    #[track_caller]
    pub(crate) fn pack(self) -> SourcePack {
        self.parse().expect("the fixture can be read")
    }

    /// Checks the pack and compares all its errors.
    #[track_caller]
    pub(crate) fn check_errors(self, expected: &[&str]) {
        assert_eq!(shown(&check(&self.pack()).errors), expected);
    }

    /// Checks the pack and looks for one of its errors.
    #[track_caller]
    pub(crate) fn check_errors_contain(self, expected: &str) {
        let errors = shown(&check(&self.pack()).errors);
        assert!(
            errors.iter().any(|error| error == expected),
            "{expected} is not among {errors:#?}"
        );
    }

    /// Checks that the pack has no errors and compares all its warnings.
    #[track_caller]
    pub(crate) fn check_warnings(self, expected: &[&str]) {
        let report = check(&self.pack());
        assert_eq!(shown(&report.errors), Vec::<String>::new());
        let warnings: Vec<_> = report.warnings.into_iter().map(|of| of.problem).collect();
        assert_eq!(shown(&warnings), expected);
    }
}

fn shown(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(Problem::to_string).collect()
}

mod tests {
    use super::*;

    #[test]
    fn the_fixture_has_no_problems() {
        Fixture::new().check_warnings(&[]);
    }
}
