//! From an SVG drawing to the bytes of a PNG file, in as few of them as it takes.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Red, green, blue and opacity of a point.
pub(super) type Pixel = [u8; 4];

/// As many colours as a PNG file can number with a byte.
const MOST_COLOURS: usize = 256;

/// A drawing, ready to be painted at any size.
#[derive(Debug)]
pub(super) struct Drawing(Tree);

impl Drawing {
    /// Reads an SVG text. Letters must be outlines in it: there are no fonts here.
    pub(super) fn read(svg: &str) -> Result<Self> {
        Ok(Self(Tree::from_str(svg, &Options::default()).context("cannot read the drawing")?))
    }

    /// Paints the drawing in the middle of a picture. `share` is how much of the picture's width it
    /// takes, 1 for all of it; `ground` is what is behind it.
    pub(super) fn paint(
        &self,
        (width, height): (u16, u16),
        share: f32,
        ground: Option<Pixel>,
    ) -> Result<Pixmap> {
        let mut canvas = Pixmap::new(width.into(), height.into()).context("an empty picture")?;
        if let Some([red, green, blue, opacity]) = ground {
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

/// The picture as a PNG file with a palette: its most frequent colours, the others as the nearest of
/// those. Flat drawings have few colours, and the soft edges between them lose nothing one can see.
pub(super) fn png(picture: &Pixmap) -> Result<Vec<u8>> {
    let pixels = pixels(picture);
    let palette = palette(&pixels);
    let places: HashMap<Pixel, u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    let mut nearest = Remembering::new(|pixel: Pixel| {
        places.get(&pixel).copied().unwrap_or_else(|| nearest_place(&palette, pixel))
    });
    let indices: Vec<u8> = pixels.iter().map(|&pixel| nearest.of(pixel)).collect();

    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.iter().flat_map(|pixel| pixel[..3].to_vec()).collect::<Vec<_>>());
    if palette.iter().any(|pixel| pixel[3] < u8::MAX) {
        encoder.set_trns(palette.iter().map(|pixel| pixel[3]).collect::<Vec<_>>());
    }
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().context("cannot begin the PNG file")?;
    writer.write_image_data(&indices).and_then(|()| writer.finish()).context("cannot write PNG")?;
    Ok(file)
}

/// The points of a picture, row by row.
pub(super) fn pixels(picture: &Pixmap) -> Vec<Pixel> {
    let points = picture.data().chunks_exact(4).map(|it| [it[0], it[1], it[2], it[3]]);
    let mut plain = Remembering::new(without_opacity);
    points.map(|point| plain.of(point)).collect()
}

/// The rasteriser keeps colours multiplied with their opacity, PNG as they are.
fn without_opacity(pixel: Pixel) -> Pixel {
    let opacity = u16::from(pixel[3]);
    let plain = |value: u8| {
        let rounded = (u16::from(value) * 255 + opacity / 2).checked_div(opacity);
        u8::try_from(rounded.unwrap_or_default()).unwrap_or(u8::MAX)
    };
    [plain(pixel[0]), plain(pixel[1]), plain(pixel[2]), pixel[3]]
}

/// The most frequent colours, the most frequent first.
fn palette(pixels: &[Pixel]) -> Vec<Pixel> {
    let mut counts = BTreeMap::new();
    for run in pixels.chunk_by(|a, b| a == b) {
        *counts.entry(run[0]).or_insert(0) += run.len();
    }
    let mut colours: Vec<(Pixel, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    colours.truncate(MOST_COLOURS);
    colours.into_iter().map(|(pixel, _)| pixel).collect()
}

fn nearest_place(palette: &[Pixel], pixel: Pixel) -> u8 {
    let distance = |other: &Pixel| -> u32 {
        other.iter().zip(pixel).map(|(&a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let nearest = palette.iter().zip(0..=u8::MAX).min_by_key(|(other, _)| distance(other));
    nearest.map_or(0, |(_, place)| place)
}

/// A function of a pixel that remembers its last answer: most pixels are like the one before.
struct Remembering<Answer, Of: FnMut(Pixel) -> Answer> {
    of: Of,
    last: Option<(Pixel, Answer)>,
}

impl<Answer: Copy, Of: FnMut(Pixel) -> Answer> Remembering<Answer, Of> {
    fn new(of: Of) -> Self {
        Self { of, last: None }
    }

    fn of(&mut self, pixel: Pixel) -> Answer {
        match self.last {
            Some((last, answer)) if last == pixel => answer,
            _ => {
                let answer = (self.of)(pixel);
                self.last = Some((pixel, answer));
                answer
            }
        }
    }
}
