/// CRC-32 as in IEEE 802.3: reflected polynomial `0xEDB88320`, starting from and inverted with all ones.
pub fn crc32<'b>(bytes: impl IntoIterator<Item = &'b u8>) -> u32 {
    let step = |crc: u32, &byte: &u8| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            let is_odd = crc & 1 == 1;
            (crc >> 1) ^ if is_odd { 0xEDB8_8320 } else { 0 }
        })
    };
    !bytes.into_iter().fold(!0, step)
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn the_check_value_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
