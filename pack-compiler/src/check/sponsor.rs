//! Who is behind the quiz: the more it is meant to persuade, the more has to be told.

use enig_core::programme::Mode;
use toml::Spanned;

use super::publication::is_date;
use crate::{Report, SourcePack};

const NAMED: &str = "Readers have a right to know who is behind the quiz.";
const TOLD: &str = "Whoever publishes political advertising has to tell it.";

/// What each mode needs. Of a demonstration nobody has made anything but those who make Enig; what a party
/// publishes itself names it, and who pays; what is paid for as advertising tells all that a notice under the
/// European regulation on political advertising (2024/900, articles 11 and 12) holds.
pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest.content;
    let file = &pack.manifest.file;
    let entry = manifest.sponsor.get_ref();
    let mut required = vec![("party", Some(&entry.party), NAMED)];
    if manifest.mode != Mode::Demo {
        required.extend([
            ("name", entry.name.as_ref(), NAMED),
            ("email", entry.email.as_ref(), NAMED),
            ("address", entry.address.as_ref(), NAMED),
            ("paid_by", entry.paid_by.as_ref(), NAMED),
        ]);
    }
    let mut translated = Vec::new();
    if manifest.mode == Mode::PoliticalAd {
        required.extend([("from", entry.from.as_ref(), TOLD), ("to", entry.to.as_ref(), TOLD)]);
        // An empty one is missed where texts are.
        translated = vec![
            ("amount", entry.amount.is_none()),
            ("funding", entry.funding.is_none()),
            ("election", entry.election.is_none()),
        ];
    }
    let is_empty = |text: &Spanned<String>| text.get_ref().trim().is_empty();
    let missing = required.into_iter().filter(|(_, text, _)| text.is_none_or(is_empty));
    let missing = missing.map(|(field, text, remedy)| (field, text.map(Spanned::span), remedy));
    let translated = translated.into_iter().filter(|(_, is_missing)| *is_missing);
    let translated = translated.map(|(field, _)| (field, None, TOLD));
    for (field, place, remedy) in missing.chain(translated) {
        let place = place.unwrap_or_else(|| manifest.sponsor.span());
        report.error(file.problem(place, format!("the sponsor's {field} is empty"), remedy));
    }
    let mut error =
        |place, message: String, remedy| report.error(file.problem(place, message, remedy));
    for date in [&entry.from, &entry.to].into_iter().flatten().filter(|it| !is_date(it.get_ref())) {
        error(
            date.span(),
            format!("«{}» is not a date", date.get_ref()),
            "Write it as YYYY-MM-DD.",
        );
    }
    if let (Some(from), Some(to)) = (&entry.from, &entry.to)
        && from.get_ref() > to.get_ref()
    {
        error(to.span(), "it ends before it begins".to_owned(), "Put the later date into `to`.");
    }
    if let Some(number) = &entry.organisation_number
        && !is_organisation_number(number.get_ref())
    {
        error(
            number.span(),
            format!("«{}» is not an organisation number", number.get_ref()),
            "Write its nine digits.",
        );
    }
}

/// Nine digits, the last of which follows from the others: the register's weights, modulo eleven.
fn is_organisation_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let weighted =
        digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight);
    text.len() == 9 && digits.len() == 9 && weighted.sum::<u32>() % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::is_organisation_number;
    use crate::fixture::Fixture;

    const FILE: &str = "programme/programme.toml";

    #[track_caller]
    fn check(changes: &[(&str, &str)], expected: &[&str]) {
        let change = |fixture: Fixture, (from, to): &(&str, &str)| {
            fixture.replace("programme.toml", from, to)
        };
        changes.iter().fold(Fixture::new(), change).check_errors(expected);
    }

    fn errors(line: u32, fields: &[&str], remedy: &str) -> Vec<String> {
        let error =
            |field: &&str| format!("{FILE}:{line}: the sponsor's {field} is empty. {remedy}");
        fields.iter().map(error).collect()
    }

    #[test]
    fn the_party_is_named() {
        let expected = errors(18, &["party"], super::NAMED);
        check(&[("party = \"Partiet\"", "party = \"\"")], &[&expected[0]]);
    }

    #[test]
    fn whoever_publishes_it_is_named_and_whoever_pays() {
        let expected = errors(17, &["address", "email", "name", "paid_by"], super::NAMED);
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&[("mode = \"demo\"", "mode = \"in-house\"")], &expected);
    }

    #[test]
    fn advertising_tells_the_rest_too() {
        let mut expected = errors(17, &["address", "email", "name", "paid_by"], super::NAMED);
        expected.extend(errors(17, &["amount", "election", "from", "funding", "to"], super::TOLD));
        expected.sort();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&[("mode = \"demo\"", "mode = \"political-ad\"")], &expected);
    }

    #[test]
    fn what_is_told_makes_sense() {
        let party = "party = \"Partiet\"";
        check(
            &[(party, "party = \"Partiet\"\nfrom = \"2027-08-01\"\nto = \"2027-07-01\"")],
            &[&format!("{FILE}:20: it ends before it begins. Put the later date into `to`.")],
        );
        check(
            &[(party, "party = \"Partiet\"\nfrom = \"in August\"")],
            &[&format!("{FILE}:19: «in August» is not a date. Write it as YYYY-MM-DD.")],
        );
        check(
            &[(party, "party = \"Partiet\"\norganisation_number = \"123456789\"")],
            &[&format!(
                "{FILE}:19: «123456789» is not an organisation number. Write its nine digits."
            )],
        );
    }

    #[test]
    fn an_organisation_number_has_a_digit_that_checks_it() {
        // 3·1 + 2·2 + 7·3 + 6·4 + 5·5 + 4·6 + 3·7 + 2·8 = 138 = 12·11 + 6, so the last digit is 5.
        for (number, expected) in
            [("123456785", true), ("123456786", false), ("12345678", false), ("12345678x", false)]
        {
            assert_eq!(is_organisation_number(number), expected, "{number}");
        }
    }
}
