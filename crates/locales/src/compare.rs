use std::collections::BTreeSet;

use crate::Faults;
use crate::language::Language;
use crate::placeholders::placeholders;
use crate::table::{Entry, Table};

/// Tells where a language differs from the reference.
pub(crate) fn compare(reference: &Language<'_>, other: &Language<'_>, faults: &mut Faults) {
    for wanted in &reference.tables {
        if let Some(table) = other.tables.iter().find(|table| table.name == wanted.name) {
            let mut pair = Pair { reference, wanted, other, table, faults };
            pair.missing();
            pair.unknown();
            pair.other_placeholders();
        }
    }
}

/// The same table in the reference and in another language.
struct Pair<'l, 'f> {
    reference: &'l Language<'f>,
    wanted: &'l Table,
    other: &'l Language<'f>,
    table: &'l Table,
    faults: &'l mut Faults,
}

impl Pair<'_, '_> {
    fn missing(&mut self) {
        // Where the text belongs: below the one that comes before it in the reference.
        let mut below = self.table.at;
        for Entry { key, span, .. } in &self.wanted.texts {
            if let Some(found) = self.table.find(key) {
                below = found.span.end;
            } else if !self.other.told.contains(key) {
                let line =
                    self.reference.file.text[span.clone()].lines().next().unwrap_or_default();
                let place = self.place(span.start);
                let says = format!(
                    "`{key}` is missing. Put `{line}` ({place}), translated, below this line:"
                );
                self.faults.add(self.other.file, below, says);
            }
        }
    }

    fn unknown(&mut self) {
        for Entry { key, span, .. } in &self.table.texts {
            if self.wanted.find(key).is_none() && !self.reference.told.contains(key) {
                let says = format!(
                    "`{key}` is not in `[{}]` of {}. Correct the key, delete the line, or add the key there first.",
                    self.wanted.name, self.reference.file.path
                );
                self.faults.add(self.other.file, span.start, says);
            }
        }
    }

    fn other_placeholders(&mut self) {
        for Entry { key, text, span } in &self.table.texts {
            let Some(wanted) = self.wanted.find(key) else { continue };
            let (has, needs) = (placeholders(text), placeholders(&wanted.text));
            if has != needs {
                let (has, needs) = (list(has), list(needs));
                let place = self.place(wanted.span.start);
                let says = format!(
                    "the text of `{key}` has {has}, and {place} has {needs}. Use the same."
                );
                self.faults.add(self.other.file, span.start, says);
            }
        }
    }

    /// A place in the reference.
    fn place(&self, at: usize) -> String {
        let file = self.reference.file;
        format!("{}:{}", file.path, file.line_number(at))
    }
}

fn list(placeholders: Option<BTreeSet<&str>>) -> String {
    let names: Vec<String> =
        placeholders.into_iter().flatten().map(|name| format!("{{{name}}}")).collect();
    if names.is_empty() { "no placeholder".to_owned() } else { names.join(", ") }
}
