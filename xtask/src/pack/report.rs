//! A page about the pack for its editors: what is covered, how it reads, what is left to look at.

mod areas;
mod coverage;
mod lengths;
mod readability;
mod self_test;
mod table;
mod tags;
mod warnings;

use std::fmt::Write as _;

use enig_core::i18n::Locale;
use enig_pack_compiler::{Coverage, Report, SourcePack, check, median_lix};
use enig_simulation::SelfTest;

use table::escaped;

/// The page as HTML: one file that needs nothing else and runs no script. `found` is what came of the
/// self-test.
pub(super) fn html(pack: &SourcePack, found: Option<&SelfTest>) -> String {
    let report = check(pack);
    let coverage = Coverage::of(pack);
    let original = pack.original();
    let title = escaped(pack.manifest.content.title.get_ref().text(original));
    let sections = [
        ("To look at", warnings::section(&report)),
        ("Coverage", coverage::section(pack, &coverage)),
        ("Readability", readability::section(pack)),
        ("Lengths", lengths::section(pack)),
        ("Areas", areas::section(pack)),
        ("Self-test", self_test::section(found)),
        ("Tags", tags::section(pack)),
    ];
    let mut contents = String::new();
    let mut body = String::new();
    for (at, (name, html)) in sections.iter().enumerate() {
        // Writing into a string cannot fail.
        let _ = write!(contents, "<li><a href=\"#s{at}\">{name}</a></li>");
        let _ = writeln!(body, "<section id=\"s{at}\"><h2>{name}</h2>{html}</section>");
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Pack report: {title}</title>\n<style>{}</style>\n</head>\n<body>\n\
         <header><p>Pack report</p><h1 lang=\"{}\">{title}</h1><p>{}</p>{}\
         <nav aria-label=\"Contents\"><ul>{contents}</ul></nav></header>\n\
         <main>\n{body}</main>\n</body>\n</html>\n",
        include_str!("report/style.css"),
        original.tag(),
        edition(pack),
        figures(pack, &coverage, &report),
    )
}

fn edition(pack: &SourcePack) -> String {
    let manifest = &pack.manifest.content;
    let languages: Vec<&str> = pack.languages().into_iter().map(Locale::tag).collect();
    format!(
        "Edition {} of {}, in {}",
        manifest.edition.get_ref(),
        escaped(manifest.edition_date.get_ref()),
        languages.join(", ")
    )
}

/// The most important figures at a glance.
fn figures(pack: &SourcePack, coverage: &Coverage, report: &Report) -> String {
    let documents = coverage.documents(pack);
    let covered: usize = documents.iter().map(|of| of.covered).sum();
    let bullets: usize = documents.iter().map(|of| of.bullets).sum();
    let original = pack.original();
    let median_name = format!("Median LIX in {}", original.tag());
    let figures = [
        ("Commitments", pack.commitments().count().to_string()),
        ("Areas", pack.areas.len().to_string()),
        ("Bullets covered", format!("{covered} of {bullets}")),
        (&*median_name, median_lix(pack, original).to_string()),
        ("Errors", report.errors.len().to_string()),
        ("Open warnings", report.warnings.len().to_string()),
        ("Accepted warnings", report.accepted.len().to_string()),
    ];
    let mut html = String::from("<dl>");
    for (name, value) in figures {
        let _ = write!(html, "<div><dt>{name}</dt><dd>{value}</dd></div>");
    }
    html + "</dl>"
}
