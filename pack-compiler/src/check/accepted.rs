//! The warnings an editor has looked at: out of sight, as long as there is a reason and the warning is
//! still there.

use crate::report::Accepted;
use crate::source_pack::AcceptedEntry;
use crate::{PackFile, Report, SourcePack, Warning, WarningKind};

/// Takes the accepted warnings out of the report. Comes after every other check.
pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let Some(accepted) = &pack.accepted else { return };
    for entry in &accepted.content.accepted {
        let place = entry.span();
        let entry = entry.get_ref();
        if entry.reason.get_ref().trim().is_empty() {
            report.error(accepted.file.problem(
                entry.reason.span(),
                format!("the warning of `{}` is accepted without a reason", entry.about.get_ref()),
                "Say why the text is right as it is.",
            ));
        }
        match WarningKind::from_name(entry.kind.as_ref()) {
            Some(kind) => accept(entry, kind, place, &accepted.file, report),
            None => report.error(accepted.file.problem(
                entry.kind.span(),
                format!("there is no kind of warning `{}`", entry.kind.get_ref()),
                format!("Use one of {}.", names()),
            )),
        }
    }
}

fn accept(
    entry: &AcceptedEntry,
    kind: WarningKind,
    place: core::ops::Range<usize>,
    file: &PackFile,
    report: &mut Report,
) {
    let about = entry.about.get_ref();
    let is_meant = |warning: &Warning| warning.kind == kind && warning.about == *about;
    let (meant, others) = std::mem::take(&mut report.warnings).into_iter().partition(is_meant);
    let meant: Vec<Warning> = meant;
    report.warnings = others;
    if meant.is_empty() {
        let message = format!("`{about}` has no warning `{}` to accept", kind.name());
        let remedy = "Remove the entry; the text has changed, or it is here twice.";
        report.warn(WarningKind::NotThere, about, file.problem(place, message, remedy));
    }
    let reason = entry.reason.get_ref();
    let accepted = meant.into_iter().map(|warning| Accepted { warning, reason: reason.clone() });
    report.accepted.extend(accepted);
}

fn names() -> String {
    WarningKind::ACCEPTABLE.map(WarningKind::name).join(", ")
}

#[cfg(test)]
mod tests {
    use crate::check;
    use crate::fixture::Fixture;

    const NEGATED: (&str, &str) =
        ("nb = \"Elevene bør få mat.\"", "nb = \"Ingen elev bør sulte.\"");

    fn fixture(kind: &str, reason: &str) -> Fixture {
        let entry = format!(
            "[[accepted]]\nabout = \"skolemat\"\nkind = \"{kind}\"\nreason = \"{reason}\"\n"
        );
        Fixture::new().with("accepted-warnings.toml", &entry)
    }

    #[test]
    fn an_accepted_warning_is_kept_with_its_reason() {
        let pack =
            fixture("negated-statement", "Kort.").replace("areas/skole.toml", NEGATED.0, NEGATED.1);
        let report = check(&pack.pack());
        let kinds: Vec<_> = report.warnings.iter().map(|of| of.kind.name()).collect();
        assert_eq!(kinds, ["reversed-statement"]);
        let [accepted] = report.accepted.as_slice() else { unreachable!() };
        assert_eq!(
            (accepted.warning.about.as_str(), accepted.reason.as_str()),
            ("skolemat", "Kort.")
        );
    }

    #[test]
    fn what_is_accepted_has_to_be_there() {
        fixture("hard-to-read", "Kort.").check_warnings(&[
            "programme/accepted-warnings.toml:1: `skolemat` has no warning `hard-to-read` to accept. Remove \
             the entry; the text has changed, or it is here twice.",
        ]);
    }

    #[test]
    fn a_kind_is_known_and_a_reason_given() {
        let unknown = format!(
            "programme/accepted-warnings.toml:3: there is no kind of warning `to-lang`. Use one of {}.",
            super::names()
        );
        fixture("to-lang", "").check_errors(&[
            &unknown,
            "programme/accepted-warnings.toml:4: the warning of `skolemat` is accepted without a reason. Say \
             why the text is right as it is.",
        ]);
    }
}
