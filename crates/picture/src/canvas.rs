use ab_glyph_rasterizer::{Rasterizer, point};

use crate::Rgb;
use crate::outline::{Contour, Point, Segment};
use crate::shape::UNIT;

/// How far outlines may reach beyond the edges, in units. What is farther out is moved there.
const BLEED: i32 = 32 * UNIT;

/// The pixels of a picture.
pub(crate) struct Canvas {
    pub(crate) width: u16,
    pub(crate) height: u16,
    /// Row by row.
    pub(crate) pixels: Vec<Rgb>,
}

impl Canvas {
    /// A picture of one colour, with a width and a height in pixels.
    pub(crate) fn new((width, height): (u16, u16), background: Rgb) -> Self {
        let pixels = usize::from(width) * usize::from(height);
        Self { width, height, pixels: vec![background; pixels] }
    }

    /// Fills outlines with a colour.
    pub(crate) fn fill(&mut self, contours: &[Contour<Point>], colour: Rgb) {
        let [right, bottom] = [self.width, self.height].map(|side| i32::from(side) * UNIT + BLEED);
        let mut clamp = |(x, y): Point| (x.clamp(-BLEED, right), y.clamp(-BLEED, bottom));
        let contours: Vec<_> = contours.iter().map(|contour| contour.map(&mut clamp)).collect();
        let Some((origin, mut rasterizer)) = rasterizer(&contours) else { return };
        for contour in &contours {
            trace(&mut rasterizer, contour, origin);
        }
        let (left, top) = (origin.0 / UNIT, origin.1 / UNIT);
        let columns = to_i32(rasterizer.dimensions().0);
        rasterizer.for_each_pixel(|at, coverage| {
            let level = level(coverage);
            // Most pixels around a text are not covered.
            if level > 0 {
                let at = to_i32(at);
                self.blend(left + at % columns, top + at / columns, colour, level);
            }
        });
    }

    /// Mixes a colour into a pixel, if there is such a pixel. `coverage` is 255 for no more of the old colour.
    pub(crate) fn blend(&mut self, x: i32, y: i32, colour: Rgb, coverage: u8) {
        let (width, height) = (self.width.into(), self.height.into());
        if !(0..width).contains(&x) || !(0..height).contains(&y) {
            return;
        }
        let at = usize::try_from(y * width + x).unwrap_or(usize::MAX);
        if let Some(pixel) = self.pixels.get_mut(at) {
            *pixel = Rgb([0, 1, 2].map(|part| mixed(pixel.0[part], colour.0[part], coverage)));
        }
    }
}

/// A rasteriser for the pixels that the outlines touch, and the upper left corner of those. `None` where
/// there are no outlines.
fn rasterizer(contours: &[Contour<Point>]) -> Option<(Point, Rasterizer)> {
    let points = || contours.iter().flat_map(Contour::points);
    let floor = |least: i32| least.div_euclid(UNIT) * UNIT;
    let left = floor(points().map(|(x, _)| x).min()?);
    let top = floor(points().map(|(_, y)| y).min()?);
    let right = points().map(|(x, _)| x).max()?;
    let bottom = points().map(|(_, y)| y).max()?;
    let [width, height] = [right - left, bottom - top]
        .map(|length| usize::try_from(length / UNIT + 1).unwrap_or_default());
    Some(((left, top), Rasterizer::new(width, height)))
}

fn trace(rasterizer: &mut Rasterizer, contour: &Contour<Point>, origin: Point) {
    let place = |(x, y): Point| point(pixels(x - origin.0), pixels(y - origin.1));
    let start = place(contour.start);
    let mut pen = start;
    for segment in &contour.segments {
        match *segment {
            Segment::Line(end) => {
                let end = place(end);
                rasterizer.draw_line(pen, end);
                pen = end;
            }
            Segment::Quad(control, end) => {
                let end = place(end);
                rasterizer.draw_quad(pen, place(control), end);
                pen = end;
            }
        }
    }
    rasterizer.draw_line(pen, start);
}

