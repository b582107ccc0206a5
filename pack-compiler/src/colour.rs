//! Colours, how well one stands out from another, and the nearest one that does.

use core::fmt;

/// A colour of the sRGB space: red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) [u8; 3]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digits: Vec<u8> =
            digits.chars().map(|c| u8::try_from(c.to_digit(16)?).ok()).collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self([r, g, b].map(|digit| 17 * digit))),
            [r, red, g, green, b, blue] => {
                Some(Self([16 * r + red, 16 * g + green, 16 * b + blue]))
            }
            _ => None,
        }
    }

    /// The contrast ratio of two colours, from 1 to 21: (L1 + 0.05) / (L2 + 0.05), where L1 is the
    /// relative luminance of the lighter one. Source: WCAG 2.2, "contrast ratio".
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// From 0 for black to 1 for white. Source: WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The colour of the same hue and saturation that passes, with the least change of lightness. Black
    /// and white are among those tried. The colour itself where none passes.
    pub(crate) fn nearest(self, passes: impl Fn(Self) -> bool) -> Self {
        let lightness = self.lightness();
        (0..=HIGHEST)
            .flat_map(|step| [lightness - step, lightness + step])
            .filter(|target| (0..=HIGHEST).contains(target))
            .map(|target| self.at(target))
            .find(|&colour| passes(colour))
            .unwrap_or(self)
    }

    /// The highest and the lowest channel together: HSL's lightness, from 0 to [`HIGHEST`].
    fn lightness(self) -> i32 {
        let channels = self.0.map(i32::from);
        channels.into_iter().max().unwrap_or_default()
            + channels.into_iter().min().unwrap_or_default()
    }

    /// The colour with this lightness. In HSL, hue and saturation stay when what a channel has above or
    /// below the middle grows with the room that the lightness leaves.
    fn at(self, target: i32) -> Self {
        let room = |lightness: i32| HIGHEST / 2 - (lightness - HIGHEST / 2).abs();
        let (lightness, old_room) = (self.lightness(), room(self.lightness()).max(1));
        Self(self.0.map(|channel| {
            let off_middle = (2 * i32::from(channel) - lightness) * room(target);
            let channel = f64::from(target * old_room + off_middle) / f64::from(2 * old_room);
            byte(channel)
        }))
    }
}

/// White's lightness.
const HIGHEST: i32 = 2 * 255;

/// The nearest byte.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` goes to the ends")]
fn byte(channel: f64) -> u8 {
    channel.round() as u8
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[track_caller]
    fn read(text: &str) -> Colour {
        Colour::read(text).expect("a colour")
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        for (text, expected) in [
            ("#fff", Some([255, 255, 255])),
            ("#1a2", Some([0x11, 0xaa, 0x22])),
            ("#0e5A5a", Some([0x0e, 0x5a, 0x5a])),
            ("#ffff", None),
            ("#0e5a5a80", None),
            ("0e5a5a", None),
            ("#0g5a5a", None),
            ("#", None),
            ("teal", None),
            ("rgb(1 2 3)", None),
        ] {
            assert_eq!(Colour::read(text), expected.map(Colour), "{text}");
        }
        assert_eq!(read("#1A2").to_string(), "#11aa22");
    }

    #[track_caller]
    fn check_contrast(one: &str, other: &str, expected: f64) {
        for ratio in [read(one).contrast(read(other)), read(other).contrast(read(one))] {
            assert!((ratio - expected).abs() < 1e-9, "{one} {other}: {ratio}, not {expected}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let grey = ((128.0 / 255.0 + 0.055_f64) / 1.055).powf(2.4);
        check_contrast("#000", "#fff", (1.0 + 0.05) / (0.0 + 0.05));
        check_contrast("#abc", "#abc", 1.0);
        check_contrast("#f00", "#fff", 1.05 / (0.2126 + 0.05));
        check_contrast("#0f0", "#000", (0.7152 + 0.05) / 0.05);
        check_contrast("#00f", "#fff", 1.05 / (0.0722 + 0.05));
        check_contrast("#ff0", "#fff", 1.05 / (0.2126 + 0.7152 + 0.05));
        check_contrast("#0a0a0a", "#000", (10.0 / 255.0 / 12.92 + 0.05) / 0.05);
        check_contrast("#808080", "#000", (grey + 0.05) / 0.05);
        // The well-known greys on either side of 4.5 on white.
        assert!(read("#767676").contrast(read("#fff")) >= 4.5);
        assert!(read("#777777").contrast(read("#fff")) < 4.5);
    }

    #[test]
    fn the_nearest_colour_keeps_its_hue() {
        let darker_than = |limit: u8| move |colour: Colour| colour.0.iter().all(|&it| it <= limit);
        for (colour, passes, expected) in [
            ("#777777", 0x76, "#767676"),
            ("#767676", 0x76, "#767676"),
            // Half the lightness of pure red at full saturation.
            ("#ff0000", 0x80, "#800000"),
            ("#ff8000", 0x80, "#804000"),
            // Saturation (e0 - c0) / (1fe - e0 - c0) = 32 / 94; halved to the lightness 80 it is 80 ± 27.
            ("#e0d0c0", 0x6b, "#6b5035"),
            ("#ffffff", 0, "#000000"),
        ] {
            let nearest = read(colour).nearest(darker_than(passes));
            assert_eq!(nearest.to_string(), expected, "{colour}");
        }
        assert_eq!(read("#123456").nearest(|_| false), read("#123456"));
        assert_eq!(read("#123456").nearest(|colour| colour.0 == [255; 3]), read("#fff"));
    }
}
