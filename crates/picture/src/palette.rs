use core::fmt;

use serde::{Deserialize, Serialize};

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rgb(pub [u8; 3]);

/// The colours of the site's light theme, named as in its style sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Palette {
    /// The background.
    pub paper: Rgb,
    /// The background of buttons.
    pub surface: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Less important text.
    pub ink_soft: Rgb,
    /// Lines, and the empty part of bars.
    pub line: Rgb,
    /// The borders of buttons.
    pub line_strong: Rgb,
    /// The campaign's colour: bars and figures.
    pub accent: Rgb,
}

/// The role of a colour in a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    Ink,
    InkSoft,
    Line,
    Accent,
    /// The bars of the second of two results.
    Second,
    #[cfg(not(target_arch = "wasm32"))]
    Surface,
    #[cfg(not(target_arch = "wasm32"))]
    LineStrong,
}

impl Palette {
    pub(crate) fn get(&self, colour: Colour) -> Rgb {
        match colour {
            Colour::Ink => self.ink,
            Colour::InkSoft => self.ink_soft,
            Colour::Line => self.line,
            Colour::Accent => self.accent,
            Colour::Second => self.second(),
            #[cfg(not(target_arch = "wasm32"))]
            Colour::Surface => self.surface,
            #[cfg(not(target_arch = "wasm32"))]
            Colour::LineStrong => self.line_strong,
        }
    }

    /// Soft ink, one third lighter: it differs in lightness from a dark accent and still has a contrast of
    /// 3 to the paper.
    fn second(&self) -> Rgb {
        let mut mixed = self.ink_soft;
        for (part, paper) in mixed.0.iter_mut().zip(self.paper.0) {
            *part = u8::try_from((2 * u16::from(*part) + u16::from(paper)) / 3).unwrap_or(u8::MAX);
        }
        mixed
    }
}

impl Rgb {
    /// Reads a colour of the form `#rgb` or `#rrggbb`. `None` for anything else.
    pub fn from_hex(colour: &str) -> Option<Self> {
        let digits = colour.strip_prefix('#')?;
        let digits = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => digits.to_owned(),
        };
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(&digits, 16).ok()?.to_be_bytes();
        Some(Self([red, green, blue]))
    }
}

/// As `#rrggbb`.
impl fmt::Display for Rgb {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hex: &str, expected: Option<[u8; 3]>) {
        assert_eq!(Rgb::from_hex(hex), expected.map(Rgb), "{hex}");
    }

    #[test]
    fn colours_are_read_in_both_forms() {
        check("#0e5a5a", Some([0x0e, 0x5a, 0x5a]));
        check("#fA0", Some([0xff, 0xaa, 0]));
        for other in ["", "#", "red", "#12345", "#1234567", "#+12345", "#ÅÅ"] {
            check(other, None);
        }
        assert_eq!(Rgb([0x0e, 0x5a, 0]).to_string(), "#0e5a00");
    }

    #[test]
    fn the_second_colour_lies_between_soft_ink_and_paper() {
        let (ink_soft, paper) = (Rgb([90, 0, 255]), Rgb([240, 255, 255]));
        let palette = Palette { paper, ink_soft, ..Palette::default() };
        let expected = [(2 * 90 + 240) / 3, 255 / 3, (2 * 255 + 255) / 3];
        assert_eq!(palette.get(Colour::Second).0.map(u16::from), expected);
    }
}
