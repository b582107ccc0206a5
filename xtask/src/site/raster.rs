//! From an SVG drawing to pixels.

use anyhow::{Context, Result};
use resvg::tiny_skia::{Color, Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

/// Red, green, blue and opacity. Colours are not multiplied by their opacity.
pub(super) type Pixel = [u8; 4];

/// A drawing, ready to be painted at any size.
#[derive(Debug)]
pub(super) struct Drawing(Tree);

impl Drawing {
    /// Reads an SVG text. Text in it must be outlines: there are no fonts here.
    pub(super) fn read(svg: &str) -> Result<Self> {
        Ok(Self(Tree::from_str(svg, &Options::default()).context("cannot read the drawing")?))
    }

    /// Paints the drawing in the middle of a picture. `share` is how much of the picture's width it
    /// takes, 1 for all of it.
    pub(super) fn paint(
        &self,
        (width, height): (u16, u16),
        share: f32,
        background: Option<Pixel>,
    ) -> Result<Pixmap> {
        let mut canvas = Pixmap::new(width.into(), height.into()).context("an empty picture")?;
        if let Some([red, green, blue, opacity]) = background {
            canvas.fill(Color::from_rgba8(red, green, blue, opacity));
        }
        let (width, height, size) = (f32::from(width), f32::from(height), self.0.size());
        let scale = share * width / size.width();
        let left = (width - scale * size.width()) / 2.0;
        let top = (height - scale * size.height()) / 2.0;
        let place = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
        resvg::render(&self.0, place, &mut canvas.as_mut());
        Ok(canvas)
    }
}

/// The pixels, row by row.
pub(super) fn pixels(picture: &Pixmap) -> Vec<Pixel> {
    let colours = picture.pixels().iter().map(PremultipliedColorU8::demultiply);
    colours.map(|it| [it.red(), it.green(), it.blue(), it.alpha()]).collect()
}
