//! Crockford's base 32 (<https://www.crockford.com/base32.html>) without its check symbol: digits and
//! letters but `i`, `l`, `o` and `u`, five bits each, the highest bits first. It survives being read
//! aloud, typed, and cut out by programs that make links of texts.

use data_encoding::Encoding;
use data_encoding_macro::new_encoding;

const CROCKFORD: Encoding = new_encoding! {
    symbols: "0123456789abcdefghjkmnpqrstvwxyz",
    translate_from: "ABCDEFGHJKMNPQRSTVWXYZIiLlOo",
    translate_to: "abcdefghjkmnpqrstvwxyz111100",
};

/// Characters that may stand between symbols and mean nothing: hyphens, and invisible ones that programs put
/// into long words.
const SKIPPED: [char; 7] =
    ['-', '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}'];

/// Bytes as text, in lower case. The bits that the last symbol has too many are 0.
pub(super) fn encode(bytes: &[u8]) -> String {
    CROCKFORD.encode(bytes)
}

/// The bytes of a text, up to the first character that is neither a symbol nor skipped. `None` unless
/// the text is the only one of these bytes, but for its case and look-alikes.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let is_symbol = |c: &char| c.is_ascii_alphanumeric() && !c.eq_ignore_ascii_case(&'u');
    let symbols: String =
        text.chars().filter(|c| !SKIPPED.contains(c)).take_while(is_symbol).collect();
    CROCKFORD.decode(symbols.as_bytes()).ok()
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
