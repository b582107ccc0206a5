//! Explanations that say who gains and not who pays: whoever gains has somebody who pays, waits or decides
//! less. The words are few and the check is coarse; an editor has the last word.

mod phrases;

use enig_core::i18n::Locale;

use self::phrases::{EN, NB, NN, Phrases};
use crate::warning::text_name;
use crate::{CommitmentEntry, PackFile, Report, SourcePack, WarningKind};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        for locale in pack.languages() {
            explanation(&area.file, entry, locale, report);
        }
    }
}

fn explanation(file: &PackFile, entry: &CommitmentEntry, locale: Locale, report: &mut Report) {
    let Some(text) = entry.explanation.get_ref().get(locale) else { return };
    let phrases = match locale {
        Locale::Nb => &NB,
        Locale::Nn => &NN,
        Locale::En => &EN,
    };
    let Some(gain) = unpaid_gain(text.get_ref(), phrases) else { return };
    let id = entry.id.get_ref();
    let message =
        format!("{} says «{gain}» and names no burden", text_name(locale, "explanation", id));
    let remedy = "Say too who pays, waits or decides less.";
    report.warn(WarningKind::OneSided, id, file.problem(text.span(), message, remedy));
}

/// The first phrase of gain in a text without a phrase of burden.
fn unpaid_gain(text: &str, phrases: &Phrases) -> Option<&'static str> {
    let text = format!(" {}", text.to_lowercase());
    let sentences: Vec<String> = text
        .split_inclusive(['.', '!', '?'])
        .filter(|sentence| !phrases.open.iter().any(|phrase| begins(sentence, phrase)))
        .map(str::to_owned)
        .collect();
    let first = |of: &[&'static str]| {
        of.iter().copied().find(|phrase| sentences.iter().any(|it| begins(it, phrase)))
    };
    first(phrases.gain).filter(|_| first(phrases.burden).is_none())
}

/// Whether a word of the sentence begins with the phrase.
fn begins(sentence: &str, phrase: &str) -> bool {
    sentence.match_indices(phrase).any(|(at, _)| {
        sentence.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(unpaid_gain(text, &NB), expected, "{text}");
    }

    #[test]
    fn a_gain_needs_a_burden() {
        check("En lege på skolen.", None);
        check("Det blir lettere å få time.", Some("lettere"));
        check("Det blir lettere å få time. Fellesskapet betaler.", None);
        check("Det blir lettere å få time, men køen vokser.", None);
    }

    #[test]
    fn what_is_left_open_is_no_burden() {
        check("Du slipper å vente. Hva det skal koste, er ikke oppgitt.", None);
        check("Du får hjelp. Hva det skal koste, er ikke oppgitt.", Some("får hjelp"));
    }

    #[test]
    fn phrases_begin_with_a_word() {
        check("Uforbedret og ulettere.", None);
    }

    #[test]
    fn an_explanation_that_sells_is_a_warning() {
        Fixture::new()
            .replace("areas/skole.toml", "nb = \"Mat på skolen.", "nb = \"Mat gjør skolen tryggere.")
            .check_warnings(&[
                "programme/areas/skole.toml:20: the nb explanation of `skolemat` says «tryggere» and names no \
                 burden. Say too who pays, waits or decides less.",
            ]);
    }
}
