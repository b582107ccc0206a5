use std::ops::Range;

use toml::de::DeTable;

use crate::table::Table;
use crate::{Faults, File, Group};

/// The texts of one language.
pub(crate) struct Language<'f> {
    pub(crate) file: &'f File,
    /// In the order of the groups; a table that is missing is not among them.
    pub(crate) tables: Vec<Table>,
    /// The keys that a fault has been told of already, so that nothing else is said about them.
    pub(crate) told: Vec<String>,
}

impl<'f> Language<'f> {
    /// Reads a file, and tells what is wrong in it. None if the rest of it can mean nothing.
    pub(crate) fn read(file: &'f File, groups: &[Group], faults: &mut Faults) -> Option<Self> {
        let mut readable = file.text.clone();
        let mut language = Self { file, tables: Vec::new(), told: Vec::new() };
        // The parser does not find its way back after each error. So the line with the error is blanked out,
        // and what remains is read again: all such lines are told at once.
        while let Err(error) = DeTable::parse(&readable) {
            let at = error.span().unwrap_or_default().start;
            let line = line_around(&readable, at);
            let taken = readable[line.clone()].to_owned();
            let advice = if taken.trim().is_empty() {
                "Somewhere above, the closing quotation marks of a text are missing."
            } else {
                "Each line is `key = \"text\"`, and each key comes once."
            };
            let says = format!("{}. {advice}", error.message().replace('\n', ", "));
            faults.add(file, at.min(file.text.trim_end().len()), says);
            // Nothing is left to blank out in an empty line, and a heading decides what the lines below it are.
            if taken.trim().is_empty() || taken.starts_with('[') {
                return None;
            }
            readable.replace_range(line, &" ".repeat(taken.len()));
            language.told.extend(taken.split([' ', '=', '"']).next().map(str::to_owned));
        }
        let content = DeTable::parse(&readable).ok()?.into_inner();
        language.read_tables(groups, &content, faults);
        Some(language)
    }

    fn read_tables(&mut self, groups: &[Group], content: &DeTable<'_>, faults: &mut Faults) {
        let all: Vec<String> = groups.iter().map(|group| format!("`[{}]`", group.table)).collect();
        let all = all.join(", ");
        for (name, _) in content {
            if !groups.iter().any(|group| group.table == name.get_ref()) {
                let says = format!("`{name}` is none of the tables. They are {all}.");
                faults.add(self.file, name.span().start, says);
            }
        }
        for Group { table: wanted, .. } in groups {
            let found = content.iter().find(|(name, _)| name.get_ref() == wanted);
            if let Some((name, value)) = found
                && let Some(entries) = value.get_ref().as_table()
            {
                let mut table = Table { name: wanted, at: name.span().start, texts: Vec::new() };
                table.read(self.file, entries, &mut self.told, faults);
                self.tables.push(table);
            } else {
                let last = self.file.text.trim_end().len();
                let says = format!("the table `[{wanted}]` is missing. Every file has {all}.");
                faults.add(self.file, last, says);
            }
        }
    }
}

/// The line with a byte, without its end.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let at = at.min(bytes.len());
    let start = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let end = bytes[at..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |it| at + it);
    start..end
}
