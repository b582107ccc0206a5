use super::content::{Content, Row, Told};
use super::fitted::Fitted;
use super::glyphs::Glyphs;
use super::shape::{Colour, Role, Shape};
use enig_core::i18n::fill;

/// Between a name and its per cents, in points.
const APART: i32 = 24;

/// Between two columns, in points.
const GUTTER: i32 = 56;

/// So many rows stand in one column, however small they get.
const FEW: usize = 6;

/// Names, per cents and bars, one below the other; many of them in two columns.
pub(super) struct Rows<'g> {
    set: Vec<Set<'g>>,
    more: Option<Fitted<'g>>,
    size: i32,
    /// Of a column, in points.
    width: i32,
    /// How many rows a column has.
    deep: usize,
    /// How wide the widest per cent is, in points.
    widest: i32,
}

/// One of them, with its letters set.
struct Set<'g> {
    name: Fitted<'g>,
    told: Vec<(Fitted<'g>, i32)>,
}

impl<'g> Rows<'g> {
    /// Sets the rows in the first of some sizes in which all fit into a place; where not even the last one
    /// is small enough, leaves out the last rows and says how many.
    pub(super) fn new(
        content: &Content,
        glyphs: &'g Glyphs,
        sizes: &[i32],
        (width, height): (i32, i32),
    ) -> Self {
        let rows = &content.rows;
        let columns: &[usize] = if rows.len() > FEW { &[1, 2] } else { &[1] };
        let mut all = Self::set(rows, glyphs, 0, width, 0);
        // Large, if then each name takes one line. Else as large as there is room.
        let large = sizes.iter().take(sizes.len() / 2).map(|&size| (size, true));
        let any = sizes.iter().map(|&size| (size, false));
        for (size, is_one_line) in large.chain(any) {
            for &columns in columns {
                let width = if columns == 2 { (width - GUTTER) / 2 } else { width };
                all = Self::set(rows, glyphs, size, width, rows.len().div_ceil(columns));
                if all.height() <= height && (!is_one_line || all.has_short_names()) {
                    return all;
                }
            }
        }
        while all.height() > height && all.set.pop().is_some() {
            all.deep = all.set.len().div_ceil(columns.len());
            let left_out = fill(&content.more, &[("n", &(rows.len() - all.set.len()).to_string())]);
            all.more = Some(Fitted::new(&left_out, &glyphs.regular, &[all.size], width, 1));
        }
        all
    }

    fn set(rows: &[Row], glyphs: &'g Glyphs, size: i32, width: i32, deep: usize) -> Self {
        let words = |told: &Told| {
            let words = Fitted::new(&told.words, &glyphs.bold, &[size], width, 1);
            (words, told.percent.into())
        };
        let mut widest = 0;
        let each_told: Vec<Vec<_>> =
            rows.iter().map(|row| row.told.iter().map(words).collect()).collect();
        for (words, _) in each_told.iter().flatten() {
            widest = widest.max(words.width());
        }
        let row = |(row, told): (&Row, Vec<(Fitted<'g>, i32)>)| {
            let room = told.iter().fold(width, |room, _| room - APART - widest);
            Set { name: Fitted::new(&row.name, &glyphs.regular, &[size], room, 2), told }
        };
        let set = rows.iter().zip(each_told).map(row).collect();
        Self { set, more: None, size, width, deep, widest }
    }

    fn has_short_names(&self) -> bool {
        self.set.iter().all(|row| row.name.is_one_line())
    }

    fn columns(&self) -> impl Iterator<Item = &[Set<'g>]> {
        self.set.chunks(self.deep.max(1))
    }

    /// In points.
    pub(super) fn height(&self) -> i32 {
        let of_column =
            |column: &[Set<'_>]| -> i32 { column.iter().map(|row| self.row_height(row)).sum() };
        let rows = self.columns().map(of_column).max().unwrap_or_default();
        let gap = if self.set.is_empty() || self.more.is_some() { 0 } else { self.gap() };
        rows - gap + self.more.as_ref().map_or(0, Fitted::height)
    }

    /// From their left upper corner, in points.
    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
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

    fn draw_row(&self, shapes: &mut Vec<Shape>, row: &Set<'_>, left: i32, top: i32) {
        let Set { name, told } = row;
        shapes.push(name.shape(Colour::Ink, left, top));
        let is_alone = told.len() < 2;
        let mut right = left + self.width;
        for ((words, _), role) in told.iter().zip(Role::BOTH).rev() {
            // Beside the last line of a name.
            let beside = top + name.height() - words.height();
            let colour = if is_alone { Colour::Ink } else { role.words };
            shapes.push(words.shape(colour, right - words.width(), beside));
            right -= self.widest + APART;
        }
        let mut top = top + name.height() + self.size / 8;
        for ((_, percent), role) in told.iter().zip(Role::BOTH) {
            self.draw_bar(shapes, role.bar, *percent, (left, top), self.bar(row));
            top += self.bar(row) + self.between();
        }
    }

    /// What is agreed and what is left, end to end.
    fn draw_bar(
        &self,
        shapes: &mut Vec<Shape>,
        colour: Colour,
        percent: i32,
        (left, top): (i32, i32),
        height: i32,
    ) {
        let right = left + self.width;
        let middle = match percent {
            ..=0 => left,
            1..100 => (left + (self.width * percent + 50) / 100)
                .clamp(left + height / 2, right - height / 2),
            100.. => right,
        };
        let parts = [
            (colour, left, middle, [true, percent >= 100]),
            (Colour::Line, middle, right, [percent <= 0, true]),
        ];
        for (colour, from, to, round) in parts {
            if from < to {
                shapes.push(Shape::bar(colour, (from, top), (to, top + height), round));
            }
        }
    }

    fn row_height(&self, row: &Set<'_>) -> i32 {
        let bars: i32 = row.told.iter().map(|_| self.bar(row) + self.between()).sum();
        row.name.height() + self.size / 8 + bars - self.between() + self.gap()
    }

    /// Two stand in for one.
    fn bar(&self, row: &Set<'_>) -> i32 {
        let share = if row.told.len() > 1 { 32 } else { 45 };
        self.size * share / 100 / 2 * 2
    }

    /// Between two bars.
    fn between(&self) -> i32 {
        self.size / 10
    }

    fn gap(&self) -> i32 {
        self.size * 70 / 100
    }
}
