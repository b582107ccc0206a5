use serde::{Deserialize, Serialize};

use crate::outline::{Contour, Point};
use crate::shape::UNIT;

/// Font units per em. Coordinates and advances of a font are in thousandths of its size.
pub(crate) const UNITS_PER_EM: u16 = 1000;

/// No line is wider, in picture units: some 500,000 pixels.
const WIDEST: i64 = 1 << 24;

/// A distance in font units, to the right and up.
pub type Vector = (i16, i16);

/// The glyphs of one weight of a font for a set of characters, and their kerning.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FontSubset {
    /// Sorted by character.
    pub glyphs: Vec<Glyph>,
    /// Sorted by pair.
    pub kerning: Vec<Kerning>,
}

/// The shape of a character.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glyph {
    /// The character.
    pub character: char,
    /// From the origin of this glyph to that of the next, in font units.
    pub advance: i16,
    /// The outlines. Each point is relative to the one before it, control points and points of the contour
    /// before included, and the first to the origin: small numbers make a small file.
    pub contours: Vec<Contour<Vector>>,
}

/// A correction of the distance between two glyphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kerning {
    /// The left and the right glyph, as positions in [`FontSubset::glyphs`].
    pub pair: (u16, u16),
    /// Added to the left advance, in font units.
    pub adjustment: i16,
}

impl FontSubset {
    /// The first character of a text that has no glyph.
    pub fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|&character| self.position(character).is_none())
    }

    /// The width of a line of text, in picture units.
    pub(crate) fn width(&self, text: &str, size: i32) -> i32 {
        scaled(self.placed(text).last().map_or(0, |(glyph, x)| x + i64::from(glyph.advance)), size)
    }

    /// The outlines of a line of text that begins at `x` and stands on `baseline`, in picture units. A
    /// character that has no glyph is drawn as a question mark.
    pub(crate) fn line(&self, text: &str, size: i32, x: i32, baseline: i32) -> Vec<Contour<Point>> {
        let mut contours = Vec::new();
        for (glyph, left) in self.placed(text) {
            let mut at: Vector = (0, 0);
            let mut place = |(right, up): Vector| {
                at = (at.0.saturating_add(right), at.1.saturating_add(up));
                let right = scaled(left + i64::from(at.0), size);
                (x + right, baseline - scaled(at.1.into(), size))
            };
            contours.extend(glyph.contours.iter().map(|contour| contour.map(&mut place)));
        }
        contours
    }

    /// The glyphs of a text, each with the distance of its origin from that of the first.
    fn placed<'f>(&'f self, text: &str) -> impl Iterator<Item = (&'f Glyph, i64)> {
        let (mut end, mut before) = (0, None);
        text.chars().filter_map(move |character| {
            let position = self.position(character).or_else(|| self.position('?'))?;
            let glyph = self.glyphs.get(position)?;
            let start = end + before.map_or(0, |before| self.adjustment(before, position));
            (end, before) = (start + i64::from(glyph.advance), Some(position));
            Some((glyph, start))
        })
    }

    pub(crate) fn position(&self, character: char) -> Option<usize> {
        self.glyphs.binary_search_by_key(&character, |glyph| glyph.character).ok()
    }

    fn adjustment(&self, left: usize, right: usize) -> i64 {
        let as_stored = |it: &Kerning| (usize::from(it.pair.0), usize::from(it.pair.1));
        let found = self.kerning.binary_search_by_key(&(left, right), as_stored).ok();
        found.and_then(|at| self.kerning.get(at)).map_or(0, |it| it.adjustment.into())
    }
}

/// Font units as picture units at a size in pixels, rounded down.
fn scaled(font_units: i64, size: i32) -> i32 {
    let units = (font_units * i64::from(size) * i64::from(UNIT)).div_euclid(UNITS_PER_EM.into());
    i32::try_from(units.clamp(-WIDEST, WIDEST)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Segment;

    /// A dot and two triangles, kerned when the second follows the first.
    fn font() -> FontSubset {
        let contours = vec![Contour { start: (100, 0), segments: vec![Segment::Line((0, 500))] }];
        let glyph = |character, contours| Glyph { character, advance: 600, contours };
        let glyphs = vec![glyph('?', vec![]), glyph('A', contours.clone()), glyph('V', contours)];
        FontSubset { glyphs, kerning: vec![Kerning { pair: (1, 2), adjustment: -100 }] }
    }

    #[track_caller]
    fn check_width(text: &str, thousandths: i32) {
        assert_eq!(font().width(text, 10), thousandths * 10 * UNIT / 1000, "{text}");
    }

    #[test]
    fn a_line_is_as_wide_as_its_advances_and_kerning() {
        check_width("", 0);
        check_width("A", 600);
        check_width("VA", 600 + 600);
        check_width("AV", 600 - 100 + 600);
        check_width("A漢V", 3 * 600);
    }

    #[test]
    fn glyphs_are_placed_on_the_baseline() {
        let contours = font().line("AV", 10, 7, 1000);
        let places = contours.iter().map(|it| (it.start, it.segments[0]));
        let [first, second] = [100, 600 - 100 + 100].map(|it| 7 + it * 10 * UNIT / 1000);
        let top = 1000 - 500 * 10 * UNIT / 1000;
        let expected = [first, second].map(|x| ((x, 1000), Segment::Line((x, top))));
        assert_eq!(places.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn missing_characters_are_found() {
        assert_eq!(font().missing("AV"), None);
        assert_eq!(font().missing("AxV"), Some('x'));
    }
}
