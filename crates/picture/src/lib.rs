//! A result as a picture to post: what stands on it, and its bytes as PNG and as SVG
//! (`docs/adr/0019-pictures-of-a-result.md`).
//!
//! Whole numbers only, from the layout to the last byte: the same [`Content`] in the same [`Format`] gives
//! the same file on every device. Letters come from [`Glyphs`], a file that the build makes of the font of
//! the link previews.

mod canvas;
mod content;
mod deflate;
mod face;
mod figures;
mod fitted;
mod form;
mod format;
mod glyphs;
mod layout;
mod lines;
mod outline;
mod pair;
mod png;
mod rows;
mod shape;
mod svg;

pub use content::{Content, Row, Told};
pub use face::{Face, Glyph};
pub use format::Format;
pub use glyphs::{Colours, Glyphs};
pub use outline::{Contour, Point, Step};

use shape::Shape;

/// A result, laid out and ready to be written as a file.
#[derive(Debug)]
pub struct Picture<'g> {
    format: Format,
    colours: &'g Colours,
    shapes: Vec<Shape>,
    alt: String,
}

impl<'g> Picture<'g> {
    /// Lays a result out.
    pub fn of(content: &Content, format: Format, glyphs: &'g Glyphs) -> Self {
        let shapes = layout::shapes(content, format, glyphs);
        Self { format, colours: &glyphs.colours, shapes, alt: content.alt() }
    }

    /// The picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let (width, height) = self.format.size();
        let mut canvas = canvas::Canvas::new(width, height);
        for shape in &self.shapes {
            canvas.paint(shape);
        }
        png::png(&canvas, self.colours)
    }

    /// The picture as an SVG file, in which letters are outlines.
    pub fn svg(&self) -> String {
        svg::svg(self.format, self.colours, &self.shapes, &self.alt)
    }
}
