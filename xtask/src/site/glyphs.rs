//! The file that pictures of a result are drawn with: outlines of the letters that texts use, and the
//! site's colours.

use std::path::Path;

use anyhow::{Context, Result};
use enig_picture::Face;

use super::colours::Colours;
use super::preview::{FontFiles, Typeface};

/// Besides ASCII: what Norwegian, the Sámi languages and their neighbours' names are written with, and
/// the signs of running text, no-break spaces among them.
const LETTERS: &str = "ÆØÅæøåÁČĐŊŠŦŽÏáčđŋšŧžïÀÈÉÊÍÑÒÓÔÕÖÚÜÄÇËàèéêíñòóôõöúüäçëÿǤǥǦǧƷʒǮǯ§«»–—‘’“”„…·•×−°½¼€²³\u{a0}\u{202f}";

/// Pairs of these are seen where they stand too far apart.
const PAIRED: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå.,:’?%";

/// In thousandths of the size: nearer ones look the same.
const SEEN: i32 = 8;

/// The file for a style sheet with a pack's colours.
pub(super) fn glyphs(theme: &Path) -> Result<Vec<u8>> {
    let fonts = FontFiles::read()?;
    let colour =
        |colour: &str| rgb(colour).with_context(|| format!("{colour} is no hexadecimal number"));
    let Colours { paper, ink, ink_soft, line, accent, .. } = Colours::read(theme)?;
    let (paper, ink_soft) = (colour(&paper)?, colour(&ink_soft)?);
    let beside = [0, 1, 2].map(|part| mixed(ink_soft[part], paper[part]));
    let colours = [paper, colour(&ink)?, ink_soft, colour(&line)?, colour(&accent)?, beside];
    let glyphs = enig_picture::Glyphs {
        colours: enig_picture::Colours(colours),
        regular: face(&fonts.regular()?)?,
        bold: face(&fonts.bold()?)?,
    };
    Ok(glyphs.encode())
}

fn face(typeface: &Typeface<'_>) -> Result<Face> {
    let mut letters: Vec<char> = (' '..='~').chain(LETTERS.chars()).collect();
    letters.sort_unstable();
    letters.dedup();
    let mut face = Face::default();
    for letter in letters {
        face.glyphs.extend(typeface.glyph(letter)?);
    }
    let places = |letters: &str| {
        let place = |letter| face.glyphs.binary_search_by_key(&letter, |glyph| glyph.letter).ok();
        letters.chars().filter_map(place).collect::<Vec<_>>()
    };
    let (paired, mut pairs) = (places(PAIRED), Vec::new());
    for &left in &paired {
        for &right in &paired {
            let letters = [left, right].map(|place| &face.glyphs[place]);
            let pair: String = letters.iter().map(|glyph| glyph.letter).collect();
            let alone: i32 = letters.iter().map(|glyph| glyph.advance).sum();
            let apart = typeface.advance(&pair) - alone;
            if apart.abs() >= SEEN {
                pairs.push(([u32::try_from(left)?, u32::try_from(right)?], apart));
            }
        }
    }
    pairs.sort_unstable();
    face.pairs = pairs;
    Ok(face)
}

/// As much lighter that it is seen beside a dark accent, and still has a contrast of 3 to the paper.
fn mixed(ink: u8, paper: u8) -> u8 {
    let thirds = 2 * u16::from(ink) + u16::from(paper);
    u8::try_from(thirds / 3).unwrap_or(u8::MAX)
}

/// `#rgb` or `#rrggbb` as numbers.
fn rgb(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#')?;
    let digits = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let [_, red, green, blue] = u32::from_str_radix(&digits, 16).ok()?.to_be_bytes();
    (digits.len() == 6).then_some([red, green, blue])
}

#[cfg(test)]
mod tests;
