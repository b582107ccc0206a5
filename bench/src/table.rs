use serde::{Deserialize, Serialize};

use crate::figure::{Figure, Summary, rounded};

/// Figures side by side: one column for each thing measured, one row for each figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the figures are of, and under which conditions.
    pub title: String,
    /// The columns, each with its name.
    pub columns: Vec<(String, Vec<Figure>)>,
}

impl Table {
    /// A table without columns.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), columns: Vec::new() }
    }

    /// Adds one sample to a figure of a column; `what` makes the figure when it is the first.
    pub fn add(&mut self, column: &str, what: Figure, sample: f64) {
        self.add_all(column, what, [sample]);
    }

    /// Adds samples to a figure of a column.
    pub fn add_all(&mut self, column: &str, what: Figure, samples: impl IntoIterator<Item = f64>) {
        let at = self.columns.iter().position(|(name, _)| name == column).unwrap_or_else(|| {
            self.columns.push((column.to_owned(), Vec::new()));
            self.columns.len() - 1
        });
        let figures = &mut self.columns[at].1;
        let at = figures.iter().position(|figure| figure.name == what.name).unwrap_or_else(|| {
            figures.push(what);
            figures.len() - 1
        });
        figures[at].samples.extend(samples);
    }

    /// A figure of a column.
    pub fn figure(&self, column: &str, name: &str) -> Option<&Figure> {
        let (_, figures) = self.columns.iter().find(|(other, _)| other == column)?;
        figures.iter().find(|figure| figure.name == name)
    }

    /// The table as text, with the growth from column to column where a figure has a limit.
    pub fn text(&self) -> String {
        let mut rows = vec![self.head()];
        for figure in self.rows() {
            rows.push(self.row(figure));
        }
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |at: usize| {
            rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max()
        };
        let widths: Vec<usize> = (0..columns).map(|at| width(at).unwrap_or(0)).collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, &width))| {
                if at == 0 { format!("{cell:<width$}") } else { format!("  {cell:>width$}") }
            });
            cells.collect::<String>().trim_end().to_owned()
        };
        let body: Vec<String> = rows.iter().map(line).collect();
        format!("{}\n{}\n", self.title, body.join("\n"))
    }

    /// One figure for each row: the first column that has it names it.
    fn rows(&self) -> Vec<&Figure> {
        let mut rows: Vec<&Figure> = Vec::new();
        for figure in self.columns.iter().flat_map(|(_, figures)| figures) {
            if !rows.iter().any(|row| row.name == figure.name) {
                rows.push(figure);
            }
        }
        rows
    }

    fn head(&self) -> Vec<String> {
        let mut head = vec![String::new()];
        head.extend(self.columns.iter().map(|(name, _)| name.clone()));
        if self.rows().iter().any(|figure| figure.growth_limit.is_some()) {
            let steps = self.columns.windows(2).map(|two| format!("{}/{}", two[1].0, two[0].0));
            head.extend(steps);
            head.extend(["in all".to_owned(), "at most".to_owned(), String::new()]);
        }
        head
    }

    fn row(&self, figure: &Figure) -> Vec<String> {
        let note = match figure.summary {
            Summary::Median => "",
            Summary::Tail => ", median / p95",
            Summary::Best => ", best",
        };
        let unit = if figure.unit.is_empty() { "" } else { &format!(", {}", figure.unit) };
        let mut row = vec![format!("{}{unit}{note}", figure.name)];
        let cells = self.columns.iter().map(|(column, _)| self.figure(column, &figure.name));
        row.extend(cells.map(|cell| cell.map_or_else(|| "–".to_owned(), Figure::text)));
        if let Some(limit) = figure.growth_limit {
            row.extend(self.growth(&figure.name, limit));
        }
        row
    }

    /// How many times a figure grows from each column to the next and from the first to the last,
    /// and whether that is within its limit.
    fn growth(&self, name: &str, limit: f64) -> Vec<String> {
        let value = |at: usize| {
            let (column, _) = self.columns.get(at)?;
            self.figure(column, name)?.value()
        };
        let ratio = |from: usize, to: usize| Some(value(to)? / value(from)?);
        let text = |ratio: Option<f64>| {
            ratio.map_or_else(|| "–".to_owned(), |ratio| format!("×{}", rounded(ratio)))
        };
        let last = self.columns.len().saturating_sub(1);
        let whole = ratio(0, last);
        let verdict = match whole {
            Some(ratio) if ratio <= limit => "holds",
            Some(_) => "BROKEN",
            None => "",
        };
        let steps = (0..last).map(|at| text(ratio(at, at + 1)));
        steps.chain([text(whole), text(Some(limit)), verdict.to_owned()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_line_up_and_missing_figures_are_dashes() {
        let mut table = Table::new("Pages");
        table.add("start", Figure::new("requests", ""), 6.0);
        table.add("floor", Figure::new("requests", ""), 1.0);
        table.add("start", Figure::new("app in charge", "ms"), 700.0);
        let expected = "Pages\n                   start  floor\n\
                        requests               6      1\n\
                        app in charge, ms    700      –\n";
        assert_eq!(table.text(), expected);
    }

    #[track_caller]
    fn check_growth(values: &[f64], limit: f64, expected: &[&str]) {
        let mut table = Table::new("Growth");
        for (column, &value) in ["100", "1000", "10000"].iter().zip(values) {
            table.add(column, Figure::new("tap", "ms").growing_at_most(limit), value);
        }
        assert_eq!(table.growth("tap", limit), expected);
    }

    #[test]
    fn growth_is_held_against_its_limit() {
        check_growth(&[5.0, 6.0, 9.0], 2.0, &["×1.20", "×1.50", "×1.80", "×2", "holds"]);
        check_growth(&[5.0, 10.0, 20.0], 2.0, &["×2", "×2", "×4", "×2", "BROKEN"]);
        check_growth(&[1.0, 10.0, 100.0], 100.0, &["×10", "×10", "×100", "×100", "holds"]);
    }
}
