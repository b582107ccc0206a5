use enig_pack_compiler::SourcePack;

use super::table::{Cell, Table, note, percent};

/// How many commitments each area has, and how many of them are contested.
pub(super) fn section(pack: &SourcePack) -> String {
    let mut table =
        Table::new("Contested commitments", ["Area", "Commitments", "Contested", "Share in %", ""]);
    let (mut all, mut all_contested) = (0, 0);
    for area in &pack.areas {
        let entries = &area.content.commitments;
        let contested = entries.iter().filter(|entry| *entry.get_ref().contested.get_ref()).count();
        all += entries.len();
        all_contested += contested;
        let title = area.content.title.get_ref().text(pack.original());
        table.row(row(Cell::In(pack.original().tag(), title.to_owned()), entries.len(), contested));
    }
    table.row(row(Cell::Text("All areas".to_owned()), all, all_contested));
    let explained = note(
        "Where many hold the opposite view, the voter sees it too. An area without any contested \
         commitment says little about who agrees.",
    );
    [explained, table.html()].concat()
}

fn row(name: Cell, commitments: usize, contested: usize) -> [Cell; 5] {
    let share = percent(contested, commitments);
    [
        name,
        Cell::Number(commitments),
        Cell::Number(contested),
        Cell::Number(share),
        Cell::Bar(share),
    ]
}
