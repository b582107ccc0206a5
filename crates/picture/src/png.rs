use super::canvas::{Canvas, LEVELS};
use super::deflate::zlib;
use super::glyphs::Colours;
use enig_core::share::crc32;

/// A canvas as a PNG file with a palette.
pub(super) fn png(canvas: &Canvas, colours: &Colours) -> Vec<u8> {
    let row = canvas.width + 1;
    let mut rows = Vec::with_capacity(canvas.pixels.len() + canvas.pixels.len() / row + 1);
    for points in canvas.pixels.chunks(canvas.width) {
        // No filter.
        rows.push(0);
        rows.extend_from_slice(points);
    }
    let size = |length: usize| u32::try_from(length).unwrap_or_default().to_be_bytes();
    let height = canvas.pixels.len() / canvas.width.max(1);
    // Eight bits a point, a palette, and the only ways there are to pack and to filter.
    let header = [&size(canvas.width)[..], &size(height), &[8, 3, 0, 0, 0]].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let palette = palette(colours);
    let parts: [(&[u8; 4], &[u8]); 4] =
        [(b"IHDR", &header), (b"PLTE", &palette), (b"IDAT", &zlib(&rows, row)), (b"IEND", &[])];
    for (name, content) in parts {
        file.extend(size(content.len()));
        file.extend(name);
        file.extend(content);
        file.extend(crc32(&[name.as_slice(), content].concat()).to_be_bytes());
    }
    file
}

/// For each colour, from paper to itself.
fn palette(colours: &Colours) -> Vec<u8> {
    let paper = colours.0[0];
    let mut palette = Vec::new();
    for colour in colours.0 {
        for level in 0..=LEVELS {
            palette.extend(paper.into_iter().zip(colour).map(|(from, to)| mixed(from, to, level)));
        }
    }
    palette
}

fn mixed(from: u8, to: u8, level: u8) -> u8 {
    let (whole, level) = (u16::from(LEVELS), u16::from(level));
    let sum = u16::from(from) * (whole - level) + u16::from(to) * level;
    u8::try_from((sum + whole / 2) / whole).unwrap_or(u8::MAX)
}
