use serde::{Deserialize, Serialize};

use crate::{FontSubset, Palette};

/// What pictures are drawn with. The build writes it to a file, which the quiz fetches together with the
/// picture module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Style {
    /// The colours.
    pub palette: Palette,
    /// The font of running text.
    pub regular: FontSubset,
    /// The font of titles and figures.
    pub bold: FontSubset,
}

impl Style {
    /// Writes the file, as [postcard](https://postcard.jamesmunns.com/wire-format).
    pub fn encode(&self) -> Vec<u8> {
        // Writing into a growing vector cannot fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads the file. `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (style, rest) = postcard::take_from_bytes(bytes).ok()?;
        rest.is_empty().then_some(style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Contour, Glyph, Kerning, Rgb, Segment};

    #[test]
    fn a_style_survives_encoding_and_a_damaged_file_is_refused() {
        let segments = vec![Segment::Line((300, -7)), Segment::Quad((-2, 4000), (9, 0))];
        let contours = vec![Contour { start: (5, -200), segments }];
        let glyph = |character| Glyph { character, advance: 512, contours: contours.clone() };
        let kerning = vec![Kerning { pair: (0, 1), adjustment: -30 }];
        let font = FontSubset { glyphs: vec![glyph('A'), glyph('ž')], kerning };
        let palette = Palette { accent: Rgb([1, 2, 3]), ..Palette::default() };
        let style = Style { palette, regular: font.clone(), bold: font };
        let bytes = style.encode();
        assert_eq!(Style::decode(&bytes), Some(style));
        for end in 0..bytes.len() {
            assert_eq!(Style::decode(&bytes[..end]), None, "{end}");
        }
        assert_eq!(Style::decode(&[&bytes[..], &[0]].concat()), None);
    }
}
