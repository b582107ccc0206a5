use super::form::{Reader, Writer};
use super::outline::Contour;
use super::shape::UNIT;

/// Units of the font in the height of a line of letters.
pub(super) const EM: i32 = 1000;

/// A letter's shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The letter.
    pub letter: char,
    /// How far on the next one begins, in thousandths of the size.
    pub advance: i32,
    /// Its outlines, in thousandths of the size, upwards from the line it stands on.
    pub contours: Vec<Contour>,
}

/// One weight of the font.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// Sorted by letter.
    pub glyphs: Vec<Glyph>,
    /// Pairs of glyphs, by their places, that stand closer or farther apart, in thousandths of the size.
    /// Sorted.
    pub pairs: Vec<([u32; 2], i32)>,
}

impl Face {
    /// How wide a line of text is, in units of the picture.
    pub(super) fn width(&self, text: &str, size: i32) -> i32 {
        let mut width = 0;
        self.each(text, |_, end| width = end);
        scaled(width, size)
    }

    /// The outlines of a line of text that begins at `x` and stands on `y`, in units of the picture.
    pub(super) fn line(&self, text: &str, size: i32, x: i32, y: i32) -> Vec<Contour> {
        let mut contours = Vec::new();
        self.each(text, |glyph, end| {
            let left = end - glyph.advance;
            let place = |at: (i32, i32)| (x + scaled(left + at.0, size), y - scaled(at.1, size));
            contours.extend(glyph.contours.iter().map(|contour| contour.placed(&place)));
        });
        contours
    }

    /// Tells each glyph and where it ends. A letter that the font has not got is a question mark.
    fn each<'f>(&'f self, text: &str, mut tell: impl FnMut(&'f Glyph, i32)) {
        let (mut end, mut before) = (0, None);
        for letter in text.chars() {
            let find = |letter| self.glyphs.binary_search_by_key(&letter, |glyph| glyph.letter);
            let Ok(place) = find(letter).or_else(|_| find('?')) else { continue };
            let Some(glyph) = self.glyphs.get(place) else { continue };
            if let Some(pair) = before.zip(u32::try_from(place).ok()) {
                let pair = self.pairs.binary_search_by_key(&pair.into(), |pair| pair.0);
                end += pair.ok().and_then(|at| self.pairs.get(at)).map_or(0, |pair| pair.1);
            }
            before = u32::try_from(place).ok();
            end += glyph.advance;
            tell(glyph, end);
        }
    }

    pub(super) fn read(form: &mut Reader<'_>) -> Option<Self> {
        let mut face = Self::default();
        let mut letter = 0;
        for _ in 0..form.number()? {
            letter += form.number()?;
            let advance = form.signed()?;
            let (mut contours, mut pen) = (Vec::new(), (0, 0));
            for _ in 0..form.number()? {
                contours.push(form.contour(&mut pen)?);
            }
            face.glyphs.push(Glyph { letter: char::from_u32(letter)?, advance, contours });
        }
        for _ in 0..form.number()? {
            face.pairs.push(([form.number()?, form.number()?], form.signed()?));
        }
        Some(face)
    }

    pub(super) fn write(&self, form: &mut Writer) {
        form.count(self.glyphs.len());
        let mut before = 0;
        for Glyph { letter, advance, contours } in &self.glyphs {
            let letter = u32::from(*letter);
            form.number(letter - before);
            before = letter;
            form.signed(*advance);
            form.count(contours.len());
            let mut pen = (0, 0);
            for contour in contours {
                form.contour(contour, &mut pen);
            }
        }
        form.count(self.pairs.len());
        for ([left, right], apart) in &self.pairs {
            form.number(*left);
            form.number(*right);
            form.signed(*apart);
        }
    }
}

/// Thousandths of a size in points as units of the picture, rounded down.
fn scaled(thousandths: i32, size: i32) -> i32 {
    (thousandths * size * UNIT).div_euclid(EM)
}
