use crate::i18n::{Text, digits};
use crate::share::{QrCode, encoded, text_in};
use crate::state::QuizStore;
use crate::ui::elements::link;
use crate::ui::piece::{Piece, element};

/// The address of a result as a QR code, dark on light in every colour scheme, and the way to keep
/// it. Nothing where it is too long for one.
pub fn qr_code(quiz: QuizStore, address: &str) -> Vec<Piece> {
    let text = text_in(address);
    let Some(code) = QrCode::of(address.strip_suffix(text).unwrap_or(address), text) else {
        return Vec::new();
    };
    let side = digits(code.size + 2 * QrCode::MARGIN);
    let view = ["0 0 ", &side, " ", &side].concat();
    let path = code.path();
    let light = Piece::drawn("rect").with("width", &side).with("height", &side);
    let dark = Piece::drawn("path").with("d", &path).with("fill", "#000");
    let picture = Piece::drawn("svg")
        .class("qr")
        .with("viewBox", &view)
        .with("role", "img")
        .with("aria-label", &quiz.text(Text::QrImage))
        .holding(vec![light.with("fill", "#fff"), dark]);
    let file = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"",
        &view,
        "\"><path fill=\"#fff\" d=\"M0 0h",
        &side,
        "v",
        &side,
        "H0z\"/><path d=\"",
        &path,
        "\"/></svg>",
    ];
    let address = ["data:image/svg+xml,", &encoded(&file.concat())].concat();
    let download = link("", address, quiz.text(Text::DownloadQr)).with("download", "qr.svg");
    vec![picture, element("p").and(download)]
}
