use crate::i18n::digits;
use crate::scoring::Interval;
use crate::ui::piece::Piece;

/// A score in per cent as a bar, with its interval as a thin line unless it is final. Decoration: the
/// numbers stand beside it. Drawn with attributes, since the policy allows no inline style.
pub fn agreement_bar(percent: u8, interval: Option<Interval>) -> Piece {
    let rect = |class: &'static str, x: u8, width: u8, y: &'static str, height: &'static str| {
        let rect = Piece::drawn("rect").class(class).with("x", &digits(x)).with("y", y);
        rect.with("width", &digits(width)).with("height", height)
    };
    let mut parts =
        vec![rect("bar__track", 0, 100, "0", "7"), rect("bar__fill", 0, percent, "0", "7")];
    parts.extend(interval.map(|i| rect("bar__interval", i.low, i.high - i.low, "9", "2")));
    let bar = Piece::drawn("svg").class("bar").with("viewBox", "0 0 100 12");
    bar.with("preserveAspectRatio", "none").with("aria-hidden", "true").holding(parts)
}
