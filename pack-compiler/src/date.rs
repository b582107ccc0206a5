//! Dates in words.

use enig_core::i18n::Locale;

const NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date `YYYY-MM-DD` as a reader of the language writes it: «22. november 2026». Returned as it
/// came where it is none; the checker has said so then.
pub(crate) fn in_words(date: &str, locale: Locale) -> String {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return date.to_owned() };
    let names = if locale == Locale::En { ENGLISH } else { NORWEGIAN };
    let month = month.parse::<usize>().ok().and_then(|month| names.get(month.checked_sub(1)?));
    let (Some(month), Ok(day)) = (month, day.parse::<u8>()) else { return date.to_owned() };
    match locale {
        Locale::En => format!("{day} {month} {year}"),
        Locale::Nb | Locale::Nn => format!("{day}. {month} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(date: &str, locale: Locale, expected: &str) {
        assert_eq!(in_words(date, locale), expected);
    }

    #[test]
    fn dates_are_written_as_their_readers_write_them() {
        check("2026-11-22", Locale::Nb, "22. november 2026");
        check("2026-05-01", Locale::Nn, "1. mai 2026");
        check("2026-03-09", Locale::En, "9 March 2026");
        check("2026-13-09", Locale::En, "2026-13-09");
        check("yesterday", Locale::Nb, "yesterday");
    }
}
