//! Font subsets from font files.

use std::collections::BTreeSet;

use rustybuzz::ttf_parser::{OutlineBuilder, Tag};
use rustybuzz::{Face, Feature, UnicodeBuffer};
use thiserror::Error;

use crate::font_subset::UNITS_PER_EM;
use crate::{Contour, FontSubset, Glyph, Kerning, Segment, Vector};

/// The characters of result pictures: ASCII, the letters of Norwegian, the Sámi languages and the names of
/// their neighbours, and the signs of running text, no-break spaces among them.
pub const CHARACTERS: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`\
    abcdefghijklmnopqrstuvwxyz{|}~ÆØÅæøåÁČĐŊŠŦŽÏáčđŋšŧžïÀÈÉÊÍÑÒÓÔÕÖÚÜÄÇËàèéêíñòóôõöúüäçëÿǤǥǦǧƷʒǮǯ\
    §«»–—‘’“”„…·•×−°½¼€²³\u{a0}\u{202f}";

/// The characters that are kerned with each other.
const KERNED: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå.,:’?%";

/// The least kerning that can be seen, in font units.
const LEAST_KERNING: i32 = 8;

/// Why a font file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FontError {
    /// It is not an OpenType font.
    #[error("the font file is damaged")]
    Damaged,
    /// Its outlines are of the OpenType kind.
    #[error("the outline of `{0}` has cubic curves; use the TrueType file of the font (.ttf)")]
    Cubic(char),
    /// A subset has room for 65,535 glyphs, as a font has.
    #[error("more characters than a font subset has room for")]
    TooManyCharacters,
}

impl FontSubset {
    /// Takes the glyphs of some characters and their kerning out of a TrueType file. Characters that the
    /// font lacks are left out. `tracking` is added to every advance, in thousandths of the font size.
    pub fn from_font(file: &[u8], tracking: i16, characters: &str) -> Result<Self, FontError> {
        let font = Font { face: Face::from_slice(file, 0).ok_or(FontError::Damaged)?, tracking };
        let mut subset = Self::default();
        for character in characters.chars().collect::<BTreeSet<_>>() {
            subset.glyphs.extend(font.glyph(character)?);
        }
        subset.kerning = font.kerning(&subset)?;
        Ok(subset)
    }
}

struct Font<'f> {
    face: Face<'f>,
    tracking: i16,
}

impl Font<'_> {
    /// `None` where the font lacks the character.
    fn glyph(&self, character: char) -> Result<Option<Glyph>, FontError> {
        let Some(id) = self.face.glyph_index(character) else { return Ok(None) };
        let mut outline = Outline { scale: self.scale(), ..Outline::default() };
        // A space has no outline.
        let _ = self.face.outline_glyph(id, &mut outline);
        if outline.is_cubic {
            return Err(FontError::Cubic(character));
        }
        let advance = to_i16(self.advance(&character.to_string()));
        Ok(Some(Glyph { character, advance, contours: outline.contours }))
    }

    /// The kerning of the glyphs of a subset.
    fn kerning(&self, subset: &FontSubset) -> Result<Vec<Kerning>, FontError> {
        let is_kerned = |glyph: &Glyph| KERNED.contains(glyph.character);
        let glyphs = subset.glyphs.iter().enumerate().filter(|(_, glyph)| is_kerned(glyph));
        let mut kerning = Vec::new();
        for (left_position, left) in glyphs.clone() {
            for (right_position, right) in glyphs.clone() {
                let together = self.advance(&String::from_iter([left.character, right.character]));
                let adjustment = together - i32::from(left.advance) - i32::from(right.advance);
                if adjustment.abs() >= LEAST_KERNING {
                    let position = |position| {
                        u16::try_from(position).map_err(|_| FontError::TooManyCharacters)
                    };
                    let pair = (position(left_position)?, position(right_position)?);
                    kerning.push(Kerning { pair, adjustment: to_i16(adjustment) });
                }
            }
        }
        Ok(kerning)
    }

    /// The width of a text that is shaped with kerning and without ligatures, in thousandths.
    fn advance(&self, text: &str) -> i32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let features = [b"liga", b"clig", b"calt"];
        let features = features.map(|name| Feature::new(Tag::from_bytes(name), 0, ..));
        let shaped = rustybuzz::shape(&self.face, &features, buffer);
        let advance = |position: &rustybuzz::GlyphPosition| {
            let thousandths = position.x_advance * i32::from(UNITS_PER_EM);
            thousandths / self.face.units_per_em().max(1) + i32::from(self.tracking)
        };
        shaped.glyph_positions().iter().map(advance).sum()
    }

    /// From the units of the font to thousandths.
    fn scale(&self) -> f32 {
        f32::from(UNITS_PER_EM) / f32::from(self.face.tables().head.units_per_em)
    }
}

/// Collects the outline of a glyph.
#[derive(Default)]
struct Outline {
    scale: f32,
    contours: Vec<Contour<Vector>>,
    /// The point before, and the first one of the contour.
    pen: (i32, i32),
    start: (i32, i32),
    is_cubic: bool,
}

impl Outline {
    /// From the point before, which the new one replaces.
    fn vector(&mut self, x: f32, y: f32) -> Vector {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "rounded to thousandths, and saturating"
        )]
        let [x, y] = [x, y].map(|part| (part * self.scale).round() as i32);
        let before = std::mem::replace(&mut self.pen, (x, y));
        (to_i16(x.saturating_sub(before.0)), to_i16(y.saturating_sub(before.1)))
    }

    fn add(&mut self, segment: Segment<Vector>) {
        if let Some(contour) = self.contours.last_mut() {
            contour.segments.push(segment);
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let start = self.vector(x, y);
        self.start = self.pen;
        self.contours.push(Contour { start, segments: Vec::new() });
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let end = self.vector(x, y);
        self.add(Segment::Line(end));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let control = self.vector(x1, y1);
        let end = self.vector(x, y);
        self.add(Segment::Quad(control, end));
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.is_cubic = true;
    }

    fn close(&mut self) {
        // A straight line closes every contour anyway.
        let Some(contour) = self.contours.last_mut() else { return };
        if let Some(&Segment::Line((right, up))) = contour.segments.last()
            && self.pen == self.start
        {
            contour.segments.pop();
            self.pen = (self.pen.0 - i32::from(right), self.pen.1 - i32::from(up));
        }
    }
}

fn to_i16(number: i32) -> i16 {
    i16::try_from(number).unwrap_or(if number < 0 { i16::MIN } else { i16::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_font_is_refused() {
        assert_eq!(FontSubset::from_font(b"no font", 0, "A"), Err(FontError::Damaged));
        assert_eq!(FontSubset::from_font(&[], 0, "A"), Err(FontError::Damaged));
    }

    #[test]
    fn outlines_are_relative_and_not_closed_twice() {
        let mut outline = Outline { scale: 0.5, ..Outline::default() };
        outline.move_to(20.0, 0.0);
        outline.quad_to(40.0, 0.0, 40.0, 20.0);
        outline.line_to(20.0, 0.0);
        outline.close();
        outline.move_to(0.0, 0.0);
        let first = Contour { start: (10, 0), segments: vec![Segment::Quad((10, 0), (0, 10))] };
        // From (20, 10), the last point that was kept.
        let second = Contour { start: (-20, -10), segments: Vec::new() };
        assert_eq!(outline.contours, [first, second]);
    }
}
