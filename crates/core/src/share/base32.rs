//! Crockford's base 32: digits and letters without `i`, `l`, `o` and `u`, five bits each, the highest
//! bits first. It survives being read aloud, typed, and cut out by programs that make links of texts.

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What may stand between digits and means nothing: hyphens, and what programs put into long words.
const SKIPPED: [char; 7] =
    ['-', '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}'];

/// Bytes as text, in lower case. The bits that the last digit has too many are 0.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut bits, mut held) = (0, 0_u32);
    for &byte in bytes {
        held = (held << 8 | u32::from(byte)) & 0xFFFF;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(digit(held >> bits));
        }
    }
    if bits > 0 {
        text.push(digit(held << (5 - bits)));
    }
    text
}

/// The bytes of a text, up to the first character that is neither a digit nor skipped. `None` unless
/// the text is the only one of these bytes, but for its case and look-alikes.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0, 0_u32);
    for value in text.chars().filter(|c| !SKIPPED.contains(c)).map_while(value) {
        held = (held << 5 | value) & 0xFFFF;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xFF).unwrap_or_default());
        }
    }
    let rest = held & ((1 << bits) - 1);
    // Five bits or more would be a digit that stands for nothing.
    (bits < 5 && rest == 0).then_some(bytes)
}

fn digit(value: u32) -> char {
    char::from(DIGITS[value as usize % DIGITS.len()])
}

fn value(c: char) -> Option<u32> {
    let c = match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    (0..).zip(DIGITS).find(|&(_, &digit)| char::from(digit) == c).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[track_caller]
    fn check(bytes: &[u8], text: &str) {
        assert_eq!(encode(bytes), text);
        assert_eq!(decode(text).as_deref(), Some(bytes), "{text}");
    }

    #[test]
    fn bytes_survive_their_text() {
        check(b"", "");
        check(&[0], "00");
        check(&[0xFF], "zw");
        check(&[0x11, 0x00, 0x07], "2400e");
        check(b"12345", "64s36d1n");
    }

    #[track_caller]
    fn check_read(text: &str, expected: Option<&[u8]>) {
        assert_eq!(decode(text).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn reading_forgives_what_people_and_programs_do() {
        check_read("2400E", Some(&[0x11, 0x00, 0x07]));
        check_read("24oOe", Some(&[0x11, 0x00, 0x07]));
        check_read("2-4\u{200B}00e-", Some(&[0x11, 0x00, 0x07]));
        check_read("2400e.", Some(&[0x11, 0x00, 0x07]));
        check_read("2400e&r=zz", Some(&[0x11, 0x00, 0x07]));
        check_read("I4", Some(&[0x09]));
        check_read("L4", Some(&[0x09]));
        check_read("<script>", Some(&[]));
    }

    #[test]
    fn a_text_is_the_only_one_of_its_bytes() {
        check_read("01", None);
        check_read("2400f", None);
        check_read("000", None);
        check_read("2400e0", None);
        check_read("0", None);
    }
}
