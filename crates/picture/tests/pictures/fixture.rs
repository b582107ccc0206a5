//! A made-up font, and contents of pictures.

use enig_core::share::{LabelledPercent, PictureContent, PictureRow};
use enig_picture::{Contour, FontSubset, Glyph, Kerning, Palette, Rgb, Segment, Style};

/// Every character is a box with a dent, as wide as its number says.
fn font() -> FontSubset {
    let glyph = |character: char| {
        let width = 300 + i16::try_from(u32::from(character) % 7).unwrap_or_default() * 50;
        let segments = vec![
            Segment::Line((width - 60, 0)),
            Segment::Quad((-90, 330), (90, 330)),
            Segment::Line((60 - width, 0)),
        ];
        let contours = vec![Contour { start: (60, 0), segments }];
        let contours = if character == ' ' { Vec::new() } else { contours };
        Glyph { character, advance: width + 60, contours }
    };
    let kerning = vec![Kerning { pair: (40, 65), adjustment: -80 }];
    FontSubset { glyphs: (' '..='~').map(glyph).collect(), kerning }
}

pub(crate) fn style() -> Style {
    let palette = Palette {
        paper: Rgb([250, 248, 243]),
        surface: Rgb([255, 255, 255]),
        ink: Rgb([26, 30, 37]),
        ink_soft: Rgb([84, 91, 102]),
        line: Rgb([220, 215, 204]),
        line_strong: Rgb([136, 136, 136]),
        accent: Rgb([14, 90, 90]),
    };
    Style { palette, regular: font(), bold: font() }
}

pub(crate) fn labelled(percent: u8) -> LabelledPercent {
    LabelledPercent { percent, label: format!("{percent}%") }
}

/// One result.
pub(crate) fn content() -> PictureContent {
    let row = |(name, percent): (&str, u8)| PictureRow {
        name: name.to_owned(),
        percents: vec![labelled(percent)],
    };
    PictureContent {
        title: "How much do you agree?".to_owned(),
        names: Vec::new(),
        overall: vec![labelled(58)],
        overall_label: "agreement".to_owned(),
        notes: vec!["Based on 9 of 20 statements.".to_owned()],
        rows: [("Health & care", 0), ("Schools", 37), ("Roads", 100)].map(row).to_vec(),
        more_rows: "and {n} more".to_owned(),
        sender: "Made by us.".to_owned(),
        about: ["One programme only.", "Edition 1."].map(str::to_owned).to_vec(),
    }
}

/// Two results.
pub(crate) fn pair() -> PictureContent {
    let mut pair = content();
    pair.names = ["Me", "They"].map(str::to_owned).to_vec();
    pair.overall.push(labelled(9));
    for row in &mut pair.rows {
        row.percents.push(labelled(50));
    }
    pair
}
