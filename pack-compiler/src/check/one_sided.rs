//! Explanations that say who gains and not who pays: whoever gains has somebody who pays, waits or decides
//! less. The words are few and the check is coarse; an editor has the last word.

use enig_core::i18n::Locale;

use crate::warning::text_name;
use crate::{CommitmentEntry, PackFile, Report, SourcePack, WarningKind};

/// The beginnings of words and phrases by which a text is told apart, in one language.
struct Phrases {
    /// Somebody gains.
    gain: &'static [&'static str],
    /// Somebody pays, waits or decides less.
    burden: &'static [&'static str],
    /// The sentence is about what the programme leaves open: no burden is named.
    open: &'static [&'static str],
}

const NB: Phrases = Phrases {
    gain: &[
        "lettere",
        "raskere",
        "billigere",
        "tryggere",
        "enklere",
        "slipper",
        "slippe",
        "kortere vei",
        "kortere reise",
        "kortere ventetid",
        "får mer",
        "betaler mindre",
        "kan få",
        "får hjelp",
        "blir bedre",
        "flere kan",
    ],
    burden: &[
        "kost",
        "betal",
        "penge",
        "skatt",
        "regning",
        "tid ",
        "avgift",
        "dyr",
        "færre",
        "mindre",
        "svak",
        "svikt",
        "begrens",
        "vente",
        "vanskelig",
        "tung",
        "straff",
        "annet",
        "køen",
        "samtidig",
        "men ",
        "ikke alle",
        "ingen andre",
        "krev",
        "trengs",
        "ellers",
    ],
    open: &[
        "oppgitt",
        "sier ikke",
        "teksten ikke",
        "står ikke",
        "står det ikke",
        "ikke nevnt",
        "nevner ikke",
        "åpent",
        "sier ingenting",
    ],
};

const NN: Phrases = Phrases {
    gain: &[
        "lettare",
        "raskare",
        "billigare",
        "tryggare",
        "enklare",
        "slepp",
        "kortare veg",
        "kortare reise",
        "kortare ventetid",
        "får meir",
        "betaler mindre",
        "kan få",
        "får hjelp",
        "blir betre",
        "fleire kan",
    ],
    burden: &[
        "kost",
        "betal",
        "peng",
        "skatt",
        "rekning",
        "tid ",
        "avgift",
        "dyr",
        "færre",
        "mindre",
        "svak",
        "svikt",
        "avgrens",
        "vente",
        "vanskeleg",
        "tung",
        "straff",
        "anna",
        "køen",
        "samtidig",
        "men ",
        "ikkje alle",
        "ingen andre",
        "krev",
        "trengst",
        "elles",
    ],
    open: &[
        "oppgitt",
        "seier ikkje",
        "teksten ikkje",
        "står ikkje",
        "står det ikkje",
        "ikkje nemn",
        "nemner ikkje",
        "ope",
        "seier ingenting",
    ],
};

const EN: Phrases = Phrases {
    gain: &[
        "easier",
        "faster",
        "sooner",
        "cheaper",
        "safer",
        "simpler",
        "do not have to",
        "does not have to",
        "shorter",
        "pay less",
        "more people can",
        "get more",
        "gets more",
    ],
    burden: &[
        "cost",
        "pay",
        "money",
        "tax",
        "bill",
        "time ",
        "fee ",
        "fees",
        "expensive",
        "fewer",
        "less",
        "weak",
        "fail",
        "limit",
        "wait",
        "hard",
        "difficult",
        "punish",
        "other",
        "queue",
        "at the same time",
        "but ",
        "not everyone",
        "nobody else",
        "require",
        "otherwise",
        "take",
    ],
    open: &[
        "not state",
        "does not say",
        "do not say",
        "not mention",
        "not given",
        "nothing is said",
        "no mention",
        "open",
        "not named",
        "neither",
        "not said",
        "nothing about",
    ],
};

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
