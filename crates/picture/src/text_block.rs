use crate::FontSubset;
use crate::line_break::{balanced, forced};
use crate::palette::Colour;
use crate::shape::{Shape, UNIT};

/// The line height of result pictures, in hundredths of the font size.
const LINE_HEIGHT: i32 = 124;

/// A text in lines, at a font size. Lengths are in pixels unless they say otherwise.
pub(crate) struct TextBlock<'f> {
    font: &'f FontSubset,
    lines: Vec<String>,
    pub(crate) size: i32,
    /// In hundredths of the size.
    line_height: i32,
}

impl<'f> TextBlock<'f> {
    /// Lines at a size.
    pub(crate) fn new(
        lines: Vec<String>,
        font: &'f FontSubset,
        size: i32,
        line_height: i32,
    ) -> Self {
        Self { font, lines, size, line_height }
    }

    /// No text at all, and no height.
    pub(crate) fn empty(font: &'f FontSubset) -> Self {
        Self::new(Vec::new(), font, 0, LINE_HEIGHT)
    }

    /// Sets a text in the first of some sizes in which it needs no more than `most_lines` lines of a width.
    /// If none will do, in the last one, in as many lines as it needs.
    pub(crate) fn fitted(
        text: &str,
        font: &'f FontSubset,
        sizes: &[i32],
        width: i32,
        most_lines: usize,
    ) -> Self {
        let mut last = Self::empty(font);
        for &size in sizes {
            let measure = |text: &str| font.width(text, size);
            let lines = balanced(text, width * UNIT, &measure);
            let fits = lines.as_ref().is_some_and(|lines| lines.len() <= most_lines);
            let lines = lines.unwrap_or_else(|| forced(text, width * UNIT, &measure));
            last = Self::new(lines, font, size, LINE_HEIGHT);
            if fits {
                break;
            }
        }
        last
    }

    /// Sets sentences, as many in a line as there is space for. A sentence that is wider than a line takes
    /// two.
    pub(crate) fn sentences(
        sentences: &[String],
        font: &'f FontSubset,
        sizes: &[i32],
        width: i32,
    ) -> Vec<Self> {
        let mut blocks: Vec<(String, Self)> = Vec::new();
        for sentence in sentences {
            if let Some((before, block)) = blocks.last_mut() {
                let both = format!("{before} {sentence}");
                let longer = Self::fitted(&both, font, &[block.size], width, 1);
                if longer.is_one_line() {
                    (*before, *block) = (both, longer);
                    continue;
                }
            }
            blocks.push((sentence.clone(), Self::fitted(sentence, font, sizes, width, 2)));
        }
        blocks.into_iter().map(|(_, block)| block).collect()
    }

    pub(crate) fn is_one_line(&self) -> bool {
        self.lines.len() < 2
    }

    pub(crate) fn height(&self) -> i32 {
        i32::try_from(self.lines.len()).unwrap_or_default() * self.line_pitch()
    }

    /// From the upper edge to the first baseline. Letters without a descender are centred in their line.
    pub(crate) fn baseline(&self) -> i32 {
        self.size * (self.line_height / 2 + 33) / 100
    }

    /// The width of the widest line.
    pub(crate) fn width(&self) -> i32 {
        let widths = self.lines.iter().map(|line| self.font.width(line, self.size));
        widths.max().unwrap_or_default() / UNIT
    }

    /// The outlines, with the upper left corner at a position.
    pub(crate) fn shape(&self, colour: Colour, left: i32, top: i32) -> Shape {
        let mut contours = Vec::new();
        let mut baseline = (top + self.baseline()) * UNIT;
        for line in &self.lines {
            contours.extend(self.font.line(line, self.size, left * UNIT, baseline));
            baseline += self.line_pitch() * UNIT;
        }
        Shape { colour, contours }
    }

    fn line_pitch(&self) -> i32 {
        self.size * self.line_height / 100
    }
}
