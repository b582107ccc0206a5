//! The programme's own words: quoted exactly, under the right heading, none left out.

use crate::{Coverage, Document, Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    for (file, quote) in pack.quotes() {
        let document = pack.document_no(quote.document.as_ref());
        let Some((number, document)) = document.and_then(|at| Some((at, pack.documents.get(at)?)))
        else {
            continue;
        };
        let heading = quote.heading.get_ref();
        let places = document.find(quote.quote.as_ref());
        if document.find_heading(heading).is_empty() {
            report.error(file.problem(
                quote.heading.span(),
                format!("the heading «{heading}» is not a line of {}", document.file.name),
                "Copy the heading from the document.",
            ));
        } else if places.is_empty() {
            report.error(file.problem(
                quote.quote.span(),
                format!("the quote does not stand in {}", document.file.name),
                "Copy the words from the document, typos included.",
            ));
        } else if let Some(other) =
            other_section(document, &pack.headings(number), heading, &places)
        {
            report.error(file.problem(
                quote.heading.span(),
                format!("the quote does not stand under «{heading}» but under «{other}»"),
                "Name the heading it stands under.",
            ));
        }
    }
    uncovered(pack, report);
}

/// The heading the quote stands under if that is not the given one.
fn other_section<'h>(
    document: &Document,
    headings: &[&'h str],
    heading: &str,
    places: &[usize],
) -> Option<&'h str> {
    let mut sections = places.iter().filter_map(|&at| document.section(headings, at));
    let first = sections.next()?;
    (first != heading && !sections.any(|section| section == heading)).then_some(first)
}

fn uncovered(pack: &SourcePack, report: &mut Report) {
    for bullet in Coverage::of(pack).uncovered() {
        let Some(document) = pack.documents.get(bullet.document) else {
            continue;
        };
        let mut problem = document.file.problem(
            0..0,
            format!("no commitment covers the bullet «{}»", bullet.text),
            "Quote it as a whole in a [[commitment.source]].",
        );
        problem.line = bullet.line.unwrap_or(1);
        report.error(problem);
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        Fixture::new().replace("areas/skole.toml", from, to).check_errors(expected);
    }

    #[test]
    fn a_quote_stands_in_its_document() {
        check(
            "Ha mat i skolen hver dag.",
            "Ha mat hver dag.",
            &[
                "programme/areas/skole.toml:28: the quote does not stand in \
                 programme/documents/program.txt. Copy the words from the document, typos included.",
                "programme/documents/program.txt:7: no commitment covers the bullet «Ha mat i skolen hver \
                 dag.». Quote it as a whole in a [[commitment.source]].",
            ],
        );
        check("Ha mat i skolen hver dag.", " Ha mat  i skolen hver dag. ", &[]);
    }

    #[test]
    fn a_part_of_a_bullet_does_not_cover_it() {
        check(
            "Ha mat i skolen hver dag.",
            "Ha mat i skolen",
            &[
                "programme/documents/program.txt:7: no commitment covers the bullet «Ha mat i skolen hver \
               dag.». Quote it as a whole in a [[commitment.source]].",
            ],
        );
        check(
            "vil ha lege på skolen",
            "vil ha lege på",
            &[
                "programme/documents/tillegg.txt:5: no commitment covers the bullet «vil ha lege på \
               skolen». Quote it as a whole in a [[commitment.source]].",
            ],
        );
    }

    #[test]
    fn a_quote_stands_under_its_heading() {
        check(
            "heading = \"Skole\"",
            "heading = \"Vi\"",
            &["programme/areas/skole.toml:27: the heading «Vi» is not a line of \
               programme/documents/program.txt. Copy the heading from the document."],
        );
        check(
            "heading = \"Skole\"",
            "heading = \"Helse\"",
            &[
                "programme/areas/skole.toml:27: the quote does not stand under «Helse» but under «Skole». \
               Name the heading it stands under.",
            ],
        );
    }
}
