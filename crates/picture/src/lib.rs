//! Pictures of a result as PNG and SVG, and the link previews of a site (Open Graph images).
//! `docs/adr/0031-pictures-with-small-crates.md` has the reasons and the sizes.
//!
//! [`render`] lays a [`PictureContent`] out in a [`PictureFormat`]; the [`Picture`] is then written as a
//! file. Layout is integer arithmetic, and the crates that paint and compress have no platform-specific
//! code, so the same input gives the same bytes on every platform. Text is drawn as outlines from a
//! [`FontSubset`], which the build makes from a font file; it is part of the [`Style`] that the quiz fetches
//! beside this module.
//!
//! The program of this package is the WebAssembly module. On other targets the library also reads fonts
//! (`FontSubset::from_font`) and draws link previews (`LinkPreview`).

mod canvas;
mod error;
mod font_subset;
mod layout;
mod line_break;
mod outline;
mod overall;
mod palette;
mod png_file;
mod row_list;
mod shape;
mod style;
mod svg;
mod text_block;

#[cfg(not(target_arch = "wasm32"))]
mod font_file;
#[cfg(not(target_arch = "wasm32"))]
mod link_preview;
use enig_core::share::{PictureContent, PictureFormat};

pub use error::PictureError;
#[cfg(not(target_arch = "wasm32"))]
pub use font_file::{CHARACTERS, FontError};
pub use font_subset::{FontSubset, Glyph, Kerning, Vector};
#[cfg(not(target_arch = "wasm32"))]
pub use link_preview::{Icon, LinkPreview, LinkPreviewError};
pub use outline::{Contour, Segment};
pub use palette::{Palette, Rgb};
pub use style::Style;

use shape::Shape;

/// The most text that is laid out, in bytes.
const MOST_TEXT: usize = 16 * 1024;

/// A picture that has been laid out and can be written as a file.
#[derive(Clone, Debug)]
pub struct Picture<'s> {
    size: (u16, u16),
    palette: &'s Palette,
    shapes: Vec<Shape>,
    alt: String,
}

/// Lays a picture out. Fails only where the content has more than 16 KiB of text.
pub fn render<'s>(
    content: &PictureContent,
    format: PictureFormat,
    style: &'s Style,
) -> Result<Picture<'s>, PictureError> {
    if text_length(content) > MOST_TEXT {
        return Err(PictureError::TooMuchText);
    }
    let shapes = layout::shapes(content, format, style);
    Ok(Picture { size: format.size(), palette: &style.palette, shapes, alt: content.alt() })
}

/// In bytes, and at least as much as there are rows and sentences.
fn text_length(content: &PictureContent) -> usize {
    // The alternative text holds every other text.
    content.alt().len()
        + content.more_rows.len()
        + content.names.iter().map(String::len).sum::<usize>()
}

impl Picture<'_> {
    /// The picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let mut canvas = canvas::Canvas::new(self.size, self.palette.paper);
        for Shape { colour, contours } in &self.shapes {
            canvas.fill(contours, self.palette.get(*colour));
        }
        png_file::png(&canvas)
    }

    /// The picture as an SVG file in which text is outlines. Its title is the text alternative.
    pub fn svg(&self) -> String {
        svg::svg(self.size, self.palette, &self.shapes, &self.alt)
    }
}
