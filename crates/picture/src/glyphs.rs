use super::Face;
use super::form::{Reader, Writer};
use super::shape::Colour;

/// What a picture is drawn with: colours and letters. The build makes the file
/// (`docs/adr/0019-pictures-of-a-result.md`), and the quiz fetches it when a voter wants a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glyphs {
    /// Those of the site's light theme.
    pub colours: Colours,
    /// For what is read.
    pub regular: Face,
    /// For what is seen first.
    pub bold: Face,
}

/// Red, green and blue of paper, ink, soft ink, lines, the campaign's accent, and bars beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours(pub [[u8; 3]; 6]);

impl Colours {
    pub(super) fn of(self, colour: Colour) -> [u8; 3] {
        self.0[colour as usize]
    }
}

const MAGIC: &[u8] = b"enig-glyphs";

impl Glyphs {
    /// Reads the file; `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut form = Reader(bytes.strip_prefix(MAGIC)?);
        let mut colours = Colours::default();
        for part in colours.0.as_flattened_mut() {
            *part = form.byte()?;
        }
        let (regular, bold) = (Face::read(&mut form)?, Face::read(&mut form)?);
        form.0.is_empty().then_some(Self { colours, regular, bold })
    }

    /// The file.
    pub fn encode(&self) -> Vec<u8> {
        let mut form = Writer(MAGIC.to_vec());
        form.0.extend(self.colours.0.as_flattened());
        self.regular.write(&mut form);
        self.bold.write(&mut form);
        form.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Contour, Glyph, Step};

    #[test]
    fn glyphs_survive_their_file_and_a_part_of_it_is_refused() {
        let steps = vec![Step::Line((300, -7)), Step::Curve((-2, 4000), (9, 0))];
        let contours = vec![Contour { start: (5, -200), steps }];
        let glyph = |letter| Glyph { letter, advance: 512, contours: contours.clone() };
        let face = Face { glyphs: vec![glyph('A'), glyph('ž')], pairs: vec![([0, 1], -30)] };
        let glyphs = Glyphs { colours: Colours([[1, 2, 3]; 6]), regular: face.clone(), bold: face };
        let bytes = glyphs.encode();
        assert_eq!(Glyphs::decode(&bytes), Some(glyphs));
        for end in 0..bytes.len() {
            assert_eq!(Glyphs::decode(&bytes[..end]), None, "{end}");
        }
        assert_eq!(Glyphs::decode(&[&bytes, &b"x"[..]].concat()), None);
    }
}
