//! Compressed copies beside the files, for hosts that send those instead of compressing anew.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::folder::{files_below, read, write};

/// Pictures and fonts are compressed as they are; these are not.
const COMPRESSIBLE: [&str; 9] =
    ["css", "html", "js", "json", "pack", "svg", "txt", "wasm", "webmanifest"];

/// Writes a `.br` and a `.gz` copy beside every file that gains from it.
pub(super) fn beside_every_file(folder: &Path) -> Result<()> {
    files_below(folder)?.iter().try_for_each(|file| beside(file))
}

/// Writes a `.br` and a `.gz` copy beside a file, if it gains from it.
pub fn beside(file: &Path) -> Result<()> {
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    if COMPRESSIBLE.contains(&extension.as_ref()) {
        let content = read(file)?;
        let copy = |suffix: &str| file.with_extension(format!("{extension}.{suffix}"));
        write(&copy("br"), &brotli_bytes(&content)?)?;
        write(&copy("gz"), &gzip_bytes(&content)?)?;
    }
    Ok(())
}

fn brotli_bytes(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)
        .context("cannot compress with brotli")?;
    Ok(compressed)
}

/// The encoder writes no time into the header, so the same content gives the same bytes.
fn gzip_bytes(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).and_then(|()| encoder.finish()).context("cannot compress with gzip")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{brotli_bytes, gzip_bytes};

    #[test]
    fn both_copies_hold_the_same_content() {
        let content = "Hvor enig er du? ".repeat(100).into_bytes();
        let brotli = brotli_bytes(&content).unwrap_or_default();
        let gzip = gzip_bytes(&content).unwrap_or_default();
        assert!(brotli.len() < content.len() / 10 && gzip.len() < content.len() / 10);

        let mut plain = Vec::new();
        assert!(brotli::BrotliDecompress(&mut &brotli[..], &mut plain).is_ok());
        assert_eq!(plain, content);

        let mut plain = Vec::new();
        assert!(flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut plain).is_ok());
        assert_eq!(plain, content);
    }
}
