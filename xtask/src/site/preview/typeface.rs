//! Letters: how wide a text is, and its outlines.

use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};

use super::contours::Contours;
use crate::fingerprint::fingerprint;
use crate::folder::read;
use crate::shell::root;

/// Neither the visitor's nor this machine's fonts: the same letters wherever the site is built.
const FOLDER: &str = "node_modules/@expo-google-fonts/source-sans-3";

/// One weight of the font.
pub(in crate::site) struct Typeface<'font> {
    face: Face<'font>,
    /// Added after every letter, in the font's units.
    tracking: i32,
}

/// The bytes of the font files.
#[derive(Debug)]
pub(in crate::site) struct FontFiles {
    regular: Vec<u8>,
    bold: Vec<u8>,
    fingerprint: String,
}

impl FontFiles {
    /// Reads the files from the project's Node packages.
    pub(in crate::site) fn read() -> Result<Self> {
        let file = |name: &str| {
            let path = root().join(FOLDER).join(name);
            read(&path).context("the font is missing; `cargo xtask build` brings it")
        };
        let regular = file("400Regular/SourceSans3_400Regular.ttf")?;
        let bold = file("700Bold/SourceSans3_700Bold.ttf")?;
        let fingerprint = fingerprint(&regular) + &fingerprint(&bold);
        Ok(Self { regular, bold, fingerprint })
    }

    /// The same for the same letters.
    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// For what is read.
    pub(in crate::site) fn regular(&self) -> Result<Typeface<'_>> {
        Typeface::new(&self.regular, 0)
    }

    /// For what is seen first. Large letters stand a little closer.
    pub(in crate::site) fn bold(&self) -> Result<Typeface<'_>> {
        Typeface::new(&self.bold, -8)
    }
}

impl<'font> Typeface<'font> {
    fn new(file: &'font [u8], tracking: i32) -> Result<Self> {
        let face = Face::from_slice(file, 0).context("a font file is damaged")?;
        Ok(Self { face, tracking })
    }

    /// The width of a line of text, in units of its size.
    pub(super) fn width(&self, text: &str) -> f64 {
        let units: i32 = self.glyphs(text).map(|glyph| glyph.advance).sum();
        f64::from(units) / f64::from(self.face.units_per_em())
    }

    /// A line of text as an SVG path, which begins at `x` and stands on `baseline`.
    pub(super) fn path(&self, text: &str, size: f64, x: f64, baseline: f64) -> Result<String> {
        let mut outline = Outline::default();
        for glyph in self.glyphs(text) {
            if glyph.id == GlyphId(0) {
                let sign = text.get(glyph.at..).and_then(|rest| rest.chars().next());
                bail!("the font has no `{}`, which stands in «{text}»", sign.unwrap_or_default());
            }
            outline.origin = (outline.pen + glyph.offset.0, glyph.offset.1);
            // A space has no outline.
            let _ = self.face.outline_glyph(glyph.id, &mut outline);
            outline.pen += glyph.advance;
        }
        let scale = size / f64::from(self.face.units_per_em());
        // Fonts count upwards, pictures downwards.
        let place = format!("translate({x} {baseline}) scale({scale} -{scale})");
        Ok(format!(r#"<path transform="{place}" d="{}"/>"#, outline.path))
    }

    /// How far a line of text reaches, in the font's units.
    pub(in crate::site) fn advance(&self, text: &str) -> i32 {
        self.glyphs(text).map(|glyph| glyph.advance).sum()
    }

    /// A letter's shape for pictures of a result. None where the font has not got it.
    pub(in crate::site) fn glyph(&self, letter: char) -> Result<Option<enig_picture::Glyph>> {
        let Some(id) = self.face.glyph_index(letter) else { return Ok(None) };
        ensure!(
            self.face.units_per_em() == 1000,
            "the font has other units than pictures of a result"
        );
        let mut contours = Contours::default();
        // A space has no outline.
        let _ = self.face.outline_glyph(id, &mut contours);
        ensure!(!contours.has_cubic, "`{letter}` has curves of the third degree");
        let advance = self.advance(letter.encode_utf8(&mut [0; 4]));
        Ok(Some(enig_picture::Glyph { letter, advance, contours: contours.done }))
    }

    fn glyphs(&self, text: &str) -> impl Iterator<Item = Glyph> + use<> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let tracking = self.tracking;
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let glyphs: Vec<Glyph> = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| Glyph {
                id: GlyphId(u16::try_from(info.glyph_id).unwrap_or_default()),
                at: usize::try_from(info.cluster).unwrap_or_default(),
                advance: position.x_advance + tracking,
                offset: (position.x_offset, position.y_offset),
            })
            .collect();
        glyphs.into_iter()
    }
}

/// A letter's shape in its place, in the font's units.
struct Glyph {
    id: GlyphId,
    /// The place in the text, in bytes.
    at: usize,
    advance: i32,
    offset: (i32, i32),
}

/// Collects the outlines of a line's letters.
#[derive(Default)]
struct Outline {
    path: String,
    /// Where the next letter begins.
    pen: i32,
    /// Where the letter being drawn stands.
    origin: (i32, i32),
}

impl Outline {
    fn add<const N: usize>(&mut self, command: char, points: [(f32, f32); N]) {
        self.path.push(command);
        for (x, y) in points {
            let (x, y) = (f64::from(x), f64::from(y));
            let (x, y) = (x + f64::from(self.origin.0), y + f64::from(self.origin.1));
            // Writing into a string cannot fail.
            let _ = write!(self.path, "{x} {y} ");
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', [(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', [(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', [(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', [(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::FontFiles;

    fn draws(text: &str) -> Result<(), String> {
        let files = FontFiles::read().unwrap();
        for typeface in [files.regular().unwrap(), files.bold().unwrap()] {
            typeface.path(text, 20.0, 0.0, 0.0).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    #[test]
    fn the_font_has_the_letters_of_norway() {
        assert_eq!(draws("Æøå ÆØÅ éèêóòôüäöëï 0–9 … «sitat» “quote” ’ · § € %"), Ok(()));
        assert_eq!(draws("Sámi: áčđŋšŧž ÁČĐŊŠŦŽ ïæøå ö ä"), Ok(()));
    }

    #[test]
    fn a_letter_that_is_missing_is_named() {
        assert!(draws("Helse 漢!").unwrap_err().contains("no `漢`"));
    }

    #[test]
    fn letters_that_belong_together_stand_closer() {
        let files = FontFiles::read().unwrap();
        let regular = files.regular().unwrap();
        assert!(regular.width("AV") < regular.width("A") + regular.width("V"));
    }
}
