use enig_pack_compiler::SourcePack;

use super::table::{Cell, Table, note};

/// Which tags link which areas.
pub(super) fn section(pack: &SourcePack) -> String {
    let original = pack.original();
    let areas = pack.areas.iter().map(|area| area.content.title.get_ref().text(original));
    let head = ["Tag", "All"].into_iter().chain(areas);
    let mut table = Table::new("Commitments by tag and area", head).matrix();
    for tag in pack.manifest.content.tags.keys() {
        let counts: Vec<usize> = pack
            .areas
            .iter()
            .map(|area| {
                let entries = area.content.commitments.iter();
                let tagged = |entry: &&toml::Spanned<enig_pack_compiler::CommitmentEntry>| {
                    entry.get_ref().tags.iter().any(|own| own.get_ref() == tag)
                };
                entries.filter(tagged).count()
            })
            .collect();
        let all = Cell::Number(counts.iter().sum());
        let cells = [Cell::Code(tag.clone()), all].into_iter();
        table.row(cells.chain(counts.into_iter().map(Cell::Count)));
    }
    let explained = note(
        "Two commitments with the same tag are offered as related, more so the rarer the tag. A row with \
         fields in several columns links areas; a tag on a single commitment links nothing.",
    );
    [explained, table.html()].concat()
}
