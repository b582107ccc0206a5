use super::face::Face;
use super::lines::{balanced, forced};
use super::shape::{Colour, Shape, UNIT};

/// From line to line, in hundredths of the size.
const LEADING: i32 = 124;

/// A text in lines, at a size.
pub(super) struct Fitted<'f> {
    face: &'f Face,
    lines: Vec<String>,
    /// In points.
    pub(super) size: i32,
}

impl<'f> Fitted<'f> {
    /// Sets a text in the first of some sizes in which it takes no more than so many lines of a width in
    /// points; where none will do, in the last one, in as many lines as it needs.
    pub(super) fn new(text: &str, face: &'f Face, sizes: &[i32], width: i32, most: usize) -> Self {
        let mut last = Self { face, lines: Vec::new(), size: 0 };
        for &size in sizes {
            let measure = |text: &str| face.width(text, size);
            let lines = balanced(text, width * UNIT, &measure);
            let fits = lines.as_ref().is_some_and(|lines| lines.len() <= most);
            let lines = lines.unwrap_or_else(|| forced(text, width * UNIT, &measure));
            last = Self { face, lines, size };
            if fits {
                break;
            }
        }
        last
    }

    /// Whether it takes no more than one line.
    pub(super) fn is_one_line(&self) -> bool {
        self.lines.len() < 2
    }

    /// In points.
    pub(super) fn height(&self) -> i32 {
        i32::try_from(self.lines.len()).unwrap_or_default() * self.leading()
    }

    /// How far below its upper edge its first line stands, in points. Letters without a tail stand in the middle.
    pub(super) fn foot(&self) -> i32 {
        self.size * (LEADING / 2 + 33) / 100
    }

    /// How wide its widest line is, in points.
    pub(super) fn width(&self) -> i32 {
        let widths = self.lines.iter().map(|line| self.face.width(line, self.size));
        widths.max().unwrap_or_default() / UNIT
    }

    /// From its left upper corner, in points.
    pub(super) fn shape(&self, colour: Colour, left: i32, top: i32) -> Shape {
        let mut contours = Vec::new();
        let mut y = (top + self.foot()) * UNIT;
        for line in &self.lines {
            contours.extend(self.face.line(line, self.size, left * UNIT, y));
            y += self.leading() * UNIT;
        }
        Shape { colour, contours }
    }

    fn leading(&self) -> i32 {
        self.size * LEADING / 100
    }
}

/// Sentences, as many in a line as fit; where one alone is too long, in two.
pub(super) fn packed<'f>(
    sentences: &[String],
    face: &'f Face,
    sizes: &[i32],
    width: i32,
) -> Vec<Fitted<'f>> {
    let mut lines: Vec<(String, Fitted<'f>)> = Vec::new();
    for sentence in sentences {
        if let Some((before, line)) = lines.last_mut() {
            let both = [before, " ", sentence].concat();
            let longer = Fitted::new(&both, face, &[line.size], width, 1);
            if longer.is_one_line() {
                (*before, *line) = (both, longer);
                continue;
            }
        }
        lines.push((sentence.clone(), Fitted::new(sentence, face, sizes, width, 2)));
    }
    lines.into_iter().map(|(_, line)| line).collect()
}
