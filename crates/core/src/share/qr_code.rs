//! QR codes for links (ISO/IEC 18004), at error correction level M, in versions 1 to 13: a link of
//! three hundred characters fits. What stands before the link's text is stored as bytes, since paths tell
//! capitals from small letters; the text as capitals, which takes a third less room.

mod codewords;
mod drawing;

use codewords::codewords;
use drawing::Drawing;

/// A QR code: a square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Modules along a side, without the quiet zone of [`QrCode::MARGIN`].
    pub size: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// How wide the light margin has to be, in modules.
    pub const MARGIN: usize = 4;

    /// The code of an address: `start` as it is, and a link's text. `None` where it is too long.
    pub fn of(start: &str, text: &str) -> Option<Self> {
        let (version, codewords) = codewords(start.as_bytes(), &text.to_ascii_uppercase())?;
        let drawings = (0..8).map(|mask| Drawing::of(version, &codewords, mask));
        let Drawing { size, dark, .. } = drawings.min_by_key(Drawing::penalty)?;
        Some(Self { size, dark })
    }

    /// Whether a module is dark. Columns and rows count from 0; whatever lies outside is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size && self.dark.get(row * self.size + column) == Some(&true)
    }

    /// The dark modules as the path of a drawing whose module is one unit, with the margin.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let run = (column..self.size).take_while(|&at| self.is_dark(at, row)).count();
                if run > 0 {
                    let [x, y, run] = [column + Self::MARGIN, row + Self::MARGIN, run]
                        .map(|side| side.to_string());
                    path.extend(["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"]);
                }
                column += run.max(1);
            }
        }
        path
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use qrcodegen::{Mask, QrCode as Reference, QrCodeEcc, QrSegment, Version};

    use super::*;

    /// What an independent encoder makes of the same, with the same mask.
    fn reference(start: &str, text: &str, mask: u8) -> Option<Vec<bool>> {
        let text: Vec<char> = text.to_uppercase().chars().collect();
        let segments = [
            QrSegment::make_bytes(start.as_bytes()),
            QrSegment::make_alphanumeric(&text.iter().collect::<String>()),
        ];
        let code = Reference::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            Version::new(1),
            Version::new(13),
            Some(Mask::new(mask)),
            false,
        );
        let code = code.ok()?;
        let size = code.size();
        Some((0..size * size).map(|at| code.get_module(at % size, at / size)).collect())
    }

    fn check(start: &str, text: &str) {
        let Some((version, codewords)) = codewords(start.as_bytes(), &text.to_uppercase()) else {
            assert_eq!(reference(start, text, 0), None, "{start}{text}");
            return;
        };
        for mask in 0..8 {
            let drawing = Drawing::of(version, &codewords, mask);
            assert_eq!(Some(drawing.dark), reference(start, text, mask), "{start}{text}, {mask}");
        }
    }

    #[test]
    fn codes_are_those_of_an_independent_encoder_in_every_version() {
        check("", "");
        for length in (1..460).step_by(7) {
            check("https://enig.example/#r=", &"2400fqndqvqg6529".repeat(30)[..length]);
        }
    }

    proptest! {
        #[test]
        fn codes_are_those_of_an_independent_encoder(start in "[a-z:/.#=]{0,90}", text in "[0-9a-z]{0,160}") {
            check(&start, &text);
        }
    }

    #[test]
    fn a_code_is_drawn_in_runs() {
        let code = QrCode::of("https://enig.example/#r=", "2400fqndqvqg6529a11fy293qwbg").unwrap();
        assert_eq!(code.size, 17 + 4 * 4);
        assert!(code.path().starts_with("M4 4h7v1h-7z"), "a finder pattern comes first");
        assert!(code.is_dark(0, 0) && !code.is_dark(7, 7) && !code.is_dark(99, 0));
        assert_eq!(QrCode::of(&"x".repeat(400), ""), None);
    }
}
