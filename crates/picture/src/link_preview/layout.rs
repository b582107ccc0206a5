//! The title above, five empty answer buttons, the sender below. Lengths are in pixels.

use super::{Icon, LinkPreview, LinkPreviewError};
use crate::canvas::Canvas;
use crate::line_break::{balanced, without_short_ends};
use crate::palette::Colour;
use crate::shape::{Shape, UNIT};
use crate::text_block::TextBlock;
use crate::{FontSubset, Rgb, Style};

/// The height of the stripe along the upper edge.
const STRIPE: i32 = 12;
const MARGIN: i32 = 80;
/// Between the margins.
const INSIDE: i32 = 1040;

/// The upper and the lower end of kicker and title.
const TITLE: (i32, i32) = (64, 348);
const BUTTONS_TOP: i32 = 388;
const BUTTON: (i32, i32) = (192, 64);
const BUTTON_RADIUS: i32 = 16;
const BORDER: i32 = 3;
/// The bar that stands for the text of a button.
const LABEL: (i32, i32) = (104, 14);
const BUTTON_GAP: i32 = 20;
/// The middle of the lines about the sender.
const SENDER_MIDDLE: i32 = 544;

/// How a text may be set.
struct Setting {
    /// Tried from the first to the last.
    sizes: &'static [i32],
    /// In hundredths of the size.
    line_height: i32,
    width: i32,
    height: i32,
}

const KICKER: Setting = Setting { sizes: &[34, 30], line_height: 120, width: INSIDE, height: 82 };
const SENDER: Setting =
    Setting { sizes: &[27, 25, 23, 21], line_height: 130, width: 900, height: 92 };
const EDITION: Setting = Setting { sizes: &[23, 21], line_height: 130, width: 900, height: 32 };
const TITLE_SIZES: &[i32] = &[116, 104, 92, 84, 76, 68, 62, 56, 50, 44, 38];

/// The preview as shapes, in drawing order.
pub(super) fn shapes(preview: &LinkPreview, style: &Style) -> Result<Vec<Shape>, LinkPreviewError> {
    let (width, _) = LinkPreview::SIZE;
    let mut shapes = vec![Shape::bar(Colour::Accent, (0, 0), (width.into(), STRIPE), [false; 2])];
    let kicker = set(preview.kicker.as_deref().unwrap_or_default(), &style.bold, &KICKER)?;
    let space = if preview.kicker.is_some() { 16 } else { 0 };
    let top = TITLE.0 + kicker.height() + space;
    let setting =
        Setting { sizes: TITLE_SIZES, line_height: 108, width: INSIDE, height: TITLE.1 - top };
    let title = set(&preview.title, &style.bold, &setting)?;
    // Kicker and title are centred in their space.
    let down = (TITLE.1 - top - title.height()) / 2;
    shapes.push(kicker.shape(Colour::Accent, MARGIN, TITLE.0 + down));
    shapes.push(title.shape(Colour::Ink, MARGIN, top + down));
    draw_buttons(&mut shapes);

    let sender = set(&preview.sender, &style.regular, &SENDER)?;
    let edition = set(&preview.edition, &style.regular, &EDITION)?;
    let top = SENDER_MIDDLE - i32::midpoint(sender.height(), edition.height());
    shapes.push(sender.shape(Colour::Ink, MARGIN, top));
    shapes.push(edition.shape(Colour::InkSoft, MARGIN, top + sender.height()));
    Ok(shapes)
}

/// Sets a text at the largest size at which it fits.
fn set<'f>(
    text: &str,
    font: &'f FontSubset,
    setting: &Setting,
) -> Result<TextBlock<'f>, LinkPreviewError> {
    if let Some(character) = font.missing(text) {
        return Err(LinkPreviewError::MissingCharacter { character, text: text.to_owned() });
    }
    let Setting { sizes, line_height, width, height } = *setting;
    let mut blocks = sizes.iter().filter_map(|&size| {
        let measure = |text: &str| font.width(text, size);
        let lines = balanced(text, width * UNIT, &measure)?;
        let lines = without_short_ends(lines, width * UNIT, &measure);
        Some(TextBlock::new(lines, font, size, line_height))
    });
    let block = blocks.find(|block| block.height() <= height);
    block.ok_or_else(|| LinkPreviewError::TooLong(text.to_owned()))
}

/// As many buttons as a statement has answers, all alike: texts would have to stand in one order or the
/// other, and the picture must not lean to either side.
fn draw_buttons(shapes: &mut Vec<Shape>) {
    for place in 0..5 {
        let from = (MARGIN + place * (BUTTON.0 + BUTTON_GAP), BUTTONS_TOP);
        let to = (from.0 + BUTTON.0, from.1 + BUTTON.1);
        let inside = [(from.0 + BORDER, from.1 + BORDER), (to.0 - BORDER, to.1 - BORDER)];
        let inner_radius = BUTTON_RADIUS - BORDER;
        shapes.push(Shape::rectangle(Colour::LineStrong, from, to, [BUTTON_RADIUS; 2]));
        shapes.push(Shape::rectangle(Colour::Surface, inside[0], inside[1], [inner_radius; 2]));
        let from = (from.0 + (BUTTON.0 - LABEL.0) / 2, from.1 + (BUTTON.1 - LABEL.1) / 2);
        let to = (from.0 + LABEL.0, from.1 + LABEL.1);
        shapes.push(Shape::bar(Colour::Line, from, to, [true; 2]));
    }
}

/// Draws the icon beside the lines about the sender.
pub(super) fn draw_icon(canvas: &mut Canvas, icon: &Icon) {
    let side = i32::from(Icon::SIDE);
    let (left, top) = (MARGIN + INSIDE - side, SENDER_MIDDLE - side / 2);
    let places = (top..top + side).flat_map(|y| (left..left + side).map(move |x| (x, y)));
    for ((x, y), &[red, green, blue, opacity]) in places.zip(&icon.pixels) {
        canvas.blend(x, y, Rgb([red, green, blue]), opacity);
    }
}
