use std::fmt::Write as _;

/// A table with a caption, made row by row. The first cell of a row names it.
#[derive(Debug)]
pub(super) struct Table {
    class: &'static str,
    caption: String,
    head: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug)]
pub(super) enum Cell {
    /// Words.
    Text(String),
    /// Words in a language of the pack.
    In(&'static str, String),
    /// An id, or a place in a file.
    Code(String),
    /// A number.
    Number(usize),
    /// A number that is out of bounds, or a word that says so.
    Bad(String),
    /// A share of a row's width, in per cent.
    Bar(usize),
    /// A field of a matrix: how many.
    Count(usize),
}

impl Table {
    pub(super) fn new<S: Into<String>>(
        caption: impl Into<String>,
        head: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            class: "",
            caption: caption.into(),
            head: head.into_iter().map(Into::into).collect(),
            rows: Vec::new(),
        }
    }

    /// A table of narrow columns with names on end.
    pub(super) fn matrix(self) -> Self {
        Self { class: "matrix", ..self }
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(super) fn html(&self) -> String {
        let mut html = format!(
            "<div class=\"wide\"><table class=\"{}\"><caption>{}</caption><thead><tr>",
            self.class,
            escaped(&self.caption)
        );
        for (at, name) in self.head.iter().enumerate() {
            let class = self.rows.first().and_then(|row| row.get(at)).map_or("", Cell::class);
            // Writing into a string cannot fail.
            let _ = write!(
                html,
                "<th scope=\"col\" class=\"{class}\"><span>{}</span></th>",
                escaped(name)
            );
        }
        html.push_str("</tr></thead><tbody>\n");
        for row in &self.rows {
            html.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let (open, close) = if at == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
                let _ = write!(html, "<{open}{}</{close}>", cell.html());
            }
            html.push_str("</tr>\n");
        }
        html + "</tbody></table></div>"
    }
}

impl Cell {
    fn class(&self) -> &'static str {
        match self {
            Self::Number(_) | Self::Bad(_) => "n",
            Self::Bar(_) => "bar",
            _ => "",
        }
    }

    /// The rest of the element's tag, and what is inside.
    fn html(&self) -> String {
        match self {
            Self::Text(text) => format!(">{}", escaped(text)),
            Self::In(language, text) => format!(" lang=\"{language}\">{}", escaped(text)),
            Self::Code(text) => format!("><code>{}</code>", escaped(text)),
            Self::Number(number) => format!(" class=\"n\">{number}"),
            Self::Bad(text) => format!(" class=\"n bad\">{}", escaped(text)),
            Self::Bar(share) => format!(" class=\"bar\"><span style=\"width:{share}%\"></span>"),
            Self::Count(0) => ">".to_owned(),
            Self::Count(count) => format!(" class=\"on\">{count}"),
        }
    }
}

/// A long part, folded up.
pub(super) fn folded(summary: &str, html: &str) -> String {
    format!("<details><summary>{}</summary>{html}</details>", escaped(summary))
}

/// A paragraph that explains.
pub(super) fn note(text: &str) -> String {
    format!("<p class=\"note\">{}</p>", escaped(text))
}

/// A part of a whole in per cent.
pub(super) fn percent(part: usize, whole: usize) -> usize {
    100 * part / whole.max(1)
}

/// A text as it must stand between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{Cell, Table};

    #[test]
    fn a_table_names_its_rows_and_escapes_its_texts() {
        let mut table = Table::new("A & B", ["Id", "Words"]);
        table.row([Cell::Code("<a>".to_owned()), Cell::Number(3)]);
        assert_eq!(
            table.html(),
            "<div class=\"wide\"><table class=\"\"><caption>A &amp; B</caption><thead><tr>\
             <th scope=\"col\" class=\"\"><span>Id</span></th>\
             <th scope=\"col\" class=\"n\"><span>Words</span></th></tr></thead><tbody>\n\
             <tr><th scope=\"row\"><code>&lt;a&gt;</code></th><td class=\"n\">3</td></tr>\n\
             </tbody></table></div>"
        );
    }
}
