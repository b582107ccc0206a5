use enig_core::share::{LabelledPercent, PictureContent};

use crate::Style;
use crate::palette::Colour;
use crate::shape::{ResultColours, Shape};
use crate::text_block::TextBlock;

/// Font sizes, in pixels.
pub(crate) struct OverallSizes {
    /// Of the figure of one result.
    pub(crate) single: i32,
    /// Of the figures of two results.
    pub(crate) pair: i32,
    pub(crate) label: i32,
    pub(crate) notes: &'static [i32],
    /// The width of the column of figures, where the rows are beside it and not below.
    pub(crate) column: Option<i32>,
}

/// Between two figures side by side, in pixels.
const GAP: i32 = 48;

/// The overall figure of each result, its label, and the notes. Lengths are in pixels.
pub(crate) struct Overall<'s> {
    figures: Vec<Figure<'s>>,
    /// From one figure to the next, where two are side by side. Else one is below the other.
    column: Option<i32>,
    label: TextBlock<'s>,
    notes: Vec<TextBlock<'s>>,
}

/// The figure of one result. The name is empty on a picture of one.
struct Figure<'s> {
    percent: TextBlock<'s>,
    name: TextBlock<'s>,
    /// From the left of the figure to the name, where it is beside the figure and not below.
    beside: Option<i32>,
}

impl<'s> Overall<'s> {
    /// Sets the figures into a width and a height, at a half of their sizes if need be.
    pub(crate) fn new(
        content: &PictureContent,
        style: &'s Style,
        sizes: &OverallSizes,
        (width, height): (i32, i32),
    ) -> Self {
        let mut overall = Self::scaled(8, content, style, sizes, width);
        for eighths in (4..8).rev() {
            if overall.height() > height {
                overall = Self::scaled(eighths, content, style, sizes, width);
            }
        }
        overall
    }

    /// At so many eighths of their sizes, or smaller where the width requires it.
    fn scaled(
        eighths: i32,
        content: &PictureContent,
        style: &'s Style,
        sizes: &OverallSizes,
        inside: i32,
    ) -> Self {
        let PictureContent { names, overall, .. } = content;
        let has_figure = !overall.is_empty();
        let column = sizes.column.filter(|_| has_figure);
        let width = column.unwrap_or(inside);
        let is_side_by_side = !names.is_empty() && column.is_none();
        let space = if is_side_by_side { (width - GAP) / 2 } else { width };
        let smaller = |size: i32| [8, 7, 6].map(|part| size * eighths * part / 64);
        let label_sizes = smaller(sizes.label);

        let names = names.iter().take(ResultColours::BOTH.len());
        let names =
            names.map(|it| TextBlock::fitted(it, &style.regular, &label_sizes[1..], space, 1));
        let names: Vec<_> = names.collect();
        let space = match column {
            // The names are beside the figures.
            Some(_) => {
                let left = names.iter().map(|name| space - name.width() - 2 * swatch_width(name));
                left.min().unwrap_or(space)
            }
            None => space,
        };
        let size = if names.is_empty() { sizes.single } else { sizes.pair };
        let percents = percents(overall, style, &smaller(size), space);
        let widest = percents.iter().map(TextBlock::width).max().unwrap_or_default();

        let count = names.len().max(percents.len());
        let (mut names, mut percents) = (names.into_iter(), percents.into_iter());
        let figure = |_| {
            let percent = percents.next().unwrap_or_else(|| TextBlock::empty(&style.bold));
            let name = names.next().unwrap_or_else(|| TextBlock::empty(&style.regular));
            let beside = column.map(|_| widest + swatch_width(&name));
            Figure { percent, name, beside }
        };
        let figures: Vec<Figure<'s>> = (0..count).map(figure).collect();
        let from_one_to_next = figures.iter().map(Figure::width).max().map(|widest| widest + GAP);
        let label = if has_figure { &content.overall_label } else { "" };
        Self {
            figures,
            column: from_one_to_next.filter(|_| is_side_by_side),
            label: TextBlock::fitted(label, &style.bold, &label_sizes, width, 2),
            notes: TextBlock::sentences(&content.notes, &style.regular, sizes.notes, width),
        }
    }

    /// Above and below the label.
    fn label_margin(&self) -> i32 {
        if self.label.height() > 0 { self.label.size / 4 } else { 0 }
    }

    fn figures_height(&self) -> i32 {
        let heights = self.figures.iter().map(Figure::height);
        if self.column.is_some() { heights.max().unwrap_or_default() } else { heights.sum() }
    }

    pub(crate) fn height(&self) -> i32 {
        let notes: i32 = self.notes.iter().map(TextBlock::height).sum();
        self.figures_height() + self.label.height() + 2 * self.label_margin() + notes
    }

    /// Draws all, with the upper left corner at a position.
    pub(crate) fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
        let (mut x, mut y) = (left, top);
        for (figure, colours) in self.figures.iter().zip(ResultColours::BOTH) {
            figure.draw(shapes, colours, x, y);
            match self.column {
                Some(column) => x += column,
                None => y += figure.height(),
            }
        }
        let mut top = top + self.figures_height() + self.label_margin();
        shapes.push(self.label.shape(Colour::Ink, left, top));
        top += self.label.height() + self.label_margin();
        for note in &self.notes {
            shapes.push(note.shape(Colour::InkSoft, left, top));
            top += note.height();
        }
    }
}

/// The percentages, all at the largest size in which each fits on a line.
fn percents<'s>(
    percents: &[LabelledPercent],
    style: &'s Style,
    sizes: &[i32],
    width: i32,
) -> Vec<TextBlock<'s>> {
    let set = |percent: &LabelledPercent, sizes: &[i32]| {
        // At these sizes a no-break space is too wide.
        let label = percent.label.replace('\u{a0}', "\u{202f}");
        TextBlock::fitted(&label, &style.bold, sizes, width, 1)
    };
    let percents = &percents[..percents.len().min(ResultColours::BOTH.len())];
    let size = percents.iter().map(|percent| set(percent, sizes).size).min();
    percents.iter().map(|percent| set(percent, size.as_slice())).collect()
}

impl Figure<'_> {
    /// Digits have no descenders and need three quarters of their line.
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
        self.percent.width().max(swatch_width(&self.name) + self.name.width())
    }

    fn draw(&self, shapes: &mut Vec<Shape>, colours: ResultColours, left: i32, top: i32) {
        let above = (self.percent.height() - self.percent_height()) / 2;
        shapes.push(self.percent.shape(colours.text, left, top - above).flush_left(left));
        let size = self.name.size;
        if size == 0 {
            return;
        }
        let (left, top) = match self.beside {
            // On the same baseline.
            Some(right) => {
                (left + right, top - above + self.percent.baseline() - self.name.baseline())
            }
            None => (left, top + self.percent_height()),
        };
        let middle = top + self.name.height() / 2;
        let (from, to) = ((left, middle - size / 4), (left + size * 4 / 5, middle + size / 4));
        shapes.push(Shape::bar(colours.bar, from, to, [true, true]));
        shapes.push(self.name.shape(Colour::Ink, left + swatch_width(&self.name), top));
    }
}

/// The width of the colour swatch before a name and the gap after it.
fn swatch_width(name: &TextBlock<'_>) -> i32 {
    name.size * 5 / 4
}
