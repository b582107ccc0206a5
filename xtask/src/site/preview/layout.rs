//! The drawing of a card: words above, five empty answer buttons, the sender below.

use std::fmt::Write;

use anyhow::{Context, Result};

use super::card::Card;
use super::lines;
use super::typeface::{FontFiles, Typeface};
use crate::site::colours::Colours;

/// What those who show links ask for.
pub(super) const WIDTH: u16 = 1200;
pub(super) const HEIGHT: u16 = 630;

/// Along the upper edge.
const STRIPE: f64 = 12.0;
const MARGIN: f64 = 80.0;
const INSIDE: f64 = 1040.0;

/// Where the words must end and the buttons begin.
const WORDS: (f64, f64) = (64.0, 348.0);
const BUTTONS: f64 = 388.0;
const BUTTON: (f64, f64) = (192.0, 64.0);
const LABEL: (f64, f64) = (104.0, 14.0);
const GAP: f64 = 20.0;
/// The middle of the lines that tell the sender.
const SENDER: f64 = 544.0;
const ICON: f64 = 64.0;

/// How a text may be set.
struct Setting {
    /// Tried from the first to the last.
    sizes: &'static [f64],
    /// From line to line, in units of the size.
    leading: f64,
    width: f64,
    height: f64,
}

const KICKER: Setting = Setting { sizes: &[34.0, 30.0], leading: 1.2, width: INSIDE, height: 82.0 };
const SENDER_LABEL: Setting =
    Setting { sizes: &[27.0, 25.0, 23.0, 21.0], leading: 1.3, width: 900.0, height: 92.0 };
const EDITION: Setting = Setting { sizes: &[23.0, 21.0], leading: 1.3, width: 900.0, height: 32.0 };
const TITLE_SIZES: &[f64] = &[116.0, 104.0, 92.0, 84.0, 76.0, 68.0, 62.0, 56.0, 50.0, 44.0, 38.0];

/// The card as an SVG text without any letters: they are outlines. `icon` is an SVG text too.
pub(super) fn svg(card: &Card, colours: &Colours, fonts: &FontFiles, icon: &str) -> Result<String> {
    let (regular, bold) = (fonts.regular()?, fonts.bold()?);
    let mut drawing = String::new();
    let kicker = card.kicker.as_deref().unwrap_or_default();
    let kicker = Block::set(kicker, &bold, &KICKER)?;
    let space = if kicker.lines.is_empty() { 0.0 } else { 16.0 };
    let top = WORDS.0 + kicker.height() + space;
    let title = Setting { sizes: TITLE_SIZES, leading: 1.08, width: INSIDE, height: WORDS.1 - top };
    let title = Block::set(&card.title, &bold, &title)?;
    // What the title leaves of its place is shared out above and below.
    let down = (WORDS.1 - top - title.height()) / 2.0;
    drawing += &kicker.paths(&bold, &colours.accent, WORDS.0 + down)?;
    drawing += &title.paths(&bold, &colours.ink, top + down)?;
    drawing += &buttons(colours);

    let sender = Block::set(&card.sender, &regular, &SENDER_LABEL)?;
    let edition = Block::set(&card.edition, &regular, &EDITION)?;
    let top = SENDER - f64::midpoint(sender.height(), edition.height());
    drawing += &sender.paths(&regular, &colours.ink, top)?;
    drawing += &edition.paths(&regular, &colours.ink_soft, top + sender.height())?;
    let (left, top) = (MARGIN + INSIDE - ICON, SENDER - ICON / 2.0);
    let placed = format!(r#"<svg x="{left}" y="{top}" width="{ICON}" height="{ICON}" "#);
    drawing += &icon.replacen("<svg ", &placed, 1);
    let Colours { paper, accent, .. } = colours;
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"><rect width="{WIDTH}" height="{HEIGHT}" fill="{paper}"/><rect width="{WIDTH}" height="{STRIPE}" fill="{accent}"/>{drawing}</svg>"#
    ))
}

/// As many as a statement has answers, all alike: the picture must not lean to either side, and
/// words would have to stand in one order or the other. A pale line stands for the word.
fn buttons(colours: &Colours) -> String {
    let Colours { surface, line, line_strong, .. } = colours;
    let (width, height) = BUTTON;
    let (label_width, label_height) = LABEL;
    let (inset, drop) = ((width - label_width) / 2.0, (height - label_height) / 2.0);
    let mut drawing = String::new();
    for place in 0..5 {
        let left = MARGIN + f64::from(place) * (width + GAP);
        // Writing into a string cannot fail.
        let _ = write!(
            drawing,
            r#"<rect x="{left}" y="{BUTTONS}" width="{width}" height="{height}" rx="16" fill="{surface}" stroke="{line_strong}" stroke-width="3"/><rect x="{}" y="{}" width="{label_width}" height="{label_height}" rx="7" fill="{line}"/>"#,
            left + inset,
            BUTTONS + drop,
        );
    }
    drawing
}

/// A text in lines, at a size.
struct Block {
    lines: Vec<String>,
    size: f64,
    leading: f64,
}

impl Block {
    /// Sets a text as large as its place allows.
    fn set(text: &str, typeface: &Typeface<'_>, setting: &Setting) -> Result<Self> {
        let Setting { sizes, leading, width, height } = *setting;
        let mut blocks = sizes.iter().filter_map(|&size| {
            let measure = |text: &str| typeface.width(text) * size;
            Some(Self { lines: lines::balanced(text, width, &measure)?, size, leading })
        });
        blocks
            .find(|block| block.height() <= height)
            .with_context(|| format!("too long for the picture of a page: «{text}»"))
    }

    fn height(&self) -> f64 {
        self.lines.iter().map(|_| self.size * self.leading).sum()
    }

    /// The lines as outlines, from `top` down.
    fn paths(&self, typeface: &Typeface<'_>, colour: &str, top: f64) -> Result<String> {
        let mut paths = format!(r#"<g fill="{colour}">"#);
        // Letters without a tail stand in the middle of their line.
        let mut baseline = top + self.size * (self.leading / 2.0 + 0.33);
        for line in &self.lines {
            paths += &typeface.path(line, self.size, MARGIN, baseline)?;
            baseline += self.size * self.leading;
        }
        Ok(paths + "</g>")
    }
}
