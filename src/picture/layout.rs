use super::content::Content;
use super::fitted::Fitted;
use super::format::Format;
use super::glyphs::Glyphs;
use super::outline::Contour;
use super::rows::Rows;
use super::shape::{Colour, Shape, UNIT};

/// Where things stand and how large they are, in points.
struct Frame {
    /// Left and right.
    margin: i32,
    /// Where words begin, and how far above the lower edge they end: a story has buttons of the
    /// telephone over its ends.
    ends: (i32, i32),
    title: &'static [i32],
    percent: i32,
    agrees: i32,
    words: &'static [i32],
    /// Rows are larger where they stand alone.
    alone: &'static [i32],
    rows: &'static [i32],
    footer: &'static [i32],
    /// How wide the number and its words are where the rows stand beside them.
    beside: Option<i32>,
}

/// Along the upper edge.
const STRIPE: i32 = 16;

const fn frame(format: Format) -> Frame {
    match format {
        Format::Wide => Frame {
            margin: 64,
            ends: (48, 36),
            title: &[46, 42, 38, 34, 30, 26],
            percent: 168,
            agrees: 32,
            words: &[22, 20, 18],
            alone: &[44, 40, 36, 32, 28, 26, 24, 22, 20, 18],
            rows: &[32, 30, 28, 26, 24, 22, 20, 18],
            footer: &[21, 19, 17],
            beside: Some(400),
        },
        Format::Tall => Frame {
            margin: 88,
            ends: (84, 72),
            title: &[62, 56, 50, 46, 42, 38, 34],
            percent: 288,
            agrees: 52,
            words: &[32, 30, 28, 26],
            alone: &[60, 54, 48, 42, 38, 34, 32, 30, 28, 26],
            rows: &[40, 38, 36, 34, 32, 30, 28, 26],
            footer: &[27, 25, 23],
            beside: None,
        },
        Format::Story => Frame {
            margin: 88,
            ends: (236, 270),
            title: &[72, 66, 60, 54, 48, 42, 38],
            percent: 320,
            agrees: 56,
            words: &[36, 34, 32, 30],
            alone: &[68, 62, 56, 50, 46, 42, 38, 34, 32, 30],
            rows: &[46, 44, 42, 40, 38, 36, 34, 32, 30],
            footer: &[30, 28, 26],
            beside: None,
        },
    }
}

/// The result in shapes, in a format.
pub(super) fn shapes(content: &Content, format: Format, glyphs: &Glyphs) -> Vec<Shape> {
    let (width, height) = format.size();
    let (width, height) = (i32::from(width), i32::from(height));
    let frame = frame(format);
    let (left, inside) = (frame.margin, width - 2 * frame.margin);
    let mut shapes = vec![block(Colour::Accent, (0, 0), (width, STRIPE))];

    let foot = draw_footer(&mut shapes, content, glyphs, &frame, (left, inside, height));
    let title = Fitted::new(&content.title, &glyphs.bold, frame.title, inside, 2);
    shapes.push(title.shape(Colour::Ink, left, frame.ends.0));
    let top = frame.ends.0 + title.height();

    let number = Number::new(content, glyphs, &frame, inside);
    if content.percent.is_empty() {
        let top = top + title.size / 3;
        number.draw(&mut shapes, left, top);
        let (top, least) = (top + number.height(), frame.margin / 3);
        let room = (inside, foot - top - 2 * least);
        let rows = Rows::new(content, glyphs, frame.alone, room);
        rows.draw(&mut shapes, left, top + (foot - top - rows.height()) / 2);
    } else if let Some(beside) = frame.beside {
        let gap = frame.margin;
        let room = (inside - beside - gap, foot - top - gap);
        let rows = Rows::new(content, glyphs, frame.rows, room);
        number.draw(&mut shapes, left, top + (foot - top - number.height()) / 2);
        let down = (foot - top - rows.height()) / 2;
        rows.draw(&mut shapes, left + beside + gap, top + down);
    } else {
        // Above, between and below.
        let least = frame.margin / 2;
        let room = (inside, foot - top - number.height() - 3 * least);
        let rows = Rows::new(content, glyphs, frame.rows, room);
        let gap = (foot - top - number.height() - rows.height()) / 3;
        number.draw(&mut shapes, left, top + gap);
        rows.draw(&mut shapes, left, top + number.height() + 2 * gap);
    }
    shapes
}