/// Units as pixels. Exact, since no picture has 2²⁴ units.
#[expect(clippy::cast_precision_loss, reason = "32 is exact")]
fn pixels(units: i32) -> f32 {
    f32::from(u16::try_from(units).unwrap_or(u16::MAX)) / UNIT as f32
}

/// A coverage as a level from 0 to 255, of which there are only 16: more cannot be seen, and would make a
/// PNG file twice as large. Where outlines overlap the coverage is more than 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0.5 to 15.5")]
fn level(coverage: f32) -> u8 {
    (coverage.clamp(0.0, 1.0) * 15.0 + 0.5) as u8 * 17
}

/// No picture has so many pixels in a row or in all.
fn to_i32(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn mixed(old: u8, new: u8, coverage: u8) -> u8 {
    let coverage = u16::from(coverage);
    let sum = u16::from(old) * (255 - coverage) + u16::from(new) * coverage;
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Rgb = Rgb([0; 3]);
    const WHITE: Rgb = Rgb([255; 3]);

    /// The coverages of three by two pixels.
    fn coverages(contours: &[Contour<Point>]) -> Vec<u8> {
        let mut canvas = Canvas::new((3, 2), BLACK);
        canvas.fill(contours, WHITE);
        canvas.pixels.iter().map(|pixel| pixel.0[0]).collect()
    }

    #[track_caller]
    fn check(from: Point, to: Point, expected: [[u8; 3]; 2]) {
        let coverages = coverages(&[Contour::rectangle(from, to, [0, 0])]);
        assert_eq!(coverages, expected.as_flattened(), "{from:?} {to:?}");
    }

    /// Half is 8 of 15 levels, a quarter 4, five eighths 9.
    #[test]
    fn pixels_are_covered_by_the_share_inside() {
        check((0, 0), (96, 64), [[255; 3]; 2]);
        check((32, 0), (64, 32), [[0, 255, 0], [0, 0, 0]]);
        check((16, 0), (64, 64), [[136, 255, 0], [136, 255, 0]]);
        check((32, 24), (64, 40), [[0, 68, 0], [0, 68, 0]]);
        check((70, 0), (90, 32), [[0, 0, 153], [0, 0, 0]]);
    }

    #[test]
    fn outlines_may_reach_beyond_the_picture() {
        check((-50, -50), (16, 500), [[136, 0, 0], [136, 0, 0]]);
        check((-1_000_000, 0), (1_000_000, 32), [[255; 3], [0; 3]]);
        check((1_000_000, 0), (2_000_000, 64), [[0; 3]; 2]);
    }

    #[test]
    fn overlapping_outlines_are_filled_and_opposite_ones_leave_a_hole() {
        let outer = Contour::rectangle((0, 0), (96, 64), [0, 0]);
        let inner = Contour::rectangle((32, 0), (64, 64), [0, 0]);
        assert_eq!(coverages(&[outer.clone(), inner.clone()]), [255; 6]);
        let mut points: Vec<Point> = inner.points().collect();
        points.reverse();
        let segments = points.iter().map(|&point| Segment::Line(point)).collect();
        let hole = Contour { start: points[0], segments };
        assert_eq!(coverages(&[outer, hole]), [255, 0, 255, 255, 0, 255]);
    }

    #[test]
    fn a_circle_covers_its_area() {
        let mut canvas = Canvas::new((100, 100), BLACK);
        canvas.fill(&[Contour::rectangle((0, 0), (100 * UNIT, 100 * UNIT), [50 * UNIT; 2])], WHITE);
        let sum: u32 = canvas.pixels.iter().map(|pixel| u32::from(pixel.0[0])).sum();
        // 50² π = 7854.
        assert!((7_840..7_860).contains(&(sum / 255)), "{sum}");
    }

    #[test]
    fn colours_are_mixed_by_coverage() {
        assert_eq!(mixed(10, 200, 0), 10);
        assert_eq!(mixed(10, 200, 255), 200);
        assert_eq!(u16::from(mixed(10, 200, 51)), (10 * 204 + 200 * 51 + 127) / 255);
    }
}
