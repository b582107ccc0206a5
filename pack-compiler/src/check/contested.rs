//! What serious people see otherwise is told from their side too.

use toml::Spanned;

use crate::{Report, SourcePack, Translations, WarningKind};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let is_there = |texts: &Spanned<Translations>| texts.get_ref().all().next().is_some();
    for (area, entry) in pack.commitments() {
        if *entry.contested.get_ref() && !entry.alternative.as_ref().is_some_and(is_there) {
            let id = entry.id.get_ref();
            let problem = area.file.problem(
                entry.contested.span(),
                format!("`{id}` is contested but has no alternative"),
                "Write the other view as someone who holds it would put it.",
            );
            report.warn(WarningKind::NoAlternative, id, problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[test]
    fn a_contested_commitment_has_an_alternative() {
        let warning = "programme/areas/helse.toml:13: `helsehus` is contested but has no alternative. Write \
                       the other view as someone who holds it would put it.";
        Fixture::new()
            .replace("areas/helse.toml", "contested = false", "contested = true")
            .check_warnings(&[warning]);
    }
}
