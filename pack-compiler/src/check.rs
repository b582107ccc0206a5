mod names;
mod newsletter;
mod publication;
mod quotes;
mod references;
mod site;
mod statements;
mod text_field;
mod texts;

use crate::{Report, SourcePack};

/// Checks a pack. All problems are reported, not only the first.
pub fn check(pack: &SourcePack) -> Report {
    let mut report = Report::default();
    publication::check(pack, &mut report);
    site::check(pack, &mut report);
    newsletter::check(pack, &mut report);
    names::check(pack, &mut report);
    references::check(pack, &mut report);
    quotes::check(pack, &mut report);
    texts::check(pack, &mut report);
    statements::check(pack, &mut report);
    report.sort();
    report
}
