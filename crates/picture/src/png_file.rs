//! The PNG file format (<https://www.w3.org/TR/png-3/>): chunks around a zlib stream.

use crc::{CRC_32_ISO_HDLC, Crc, Table};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::canvas::Canvas;

const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";

/// 8 bits per sample, RGB, and the only methods of compression, filtering and interlacing that a header
/// must name.
const KIND: [u8; 5] = [8, 2, 0, 0, 0];

/// One table of 1 kB: faster ones are larger than the rest of the module.
const CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// From 0 to 10. Higher ones take longer and hardly make flat drawings smaller.
const COMPRESSION_LEVEL: u8 = 6;

/// The pixels as a PNG file.
pub(crate) fn png(canvas: &Canvas) -> Vec<u8> {
    let row_length = usize::from(canvas.width) * 3;
    let mut rows = Vec::with_capacity(canvas.pixels.len() + usize::from(canvas.height));
    for row in canvas.pixels.chunks(row_length.max(1)) {
        // The filter type: none. Flat drawings compress best like this.
        rows.push(0);
        rows.extend_from_slice(row);
    }
    let [width, height] = [canvas.width, canvas.height].map(|side| u32::from(side).to_be_bytes());
    let mut file = SIGNATURE.to_vec();
    write_chunk(&mut file, *b"IHDR", &[&width[..], &height, &KIND].concat());
    write_chunk(&mut file, *b"IDAT", &compress_to_vec_zlib(&rows, COMPRESSION_LEVEL));
    write_chunk(&mut file, *b"IEND", &[]);
    file
}

/// Length, name, content, and the checksum of the last two.
fn write_chunk(file: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    file.extend(u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes());
    file.extend(&name);
    file.extend(content);
    let mut checksum = CHECKSUM.digest();
    checksum.update(&name);
    checksum.update(content);
    file.extend(checksum.finalize().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rgb;

    #[track_caller]
    fn check(width: u16, height: u16) {
        let mut canvas = Canvas::new((width, height), Rgb([250, 248, 243]));
        for (n, part) in (0..=u8::MAX).cycle().zip(canvas.pixels.iter_mut().step_by(7)) {
            *part = n;
        }
        let file = png(&canvas);
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (width.into(), height.into()));
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgb, png::BitDepth::Eight));
        assert!(pixels == canvas.pixels, "{width} × {height}");
    }

    #[test]
    fn another_decoder_reads_the_same_pixels() {
        check(1, 1);
        check(3, 2);
        check(1200, 630);
    }
}
