use enig_core::i18n::{FactText, Locale};
use serde_json::Value;

use crate::site::escaped;

/// What `transparency.json` tells, as a table in Markdown. What is not told has no line.
pub(crate) fn table(told: &Value, locale: Locale) -> String {
    let text = |value: &Value| value.as_str().map(escaped);
    let in_language = |value: &Value| text(&value[locale.tag()]).filter(|it| !it.is_empty());
    let word = |text: FactText| text.in_language(locale).to_owned();
    let mode = match told["mode"].as_str() {
        Some("in-house") => FactText::InHouse,
        Some("political-ad") => FactText::PoliticalAd,
        _ => FactText::Demo,
    };
    let sponsor = &told["sponsor"];
    let idx = |value: &Value| (value == &Value::Bool(false)).then(|| word(FactText::No));
    let rows = [
        (FactText::Mode, Some(word(mode))),
        (FactText::Party, text(&told["party"])),
        (FactText::Publisher, text(&sponsor["name"])),
        (FactText::OrganisationNumber, text(&sponsor["organisation_number"])),
        (FactText::Address, text(&sponsor["address"])),
        (FactText::Email, text(&sponsor["email"])),
        (FactText::ControlledBy, text(&sponsor["controlled_by"])),
        (FactText::PaidBy, text(&told["paid_by"])),
        (FactText::Amount, in_language(&told["amount"])),
        (FactText::Funding, in_language(&told["funding"])),
        (FactText::Period, period(&told["period"])),
        (FactText::Election, in_language(&told["election"])),
        (FactText::Targeting, idx(&told["targeting"]["used"])),
        (FactText::Reach, idx(&told["reach"]["measured"])),
    ];
    let row = |first: &str, second: &str| format!("| {first} | {} |\n", second.replace('|', "\\|"));
    let head = row(FactText::What.in_language(locale), FactText::Told.in_language(locale));
    let told =
        rows.into_iter().filter_map(|(name, value)| Some(row(name.in_language(locale), &value?)));
    [head, "|---|---|\n".to_owned()].into_iter().chain(told).collect()
}

fn period(period: &Value) -> Option<String> {
    let day = |name: &str| period[name].as_str().map_or_else(String::new, escaped);
    (!period.is_null()).then(|| format!("{} – {}", day("from"), day("to")))
}

#[cfg(test)]
mod tests {
    use enig_core::i18n::Locale;
    use serde_json::{Value, json};

    use super::table;

    #[track_caller]
    fn check(told: &Value, locale: Locale, expected: &[&str]) {
        let table = table(told, locale);
        let lines: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn what_is_told_is_shown_and_nothing_else() {
        let told = json!({
            "mode": "demo", "party": "A & B", "sponsor": null, "paid_by": null, "period": null,
            "targeting": { "used": false },
        });
        check(
            &told,
            Locale::En,
            &["| Kind | Demonstration |", "| Party | A &amp; B |", "| Targeting | No |"],
        );
    }

    #[test]
    fn advertising_tells_more() {
        let told = json!({
            "mode": "political-ad", "party": "A",
            "sponsor": { "name": "B | C", "organisation_number": null, "email": "b@example.no" },
            "amount": { "nb": "9 kroner", "en": "NOK 9" },
            "period": { "from": "2027-07-01", "to": "2027-09-13" },
        });
        check(
            &told,
            Locale::Nb,
            &[
                "| Type | Politisk reklame |",
                "| Parti | A |",
                "| Hvem som publiserer quizen | B \\| C |",
                "| E-post | b@example.no |",
                "| Hvor mye det koster | 9 kroner |",
                "| Når quizen er publisert | 2027-07-01 – 2027-09-13 |",
            ],
        );
    }
}
