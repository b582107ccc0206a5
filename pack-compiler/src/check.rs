mod accepted;
mod colours;
mod contested;
mod editions;
mod glossary;
mod lengths;
mod names;
mod newsletter;
mod one_sided;
mod parts;
mod polarity;
mod publication;
mod quotes;
mod references;
mod since;
mod site;
mod sponsor;
mod statements;
mod tags;
mod text_field;
mod texts;
mod translated_quotes;
mod translations;

use crate::{Report, SourcePack};

/// Checks a pack. All problems are reported, not only the first.
pub fn check(pack: &SourcePack) -> Report {
    let mut report = Report::default();
    publication::check(pack, &mut report);
    sponsor::check(pack, &mut report);
    site::check(pack, &mut report);
    newsletter::check(pack, &mut report);
    colours::check(pack, &mut report);
    names::check(pack, &mut report);
    editions::check(pack, &mut report);
    references::check(pack, &mut report);
    quotes::check(pack, &mut report);
    translated_quotes::check(pack, &mut report);
    texts::check(pack, &mut report);
    translations::check(pack, &mut report);
    lengths::check(pack, &mut report);
    since::check(pack, &mut report);
    statements::check(pack, &mut report);
    parts::check(pack, &mut report);
    polarity::check(pack, &mut report);
    one_sided::check(pack, &mut report);
    contested::check(pack, &mut report);
    glossary::check(pack, &mut report);
    tags::check(pack, &mut report);
    accepted::check(pack, &mut report);
    report.sort();
    report
}
