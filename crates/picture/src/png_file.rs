//! The PNG file format (<https://www.w3.org/TR/png-3/>): chunks around a zlib stream.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::Rgb;
use crate::canvas::Canvas;

const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";

/// In the header: 8 bits per sample, and that a pixel is red, green and blue, or an index into a palette.
const TRUECOLOUR: [u8; 2] = [8, 2];
const INDEXED: [u8; 2] = [8, 3];

/// The only methods of compression, filtering and interlacing that are used.
const METHODS: [u8; 3] = [0, 0, 0];

/// The most colours that a palette may have.
const MOST_COLOURS: usize = 256;

/// Without a table, which would be some 1 kB that does not compress.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// From 0 to 10. Higher ones take longer and hardly make flat drawings smaller.
const COMPRESSION_LEVEL: u8 = 6;

/// The pixels as a PNG file, with a palette if they have few colours.
pub(crate) fn png(canvas: &Canvas) -> Vec<u8> {
    let palette = palette(&canvas.pixels);
    let kind = if palette.is_some() { INDEXED } else { TRUECOLOUR };
    let [width, height] = [canvas.width, canvas.height].map(|side| u32::from(side).to_be_bytes());
    let mut file = SIGNATURE.to_vec();
    write_chunk(&mut file, *b"IHDR", &[&width[..], &height, &kind, &METHODS].concat());
    if let Some(palette) = &palette {
        let colours: Vec<u8> = palette.iter().flat_map(|colour| colour.0).collect();
        write_chunk(&mut file, *b"PLTE", &colours);
    }
    let rows = rows(canvas, palette.as_deref());
    write_chunk(&mut file, *b"IDAT", &compress_to_vec_zlib(&rows, COMPRESSION_LEVEL));
    write_chunk(&mut file, *b"IEND", &[]);
    file
}

/// All colours, sorted. `None` if there are more than a palette may have.
fn palette(pixels: &[Rgb]) -> Option<Vec<Rgb>> {
    let mut palette = Vec::new();
    for run in pixels.chunk_by(Rgb::eq) {
        if let Err(place) = palette.binary_search(&run[0]) {
            palette.insert(place, run[0]);
        }
        if palette.len() > MOST_COLOURS {
            return None;
        }
    }
    Some(palette)
}

/// The content of the file before compression: for each row its filter type, then its pixels.
fn rows(canvas: &Canvas, palette: Option<&[Rgb]>) -> Vec<u8> {
    let mut rows = Vec::new();
    for row in canvas.pixels.chunks(usize::from(canvas.width).max(1)) {
        // No filter. Flat drawings compress best like this.
        rows.push(0);
        let Some(palette) = palette else {
            rows.extend(row.iter().flat_map(|colour| colour.0));
            continue;
        };
        for run in row.chunk_by(Rgb::eq) {
            let index = palette.binary_search(&run[0]).ok();
            let index = index.and_then(|index| u8::try_from(index).ok()).unwrap_or_default();
            rows.extend(core::iter::repeat_n(index, run.len()));
        }
    }
    rows
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

    /// A picture of so many colours is read back as it was.
    #[track_caller]
    fn check(size: (u16, u16), colours: u16, is_indexed: bool) {
        let mut canvas = Canvas::new(size, Rgb([250, 248, 243]));
        for (n, pixel) in (0..colours).cycle().zip(canvas.pixels.iter_mut().step_by(7)) {
            let [high, low] = n.to_be_bytes();
            *pixel = Rgb([0, high, low]);
        }
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png(&canvas)));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        assert_eq!(reader.info().palette.is_some(), is_indexed, "{size:?} {colours}");
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (size.0.into(), size.1.into()));
        let expected = canvas.pixels.iter().flat_map(|pixel| pixel.0);
        assert!(pixels.into_iter().eq(expected), "{size:?} {colours}");
    }

    #[test]
    fn another_decoder_reads_the_same_pixels() {
        check((1, 1), 1, true);
        check((3, 2), 1, true);
        // And that of the background.
        check((1200, 630), 255, true);
        check((1200, 630), 256, false);
    }
}
