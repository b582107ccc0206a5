use super::content::Content;
use super::figures::{Figures, Sizes};
use super::fitted::{Fitted, packed};
use super::format::Format;
use super::glyphs::Glyphs;
use super::rows::Rows;
use super::shape::{Colour, Shape};

/// Where things stand and how large they are, in points.
struct Frame {
    /// Left and right.
    margin: i32,
    /// Where words begin, and how far above the lower edge they end: a story has buttons of the
    /// telephone over its ends.
    ends: (i32, i32),
    title: &'static [i32],
    figures: Sizes,
    /// Rows are larger where they stand alone.
    alone: &'static [i32],
    rows: &'static [i32],
    footer: &'static [i32],
}

/// Along the upper edge.
const STRIPE: i32 = 16;

const fn frame(format: Format) -> Frame {
    match format {
        Format::Wide => Frame {
            margin: 64,
            ends: (48, 36),
            title: &[46, 42, 38, 34, 30, 26],
            figures: Sizes {
                percent: 168,
                percents: 92,
                agrees: 32,
                words: &[22, 20, 18],
                beside: Some(400),
            },
            alone: &[56, 50, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18],
            rows: &[32, 30, 28, 26, 24, 22, 20, 18],
            footer: &[21, 19, 17],
        },
        Format::Tall => Frame {
            margin: 88,
            ends: (84, 72),
            title: &[62, 56, 50, 46, 42, 38, 34],
            figures: Sizes {
                percent: 288,
                percents: 180,
                agrees: 52,
                words: &[32, 30, 28, 26],
                beside: None,
            },
            alone: &[72, 66, 60, 54, 48, 42, 38, 34, 32, 30, 28, 26],
            rows: &[40, 38, 36, 34, 32, 30, 28, 26],
            footer: &[27, 25, 23],
        },
        Format::Story => Frame {
            margin: 88,
            ends: (236, 270),
            title: &[72, 66, 60, 54, 48, 42, 38],
            figures: Sizes {
                percent: 320,
                percents: 200,
                agrees: 56,
                words: &[36, 34, 32, 30],
                beside: None,
            },
            alone: &[80, 74, 68, 62, 56, 50, 46, 42, 38, 34, 32, 30],
            rows: &[46, 44, 42, 40, 38, 36, 34, 32, 30],
            footer: &[30, 28, 26],
        },
    }
}

/// The result in shapes, in a format.
pub(super) fn shapes(content: &Content, format: Format, glyphs: &Glyphs) -> Vec<Shape> {
    let (width, height) = format.size();
    let (width, height) = (i32::from(width), i32::from(height));
    let frame = frame(format);
    let (left, inside) = (frame.margin, width - 2 * frame.margin);
    let mut shapes = vec![Shape::bar(Colour::Accent, (0, 0), (width, STRIPE), [false; 2])];

    let foot = draw_footer(&mut shapes, content, glyphs, &frame, (left, inside, height));
    let title = Fitted::new(&content.title, &glyphs.bold, frame.title, inside, 2);
    shapes.push(title.shape(Colour::Ink, left, frame.ends.0));
    let top = frame.ends.0 + title.height();

    // How far apart things stand at least.
    let least = frame.margin / 3;
    let room = (inside, foot - top - 2 * least);
    let figures = Figures::new(content, glyphs, &frame.figures, room);
    if content.overall.is_empty() {
        let top = top + title.size / 3;
        figures.draw(&mut shapes, left, top);
        let top = top + figures.height();
        let rows = Rows::new(content, glyphs, frame.alone, (inside, foot - top - 2 * least));
        rows.draw(&mut shapes, left, top + (foot - top - rows.height()) / 2);
    } else if let Some(beside) = frame.figures.beside {
        let gap = frame.margin;
        let room = (inside - beside - gap, foot - top - gap);
        let rows = Rows::new(content, glyphs, frame.rows, room);
        figures.draw(&mut shapes, left, top + (foot - top - figures.height()) / 2);
        let down = (foot - top - rows.height()) / 2;
        rows.draw(&mut shapes, left + beside + gap, top + down);
    } else {
        // Above, between and below.
        let least = frame.margin / 2;
        let room = (inside, foot - top - figures.height() - 3 * least);
        let rows = Rows::new(content, glyphs, frame.rows, room);
        let gap = (foot - top - figures.height() - rows.height()) / 3;
        figures.draw(&mut shapes, left, top + gap);
        rows.draw(&mut shapes, left, top + figures.height() + 2 * gap);
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
    let set = |text: &str| Fitted::new(text, &glyphs.regular, frame.footer, inside, 3);
    let sender = set(&content.sender);
    let about = packed(&content.about, &glyphs.regular, &[sender.size], inside);
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
    shapes.push(Shape::bar(Colour::Line, (left, line), (left + inside, line + 2), [false; 2]));
    line
}
