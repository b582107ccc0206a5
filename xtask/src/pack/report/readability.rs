use std::cmp::Reverse;

use enig_core::i18n::Locale;
use enig_pack_compiler::{SourcePack, lix, median_lix};

use super::table::{Cell, Table, folded, note, percent};

/// How easy the statements are to read.
pub(super) fn section(pack: &SourcePack) -> String {
    let mut medians = Table::new("Median LIX of the statements", ["Language", "LIX", ""]);
    for locale in pack.languages() {
        let median = median_lix(pack, locale);
        medians.row([
            Cell::Text(locale.name().to_owned()),
            Cell::Number(median),
            Cell::Bar(percent(median, HARD)),
        ]);
    }
    let explained = note(
        "LIX is the number of words in a sentence plus the percentage of words of more than six letters. \
         Below 30 is very easy, 40 is a newspaper, above 50 is hard. It is made for Scandinavian \
         languages; for English it is here to compare with, and there is no limit.",
    );
    let hardest = folded("Every statement, the hardest first", &statements(pack).html());
    [explained, medians.html(), hardest].concat()
}

/// Where the bars are full.
const HARD: usize = 60;
const HIGHEST: usize = 40;

fn statements(pack: &SourcePack) -> Table {
    let languages = pack.languages();
    let original = pack.original();
    let head = languages.iter().map(|locale| format!("LIX {}", locale.tag()));
    let head = ["Statement".to_owned(), "Commitment".to_owned()].into_iter().chain(head);
    let mut table = Table::new("LIX of every statement", head);
    let mut entries: Vec<_> = pack.commitments().map(|(_, entry)| entry).collect();
    let of = |entry: &enig_pack_compiler::CommitmentEntry, locale| {
        lix(entry.statement.get_ref().text(locale))
    };
    entries.sort_by_key(|entry| Reverse(of(entry, original)));
    for entry in entries {
        let figure = |&locale: &Locale| match of(entry, locale) {
            lix if lix > HIGHEST && locale != Locale::En => Cell::Bad(lix.to_string()),
            lix => Cell::Number(lix),
        };
        let statement = entry.statement.get_ref().text(original).to_owned();
        let text = [Cell::In(original.tag(), statement), Cell::Code(entry.id.get_ref().clone())];
        table.row(text.into_iter().chain(languages.iter().map(figure)));
    }
    table
}
