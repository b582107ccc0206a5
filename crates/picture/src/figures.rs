use super::content::{Content, Told};
use super::fitted::{Fitted, packed};
use super::glyphs::Glyphs;
use super::shape::{Colour, Role, Shape};

/// How large they are, in points.
pub(super) struct Sizes {
    pub(super) percent: i32,
    /// Where there are two.
    pub(super) percents: i32,
    pub(super) agrees: i32,
    pub(super) words: &'static [i32],
    /// How wide all is where the rows stand beside it.
    pub(super) beside: Option<i32>,
}

/// Between two that stand side by side, in points.
const APART: i32 = 48;

/// The whole result of each, what it is, and what it rests on.
pub(super) struct Figures<'g> {
    each: Vec<Figure<'g>>,
    /// From one to the next, in points, where two stand side by side. Else they stand one above the other.
    column: Option<i32>,
    agrees: Fitted<'g>,
    notes: Vec<Fitted<'g>>,
}

/// One of them, and whose it is, where there are two.
struct Figure<'g> {
    percent: Fitted<'g>,
    name: Fitted<'g>,
    /// Where the name stands beside it and not below: how far to the right, in points.
    beside: Option<i32>,
}

impl<'g> Figures<'g> {
    /// Sets them into a width and a height in points.
    pub(super) fn new(
        content: &Content,
        glyphs: &'g Glyphs,
        sizes: &Sizes,
        (width, height): (i32, i32),
    ) -> Self {
        let mut figures = Self::at(8, content, glyphs, sizes, width);
        for eighths in (4..8).rev() {
            if figures.height() > height {
                figures = Self::at(eighths, content, glyphs, sizes, width);
            }
        }
        figures
    }

    /// At so many eighths of their size, or smaller where the width wants it.
    fn at(eighths: i32, content: &Content, glyphs: &'g Glyphs, sizes: &Sizes, inside: i32) -> Self {
        let Content { names, overall, .. } = content;
        let has_number = !overall.is_empty();
        let beside = sizes.beside.filter(|_| has_number);
        let width = beside.unwrap_or(inside);
        let is_side_by_side = !names.is_empty() && beside.is_none();
        let room = if is_side_by_side { (width - APART) / 2 } else { width };

        let smaller = |size: i32| [8, 7, 6].map(|part| size * eighths * part / 64);
        let agrees = smaller(sizes.agrees);
        let set_name = |name: &String| Fitted::new(name, &glyphs.regular, &agrees[1..], room, 1);
        let names: Vec<Fitted<'g>> = names.iter().map(set_name).collect();
        let percent = if names.is_empty() { sizes.percent } else { sizes.percents };
        let beside_name = |name: &Fitted<'_>| room - name.width() - 2 * swatch(name);
        let room = match beside {
            Some(_) => names.iter().map(beside_name).min().unwrap_or(room),
            None => room,
        };
        let set_percent = |told: &Told, sizes: &[i32]| {
            // A whole space would tear large figures apart.
            let words = told.words.replace('\u{a0}', "\u{202f}");
            Fitted::new(&words, &glyphs.bold, sizes, room, 1)
        };
        let size = overall.iter().map(|told| set_percent(told, &smaller(percent)).size).min();
        let percents = overall.iter().map(|told| set_percent(told, size.as_slice()));
        let percents: Vec<Fitted<'g>> = percents.collect();
        let widest = percents.iter().map(Fitted::width).max().unwrap_or_default();

        let (mut names, mut percents) = (names.into_iter(), percents.into_iter());
        let count = names.len().max(percents.len());
        let mut each = Vec::new();
        for _ in 0..count {
            let nothing = || Fitted::new("", &glyphs.regular, &[0], 0, 1);
            let percent = percents.next().unwrap_or_else(nothing);
            let name = names.next().unwrap_or_else(nothing);
            let beside = beside.map(|_| widest + swatch(&name));
            each.push(Figure { percent, name, beside });
        }
        let column = each.iter().map(Figure::width).max().map(|widest| widest + APART);
        let words = if has_number { &content.agrees } else { "" };
        Self {
            each,
            column: column.filter(|_| is_side_by_side),
            agrees: Fitted::new(words, &glyphs.bold, &agrees, width, 2),
            notes: packed(&content.notes, &glyphs.regular, sizes.words, width),
        }
    }

    fn space(&self) -> i32 {
        if self.agrees.height() > 0 { self.agrees.size / 4 } else { 0 }
    }

    fn figures_height(&self) -> i32 {
        let heights = self.each.iter().map(Figure::height);
        if self.column.is_some() { heights.max().unwrap_or_default() } else { heights.sum() }
    }

    /// In points.
    pub(super) fn height(&self) -> i32 {
        let notes: i32 = self.notes.iter().map(Fitted::height).sum();
        self.figures_height() + self.agrees.height() + 2 * self.space() + notes
    }

    /// From their left upper corner, in points.
    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
        let (mut right, mut down) = (left, top);
        for (figure, role) in self.each.iter().zip(Role::BOTH) {
            figure.draw(shapes, role, right, down);
            match self.column {
                Some(column) => right += column,
                None => down += figure.height(),
            }
        }
        let mut top = top + self.figures_height() + self.space();
        shapes.push(self.agrees.shape(Colour::Ink, left, top));
        top += self.agrees.height() + self.space();
        for note in &self.notes {
            shapes.push(note.shape(Colour::InkSoft, left, top));
            top += note.height();
        }
    }
}

impl Figure<'_> {
    /// Figures have no tails, and stand in three quarters of their line.
    fn percent_height(&self) -> i32 {
        self.percent.height() * 3 / 4
    }

    fn height(&self) -> i32 {
        let name = match self.beside {
            Some(_) => self.name.size / 2,
            None => self.name.height() * 5 / 4,
        };
        self.percent_height() + name
    }

    fn width(&self) -> i32 {
        self.percent.width().max(swatch(&self.name) + self.name.width())
    }

    fn draw(&self, shapes: &mut Vec<Shape>, role: Role, left: i32, top: i32) {
        let above = (self.percent.height() - self.percent_height()) / 2;
        shapes.push(self.percent.shape(role.words, left, top - above).flush_at(left));
        let size = self.name.size;
        if size == 0 {
            return;
        }
        let (left, top) = match self.beside {
            // On the same line.
            Some(right) => (left + right, top - above + self.percent.foot() - self.name.foot()),
            None => (left, top + self.percent_height()),
        };
        let middle = top + self.name.height() / 2;
        let [from, to] = [(left, middle - size / 4), (left + size * 4 / 5, middle + size / 4)];
        shapes.push(Shape::bar(role.bar, from, to, [true, true]));
        shapes.push(self.name.shape(Colour::Ink, left + swatch(&self.name), top));
    }
}

/// How wide the colour before a name is, and what is between them.
fn swatch(name: &Fitted<'_>) -> i32 {
    name.size * 5 / 4
}
