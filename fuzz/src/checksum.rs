//! The outer form of links, written once more, so that a mistake in the product's own is not made here
//! too, and so that what lies behind the checksum is reached.

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The text of a link with these bytes before its checksum.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    let check = crc32(b"enig1".iter().chain(bytes)).to_be_bytes();
    let mut text = String::with_capacity((bytes.len() + 4) * 8 / 5 + 1);
    let (mut held, mut count) = (0_u32, 0);
    for &byte in bytes.iter().chain(&check) {
        held = (held << 8 | u32::from(byte)) & 0xFFFF;
        count += 8;
        while count >= 5 {
            count -= 5;
            text.push(digit(held >> count));
        }
    }
    if count > 0 {
        text.push(digit(held << (5 - count)));
    }
    text
}

fn digit(bits: u32) -> char {
    char::from(DIGITS[(bits & 31) as usize])
}

fn crc32<'b>(bytes: impl Iterator<Item = &'b u8>) -> u32 {
    let mut crc = u32::MAX;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc % 2 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn a_text_is_one_of_the_golden_links() {
        let bytes = [0x11, 0, 7, 0xDE, 0xAD, 0xBE, 0xEF, 3, 20, 73, 80, 66, 255];
        let texts = include_str!("../../tests/golden/share-v1.txt");
        let text = text_of(&bytes);
        assert!(texts.lines().any(|line| line.ends_with(&text)), "{text}");
    }
}
