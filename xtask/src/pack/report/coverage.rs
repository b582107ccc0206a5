use std::fmt::Write as _;

use enig_pack_compiler::{Coverage, Passage, SourcePack};

use super::table::{Cell, Table, escaped, folded, note};

/// Every bullet of every document, and the commitments that stand for it.
pub(super) fn section(pack: &SourcePack, coverage: &Coverage) -> String {
    let ids: Vec<&str> = pack.commitments().map(|(_, entry)| entry.id.as_ref().as_str()).collect();
    let mut html = note(
        "A commitment covers a bullet when one of its sources quotes the whole bullet. Nothing that is \
         promised may be left out.",
    );
    for (at, figures) in coverage.documents(pack).iter().enumerate() {
        let Some(entry) = pack.manifest.content.documents.get(at) else { continue };
        let mut table = Table::new(
            "Bullets in the order of the document",
            ["No", "Line", "Bullet", "Covered by"],
        );
        let own =
            |passage: &&(usize, &Passage)| passage.1.document == at && passage.1.seq.is_some();
        for (number, passage) in coverage.passages.iter().enumerate().filter(|of| own(&of)) {
            let covering = coverage.of_commitment.iter().zip(&ids);
            let by: Vec<&str> =
                covering.filter(|(own, _)| own.contains(&number)).map(|(_, id)| *id).collect();
            table.row([
                Cell::Number(passage.seq.unwrap_or_default()),
                Cell::Number(passage.line.unwrap_or_default()),
                Cell::In(pack.original().tag(), passage.text.clone()),
                if by.is_empty() {
                    Cell::Bad("nobody".to_owned())
                } else {
                    Cell::Code(by.join(", "))
                },
            ]);
        }
        let title = escaped(entry.title.get_ref());
        let covered = format!("{} of {} bullets covered", figures.covered, figures.bullets);
        // Writing into a string cannot fail.
        let _ = write!(
            html,
            "<h3 lang=\"{}\">{title}</h3>{}",
            pack.original().tag(),
            folded(&covered, &table.html())
        );
    }
    html
}