/// Who is behind it, what it is not, and of what edition: below a line. Gives where that begins.
fn draw_footer(
    shapes: &mut Vec<Shape>,
    content: &Content,
    glyphs: &Glyphs,
    frame: &Frame,
    (left, inside, height): (i32, i32, i32),
) -> i32 {
    let set = |text: &str, most| Fitted::new(text, &glyphs.regular, frame.footer, inside, most);
    let sender = set(&content.sender, 3);
    let together = [&content.not_advice, " ", &content.edition].concat();
    let sizes = [sender.size];
    let set = |text: &str| Fitted::new(text, &glyphs.regular, &sizes, inside, 2);
    let mut about = vec![set(&together)];
    if !about.iter().all(Fitted::is_one_line) {
        about = vec![set(&content.not_advice), set(&content.edition)];
    }
    let space = sender.size / 2;
    let about_height: i32 = about.iter().map(Fitted::height).sum();
    let top = height - frame.ends.1 - sender.height() - about_height - space / 2;
    shapes.push(sender.shape(Colour::Ink, left, top));
    let mut below = top + sender.height() + space / 2;
    for text in about {
        shapes.push(text.shape(Colour::InkSoft, left, below));
        below += text.height();
    }
    let line = top - space - 2;
    shapes.push(block(Colour::Line, (left, line), (left + inside, line + 2)));
    line
}

/// The whole result, what it is, and what it rests on.
struct Number<'g> {
    percent: Fitted<'g>,
    agrees: Fitted<'g>,
    notes: Vec<Fitted<'g>>,
}

impl<'g> Number<'g> {
    fn new(content: &Content, glyphs: &'g Glyphs, frame: &Frame, inside: i32) -> Self {
        let has_number = !content.percent.is_empty();
        let width = frame.beside.filter(|_| has_number).unwrap_or(inside);
        let agrees = if has_number { &*content.agrees } else { "" };
        let sizes = [frame.agrees, frame.agrees * 7 / 8, frame.agrees * 3 / 4];
        let figures = [8, 7, 6, 5].map(|eighths| frame.percent * eighths / 8);
        Self {
            percent: Fitted::new(&content.percent, &glyphs.bold, &figures, width, 1),
            agrees: Fitted::new(agrees, &glyphs.bold, &sizes, width, 2),
            notes: content
                .notes
                .iter()
                .map(|note| Fitted::new(note, &glyphs.regular, frame.words, width, 2))
                .collect(),
        }
    }

    /// Figures have no tails, and stand in three quarters of their line.
    fn percent_height(&self) -> i32 {
        self.percent.height() * 3 / 4
    }

    fn space(&self) -> i32 {
        if self.agrees.height() > 0 { self.agrees.size / 4 } else { 0 }
    }

    fn height(&self) -> i32 {
        let notes: i32 = self.notes.iter().map(Fitted::height).sum();
        self.percent_height() + self.agrees.height() + 2 * self.space() + notes
    }

    fn draw(&self, shapes: &mut Vec<Shape>, left: i32, top: i32) {
        let above = (self.percent.height() - self.percent_height()) / 2;
        let percent = self.percent.shape(Colour::Accent, left, top - above);
        shapes.push(percent.flush_at(left));
        let top = top + self.percent_height() + self.space();
        shapes.push(self.agrees.shape(Colour::Ink, left, top));
        let mut top = top + self.agrees.height() + self.space();
        for note in &self.notes {
            shapes.push(note.shape(Colour::InkSoft, left, top));
            top += note.height();
        }
    }
}

fn block(colour: Colour, from: (i32, i32), to: (i32, i32)) -> Shape {
    let [from, to] = [from, to].map(|(x, y)| (x * UNIT, y * UNIT));
    Shape { colour, contours: vec![Contour::bar(from, to, false, false)] }
}
