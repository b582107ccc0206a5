use enig_core::i18n::fill;
use enig_core::share::{PictureContent, PictureRow};

use crate::Style;
use crate::palette::Colour;
use crate::shape::{ResultColours, Shape};
use crate::text_block::TextBlock;

/// Between a name and its percentages, in pixels.
const GAP: i32 = 24;

/// Between two columns, in pixels.
const GUTTER: i32 = 56;

/// No more rows than this are always in one column.
const MOST_IN_ONE_COLUMN: usize = 6;

/// The rows of a picture: names, percentages and bars, in one or two columns. Lengths are in pixels.
pub(crate) struct RowList<'s> {
    rows: Vec<Row<'s>>,
    more: Option<TextBlock<'s>>,
    /// The font size.
    size: i32,
    /// Of a column.
    width: i32,
    /// How many rows a column has.
    rows_in_column: usize,
    /// The width of the widest percentage.
    percent_width: i32,
}

struct Row<'s> {
    name: TextBlock<'s>,
    percents: Vec<(TextBlock<'s>, u8)>,
}

impl<'s> RowList<'s> {
    /// Sets the rows in the first of some font sizes in which all fit into a width and a height. If they do
    /// not fit in the last one, the last rows are left out, and counted.
    pub(crate) fn new(
        content: &PictureContent,
        style: &'s Style,
        sizes: &[i32],
        (width, height): (i32, i32),
    ) -> Self {
        let rows = &content.rows;
        let columns: &[usize] = if rows.len() > MOST_IN_ONE_COLUMN { &[1, 2] } else { &[1] };
        let mut list = Self::set(rows, style, 0, width, 0);
        // The larger sizes only if every name then takes one line.
        let large = sizes.iter().take(sizes.len() / 2).map(|&size| (size, true));
        let any = sizes.iter().map(|&size| (size, false));
        for (size, is_one_line) in large.chain(any) {
            for &columns in columns {
                let width = if columns == 2 { (width - GUTTER) / 2 } else { width };
                list = Self::set(rows, style, size, width, rows.len().div_ceil(columns));
                if list.height() <= height && (!is_one_line || list.has_short_names()) {
                    return list;
                }
            }
        }
        while list.height() > height && list.rows.pop().is_some() {
            list.rows_in_column = list.rows.len().div_ceil(columns.len());
            let left_out = (rows.len() - list.rows.len()).to_string();
            let more = fill(&content.more_rows, &[("n", &left_out)]);
            list.more = Some(TextBlock::fitted(&more, &style.regular, &[list.size], width, 1));
        }
        list
    }

    fn set(
        rows: &[PictureRow],
        style: &'s Style,
        size: i32,
        width: i32,
        rows_in_column: usize,
    ) -> Self {
        let percents = |row: &PictureRow| {
            let percents = row.percents.iter().take(ResultColours::BOTH.len());
            let percents = percents.map(|it| {
                (TextBlock::fitted(&it.label, &style.bold, &[size], width, 1), it.percent)
            });
            percents.collect::<Vec<_>>()
        };
        let percents: Vec<_> = rows.iter().map(percents).collect();
        let widths = percents.iter().flatten().map(|(label, _)| label.width());
        let percent_width = widths.max().unwrap_or_default();
        let row = |(row, percents): (&PictureRow, Vec<(TextBlock<'s>, u8)>)| {
            let space = percents.iter().fold(width, |space, _| space - GAP - percent_width);
            let name = TextBlock::fitted(&row.name, &style.regular, &[size], space, 2);
            Row { name, percents }
        };
        let rows = rows.iter().zip(percents).map(row).collect();
        Self { rows, more: None, size, width, rows_in_column, percent_width }
    }

    fn has_short_names(&self) -> bool {
        self.rows.iter().all(|row| row.name.is_one_line())
    }

    fn columns(&self) -> impl Iterator<Item = &[Row<'s>]> {
        self.rows.chunks(self.rows_in_column.max(1))
    }

    pub(crate) fn height(&self) -> i32 {
        let of_column =
            |column: &[Row<'_>]| -> i32 { column.iter().map(|row| self.row_height(row)).sum() };
        let rows = self.columns().map(of_column).max().unwrap_or_default();
        let gap = if self.rows.is_empty() || self.more.is_some() { 0 } else { self.row_gap() };
        rows - gap + self.more.as_ref().map_or(0, TextBlock::height)
    }

    /// Draws the rows, with the upper left corner at a position.
    pub(crate) fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
        let mut column_left = left;
        for column in self.columns() {
            let mut row_top = top;
            for row in column {
                self.draw_row(shapes, row, column_left, row_top);
                row_top += self.row_height(row);
            }
            column_left += self.width + GUTTER;
        }
        if let Some(more) = &self.more {
            shapes.push(more.shape(Colour::InkSoft, left, top + self.height() - more.height()));
        }
    }

    fn draw_row(&self, shapes: &mut Vec<Shape>, row: &Row<'_>, left: i32, top: i32) {
        let Row { name, percents } = row;
        shapes.push(name.shape(Colour::Ink, left, top));
        let is_single = percents.len() < 2;
        let mut right = left + self.width;
        for ((label, _), colours) in percents.iter().zip(ResultColours::BOTH).rev() {
            // Beside the last line of the name.
            let label_top = top + name.height() - label.height();
            let colour = if is_single { Colour::Ink } else { colours.text };
            shapes.push(label.shape(colour, right - label.width(), label_top));
            right -= self.percent_width + GAP;
        }
        let mut top = top + name.height() + self.size / 8;
        let height = self.bar_height(row);
        for ((_, percent), colours) in percents.iter().zip(ResultColours::BOTH) {
            self.draw_bar(shapes, colours.bar, *percent, (left, top), height);
            top += height + self.bar_gap();
        }
    }

    /// The filled part and the empty part, end to end.
    fn draw_bar(
        &self,
        shapes: &mut Vec<Shape>,
        colour: Colour,
        percent: u8,
        (left, top): (i32, i32),
        height: i32,
    ) {
        let right = left + self.width;
        let middle = match percent {
            0 => left,
            // Both parts are wide enough for their rounded ends.
            1..100 => (left + (self.width * i32::from(percent) + 50) / 100)
                .clamp(left + height / 2, right - height / 2),
            100.. => right,
        };
        let parts = [
            (colour, left, middle, [true, percent >= 100]),
            (Colour::Line, middle, right, [percent == 0, true]),
        ];
        for (colour, from, to, rounded) in parts {
            if from < to {
                shapes.push(Shape::bar(colour, (from, top), (to, top + height), rounded));
            }
        }
    }

    fn row_height(&self, row: &Row<'_>) -> i32 {
        let bars: i32 = row.percents.iter().map(|_| self.bar_height(row) + self.bar_gap()).sum();
        row.name.height() + self.size / 8 + bars - self.bar_gap() + self.row_gap()
    }

    /// Even. Two bars of a row are lower than one.
    fn bar_height(&self, row: &Row<'_>) -> i32 {
        let hundredths = if row.percents.len() > 1 { 32 } else { 45 };
        self.size * hundredths / 100 / 2 * 2
    }

    fn bar_gap(&self) -> i32 {
        self.size / 10
    }

    fn row_gap(&self) -> i32 {
        self.size * 70 / 100
    }
}
