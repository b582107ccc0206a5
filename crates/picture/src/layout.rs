use enig_core::share::{PictureContent, PictureFormat};

use crate::Style;
use crate::overall::{Overall, OverallSizes};
use crate::palette::Colour;
use crate::row_list::RowList;
use crate::shape::Shape;
use crate::text_block::TextBlock;

/// The margins and font sizes of a format, in pixels. Text takes the first size in which it fits.
struct Frame {
    /// Left and right.
    margin: i32,
    /// Above the title and below the footer. Phones show buttons over both ends of a story.
    ends: (i32, i32),
    title: &'static [i32],
    overall: OverallSizes,
    rows: &'static [i32],
    /// Of rows on a picture without an overall figure.
    rows_alone: &'static [i32],
    footer: &'static [i32],
}

/// The height of the coloured stripe along the upper edge, in pixels.
const STRIPE: i32 = 16;

const fn frame(format: PictureFormat) -> Frame {
    match format {
        PictureFormat::Wide => Frame {
            margin: 64,
            ends: (48, 36),
            title: &[46, 42, 38, 34, 30, 26],
            overall: OverallSizes {
                single: 168,
                pair: 92,
                label: 32,
                notes: &[22, 20, 18],
                column: Some(400),
            },
            rows_alone: &[56, 50, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18],
            rows: &[32, 30, 28, 26, 24, 22, 20, 18],
            footer: &[21, 19, 17],
        },
        PictureFormat::Tall => Frame {
            margin: 88,
            ends: (84, 72),
            title: &[62, 56, 50, 46, 42, 38, 34],
            overall: OverallSizes {
                single: 288,
                pair: 180,
                label: 52,
                notes: &[32, 30, 28, 26],
                column: None,
            },
            rows_alone: &[72, 66, 60, 54, 48, 42, 38, 34, 32, 30, 28, 26],
            rows: &[40, 38, 36, 34, 32, 30, 28, 26],
            footer: &[27, 25, 23],
        },
        PictureFormat::Story => Frame {
            margin: 88,
            ends: (236, 270),
            title: &[72, 66, 60, 54, 48, 42, 38],
            overall: OverallSizes {
                single: 320,
                pair: 200,
                label: 56,
                notes: &[36, 34, 32, 30],
                column: None,
            },
            rows_alone: &[80, 74, 68, 62, 56, 50, 46, 42, 38, 34, 32, 30],
            rows: &[46, 44, 42, 40, 38, 36, 34, 32, 30],
            footer: &[30, 28, 26],
        },
    }
}

/// A picture as shapes, in drawing order.
pub(crate) fn shapes(content: &PictureContent, format: PictureFormat, style: &Style) -> Vec<Shape> {
    let (width, height) = format.size();
    let (width, height) = (i32::from(width), i32::from(height));
    let frame = frame(format);
    let (left, inside) = (frame.margin, width - 2 * frame.margin);
    let mut shapes = vec![Shape::bar(Colour::Accent, (0, 0), (width, STRIPE), [false; 2])];

    let bottom = draw_footer(&mut shapes, content, style, &frame, (left, inside, height));
    let title = TextBlock::fitted(&content.title, &style.bold, frame.title, inside, 2);
    shapes.push(title.shape(Colour::Ink, left, frame.ends.0));
    let top = frame.ends.0 + title.height();

    // The least distance between parts.
    let least = frame.margin / 3;
    let space = (inside, bottom - top - 2 * least);
    let overall = Overall::new(content, style, &frame.overall, space);
    if content.overall.is_empty() {
        let top = top + title.size / 3;
        overall.draw(&mut shapes, left, top);
        let top = top + overall.height();
        let space = (inside, bottom - top - 2 * least);
        let rows = RowList::new(content, style, frame.rows_alone, space);
        rows.draw(&mut shapes, left, top + (bottom - top - rows.height()) / 2);
    } else if let Some(column) = frame.overall.column {
        let gap = frame.margin;
        let space = (inside - column - gap, bottom - top - gap);
        let rows = RowList::new(content, style, frame.rows, space);
        overall.draw(&mut shapes, left, top + (bottom - top - overall.height()) / 2);
        let down = (bottom - top - rows.height()) / 2;
        rows.draw(&mut shapes, left + column + gap, top + down);
    } else {
        // Above, between and below.
        let least = frame.margin / 2;
        let space = (inside, bottom - top - overall.height() - 3 * least);
        let rows = RowList::new(content, style, frame.rows, space);
        let gap = (bottom - top - overall.height() - rows.height()) / 3;
        overall.draw(&mut shapes, left, top + gap);
        rows.draw(&mut shapes, left, top + overall.height() + 2 * gap);
    }
    shapes
}

/// Draws the line above the footer, the sender's label and the sentences about the quiz. Returns the position
/// of the line.
fn draw_footer(
    shapes: &mut Vec<Shape>,
    content: &PictureContent,
    style: &Style,
    frame: &Frame,
    (left, inside, height): (i32, i32, i32),
) -> i32 {
    let sender = TextBlock::fitted(&content.sender, &style.regular, frame.footer, inside, 3);
    let about = TextBlock::sentences(&content.about, &style.regular, &[sender.size], inside);
    let space = sender.size / 2;
    let about_height: i32 = about.iter().map(TextBlock::height).sum();
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
