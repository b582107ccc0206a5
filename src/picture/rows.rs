use super::content::{Content, Row};
use super::fitted::Fitted;
use super::glyphs::Glyphs;
use super::outline::Contour;
use super::shape::{Colour, Shape, UNIT};
use crate::i18n::{digits, fill};

/// Between a name and its per cent, in points.
const APART: i32 = 24;

/// Names, per cents and bars, one below the other.
pub(super) struct Rows<'g> {
    set: Vec<Set<'g>>,
    more: Option<Fitted<'g>>,
    size: i32,
    width: i32,
}

/// One of them, with its letters set.
struct Set<'g> {
    name: Fitted<'g>,
    words: Fitted<'g>,
    percent: i32,
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
        let mut all = Self { set: Vec::new(), more: None, size: 0, width };
        for &size in sizes {
            let row = |row: &Row| {
                let words = Fitted::new(&row.words, &glyphs.bold, &[size], width, 1);
                let room = width - APART - words.width();
                let name = Fitted::new(&row.name, &glyphs.regular, &[size], room, 2);
                Set { name, words, percent: row.percent.into() }
            };
            all = Self { set: content.rows.iter().map(row).collect(), size, ..all };
            if all.height() <= height {
                return all;
            }
        }
        let count = all.set.len();
        while all.height() > height && all.set.pop().is_some() {
            let left_out = fill(&content.more, &[("n", &digits(count - all.set.len()))]);
            all.more = Some(Fitted::new(&left_out, &glyphs.regular, &[all.size], width, 1));
        }
        all
    }

    /// In points.
    pub(super) fn height(&self) -> i32 {
        let rows: i32 = self.set.iter().map(|row| self.row_height(row)).sum();
        let gap = if self.set.is_empty() || self.more.is_some() { 0 } else { self.gap() };
        rows - gap + self.more.as_ref().map_or(0, Fitted::height)
    }

    /// From their left upper corner, in points.
    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
        let mut top = top;
        for row in &self.set {
            let Set { name, words, percent } = row;
            shapes.push(name.shape(Colour::Ink, left, top));
            // Beside the last line of a name.
            let beside = top + name.height() - words.height();
            shapes.push(words.shape(Colour::Ink, left + self.width - words.width(), beside));
            self.draw_bar(shapes, *percent, left, top + name.height() + self.size / 8);
            top += self.row_height(row);
        }
        if let Some(more) = &self.more {
            shapes.push(more.shape(Colour::InkSoft, left, top));
        }
    }

    /// What is agreed and what is left, end to end.
    fn draw_bar(&self, shapes: &mut Vec<Shape>, percent: i32, left: i32, top: i32) {
        let right = left + self.width;
        let middle = match percent {
            ..=0 => left,
            1..100 => (left + (self.width * percent + 50) / 100)
                .clamp(left + self.bar() / 2, right - self.bar() / 2),
            100.. => right,
        };
        let parts = [
            (Colour::Accent, left, middle, true, percent >= 100),
            (Colour::Line, middle, right, percent <= 0, true),
        ];
        for (colour, from, to, round_left, round_right) in parts {
            if from < to {
                let (from, to) = ((from, top), (to, top + self.bar()));
                let [from, to] = [from, to].map(|(x, y)| (x * UNIT, y * UNIT));
                let contours = vec![Contour::bar(from, to, round_left, round_right)];
                shapes.push(Shape { colour, contours });
            }
        }
    }

    fn row_height(&self, row: &Set<'_>) -> i32 {
        row.name.height() + self.size / 8 + self.bar() + self.gap()
    }

    fn bar(&self) -> i32 {
        self.size * 45 / 100 / 2 * 2
    }

    fn gap(&self) -> i32 {
        self.size * 70 / 100
    }
}
