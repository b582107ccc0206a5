//! Whether agreeing with a statement means agreeing with the programme, said without a negation:
//! readers miss «ikke», and then their answer counts against what they meant.

use enig_core::i18n::Locale;

use crate::readability::plain_words;
use crate::warning::text_name;
use crate::{CommitmentEntry, PackFile, Report, SourcePack, WarningKind};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (area, entry) in pack.commitments() {
        for locale in pack.languages() {
            negation(&area.file, entry, locale, report);
        }
        reversal(&area.file, entry, pack.original(), report);
    }
}

fn negation(file: &PackFile, entry: &CommitmentEntry, locale: Locale, report: &mut Report) {
    let id = entry.id.get_ref();
    let mut look =
        |field: &str, texts: &crate::Translations, words: &[&str], kind, remedy: &str| {
            let Some(text) = texts.get(locale) else { return };
            if let Some(word) =
                plain_words(text.get_ref()).find(|word| words.contains(&word.as_str()))
            {
                let message = format!("{} says «{word}»", text_name(locale, field, id));
                report.warn(kind, id, file.problem(text.span(), message, remedy));
            }
        };
    look(
        "statement",
        entry.statement.get_ref(),
        negations(locale),
        WarningKind::NegatedStatement,
        "Say what should be, so that nobody has to agree with a no.",
    );
    if let Some(alternative) = &entry.alternative {
        look(
            "alternative",
            alternative.get_ref(),
            &negations(locale)[..1],
            WarningKind::NegatedAlternative,
            "Say what its holders want, rather than what they are against.",
        );
    }
}

/// The plain «not» of each language comes first.
fn negations(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Nb => &["ikke", "aldri", "ingen", "ingenting", "verken"],
        Locale::Nn => &["ikkje", "aldri", "ingen", "inga", "ingenting", "korkje"],
        Locale::En => &["not", "never", "no", "nobody", "nothing", "cannot", "nor"],
    }
}

/// Verbs for putting an end to something, without the endings of their forms.
fn endings(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Nb | Locale::Nn => &[
            "avskaff", "avslutt", "avvikl", "fjern", "forby", "nedlegg", "opphev", "revers",
            "slutt", "stans", "stopp",
        ],
        Locale::En => {
            &["abolish", "ban", "end", "halt", "remov", "repeal", "revers", "scrap", "stop"]
        }
    }
}

/// What a form may have behind those: «avvikl-e», «stans-ing».
const FORM_ENDINGS: [&str; 16] = [
    "", "e", "es", "er", "et", "t", "te", "a", "ast", "ing", "inga", "ingen", "s", "ed", "ped",
    "ping",
];

fn puts_an_end(text: &str, locale: Locale) -> bool {
    plain_words(text).any(|word| {
        let mut forms = endings(locale).iter().filter_map(|stem| word.strip_prefix(stem));
        forms.any(|ending| FORM_ENDINGS.contains(&ending))
    })
}

fn negates(text: &str, locale: Locale) -> bool {
    plain_words(text).any(|word| negations(locale).contains(&word.as_str()))
}

fn reversal(file: &PackFile, entry: &CommitmentEntry, locale: Locale, report: &mut Report) {
    let Some(text) = entry.statement.get_ref().get(locale) else { return };
    let quotes: Vec<&str> =
        entry.sources.iter().map(|source| source.quote.get_ref().as_str()).collect();
    let quotes = quotes.join("\n");
    let statement = text.get_ref();
    let sign = if negates(statement, locale) && !negates(&quotes, locale) {
        "it negates, and the quote does not"
    } else if puts_an_end(statement, locale) != puts_an_end(&quotes, locale) {
        "only one of it and the quote puts an end to something"
    } else {
        return;
    };
    let id = entry.id.get_ref();
    let name = text_name(locale, "statement", id);
    let problem = file.problem(
        text.span(),
        format!("{name} may turn the quote around: {sign}"),
        "Make sure that who agrees with it agrees with the quote.",
    );
    report.warn(WarningKind::ReversedStatement, id, problem);
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    const STATEMENT: &str = "nb = \"Elevene bør få mat.\"";
    const NEGATED: &str = "programme/areas/skole.toml:17: the nb statement of `skolemat` says «ikke». Say \
                           what should be, so that nobody has to agree with a no.";
    const TURNED: &str = "programme/areas/skole.toml:17: the nb statement of `skolemat` may turn the quote \
                          around: ";
    const REMEDY: &str = "Make sure that who agrees with it agrees with the quote.";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        Fixture::new().replace("areas/skole.toml", from, to).check_warnings(expected);
    }

    #[test]
    fn a_statement_says_what_should_be() {
        let turned = format!("{TURNED}it negates, and the quote does not. {REMEDY}");
        check(STATEMENT, "nb = \"Elevene bør ikke sulte.\"", &[&turned, NEGATED]);
    }

    #[test]
    fn a_statement_goes_the_way_of_the_quote() {
        let turned =
            format!("{TURNED}only one of it and the quote puts an end to something. {REMEDY}");
        check(STATEMENT, "nb = \"Skolen bør stanse sult.\"", &[&turned]);
        check(STATEMENT, "nb = \"Skolen bør ha stoppeklokke.\"", &[]);
    }

    #[test]
    fn an_alternative_is_a_view_of_its_own() {
        check(
            "Mat er familiens sak",
            "Mat er ikke skolens sak",
            &[
                "programme/areas/skole.toml:23: the nb alternative of `skolemat` says «ikke». Say what its \
             holders want, rather than what they are against.",
            ],
        );
        check("Mat er familiens sak", "Mat er aldri skolens sak", &[]);
    }
}
