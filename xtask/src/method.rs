//! The tables in docs/METHOD.md that a command gives. Each stands between two marks that name it.

use std::fs;

use anyhow::{Context, Result};

use crate::shell::root;

const METHOD: &str = "docs/METHOD.md";

/// A table and the command that prints it.
pub(crate) struct Printed {
    pub(crate) command: &'static str,
    pub(crate) table: String,
}

impl Printed {
    /// Puts the table into the document.
    pub(crate) fn write(&self) -> Result<()> {
        let text = fs::read_to_string(root().join(METHOD))?;
        let old = written(&text, self.command)
            .with_context(|| format!("{METHOD} has no marks for `{}`", self.command))?;
        Ok(fs::write(root().join(METHOD), text.replace(old, &self.table))?)
    }

    /// Whether the document has this very table.
    #[cfg(test)]
    pub(crate) fn is_written(&self) -> bool {
        let text = fs::read_to_string(root().join(METHOD)).unwrap();
        written(&text, self.command) == Some(&self.table)
    }
}

fn written<'a>(text: &'a str, command: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<!-- {command} -->\n\n"))?;
    rest.split_once(&format!("\n<!-- /{command} -->")).map(|(table, _)| table)
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_table_stands_between_the_marks_of_its_command() {
        let text = "A\n<!-- b -->\n\n| c |\n\n<!-- /b -->\nD";
        assert_eq!(written(text, "b"), Some("| c |\n"));
        assert_eq!(written(text, "c"), None);
        assert_eq!(written("<!-- b -->\n\n| c |", "b"), None);
    }
}
