use core::fmt::Write as _;

use qrcodegen::{QrCodeEcc, QrSegment, Version};

/// A QR code of a link (ISO/IEC 18004): a square of dark and light modules, at error correction level M, in
/// versions 1 to 13, which hold a link of three hundred characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Modules along a side, without the quiet zone of [`QrCode::MARGIN`].
    pub size: usize,
    /// Row by row.
    dark: Vec<bool>,
}

impl QrCode {
    /// Width of the quiet zone that readers need around the code, in modules.
    pub const MARGIN: usize = 4;

    /// The code of an address: `start` as it is, and the text of a link behind it. `None` where it is too
    /// long.
    ///
    /// The start is stored as bytes, since paths tell capitals from small letters; the text in capitals,
    /// which takes a third less room: a link is read in either case.
    pub fn of(start: &str, text: &str) -> Option<Self> {
        let capitals = text.to_ascii_uppercase();
        let text = if QrSegment::is_alphanumeric(&capitals) {
            QrSegment::make_alphanumeric(&capitals)
        } else {
            QrSegment::make_bytes(text.as_bytes())
        };
        let code = qrcodegen::QrCode::encode_segments_advanced(
            &[QrSegment::make_bytes(start.as_bytes()), text],
            QrCodeEcc::Medium,
            Version::new(1),
            Version::new(13),
            None,
            false,
        )
        .ok()?;
        let side = 0..code.size();
        let row = |y| side.clone().map(move |x| (x, y));
        let dark = side.clone().flat_map(row).map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(code.size()).ok()?, dark })
    }

    /// Whether a module is dark. Columns and rows count from 0; whatever lies outside is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size && self.dark.get(row * self.size + column) == Some(&true)
    }

    /// The dark modules as the data of an SVG path, one unit a module, shifted by the margin.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let run = (column..self.size).take_while(|&at| self.is_dark(at, row)).count();
                if run > 0 {
                    let (x, y) = (column + Self::MARGIN, row + Self::MARGIN);
                    // Writing into a text cannot fail.
                    let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                column += run.max(1);
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "https://enig.example/#r=";

    #[test]
    fn a_code_is_drawn_in_runs() {
        let code = QrCode::of(START, "2400fqndqvqg6529a11fy293qwbg").unwrap();
        assert_eq!(code.size, 17 + 4 * 4);
        assert!(code.path().starts_with("M4 4h7v1h-7z"), "a finder pattern comes first");
        assert!(code.is_dark(0, 0) && !code.is_dark(7, 7) && !code.is_dark(99, 0));
    }

    /// Version 13 at level M holds 334 codewords of data (ISO/IEC 18004, table 7). Each segment has 4 bits of
    /// mode, and 16 or 11 of length.
    #[test]
    fn what_does_not_fit_into_the_largest_version_has_no_code() {
        let room = 8 * 334 - (4 + 16) - (4 + 11);
        let size = |start: usize, text: usize| {
            QrCode::of(&"x".repeat(start), &"0".repeat(text)).map(|code| code.size)
        };
        assert_eq!(size(room / 8, 0), Some(17 + 4 * 13));
        assert_eq!(size(room / 8 + 1, 0), None);
        // Two characters take 11 bits.
        assert_eq!(size(0, room / 11 * 2), Some(17 + 4 * 13));
        assert_eq!(size(0, room / 11 * 2 + 2), None);
    }

    #[test]
    fn a_text_of_other_characters_has_a_code_too() {
        assert_eq!(QrCode::of(START, "æ{}\n").map(|code| code.size), Some(17 + 4 * 3));
    }
}
