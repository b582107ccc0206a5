use enig_picture::{Icon, LinkPreview, LinkPreviewError};
use png::{Decoder, Transformations};

use crate::fixture::style;

const WIDTH: usize = 1200;
/// The rows of pixels below the stripe and above the buttons, and those of the buttons.
const TEXT: std::ops::Range<usize> = 20..380;
const BUTTONS: std::ops::Range<usize> = 380..460;

fn preview(title: &str) -> LinkPreview {
    LinkPreview {
        title: title.to_owned(),
        kicker: Some("How much do you agree?".to_owned()),
        sender: "Made and paid for by us.".to_owned(),
        edition: "Edition 1, 2 January 2025".to_owned(),
    }
}

fn png(preview: &LinkPreview) -> Result<Vec<u8>, LinkPreviewError> {
    preview.png(&style(), &Icon { pixels: vec![[200, 0, 0, 128]; 64 * 64] })
}

/// The pixels, row by row.
fn rows(preview: &LinkPreview) -> Vec<Vec<[u8; 3]>> {
    let file = png(preview).expect("the texts fit");
    let mut decoder = Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG file");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("pixels");
    pixels.as_chunks().0.chunks(WIDTH).map(<[[u8; 3]]>::to_vec).collect()
}

#[track_caller]
fn check_margins(title: &str) {
    for row in &rows(&preview(title))[TEXT] {
        let margins = row[..78].iter().chain(&row[1122..]);
        assert!(margins.into_iter().all(|pixel| *pixel == row[0]), "{title}");
    }
}

#[test]
fn text_stays_inside_the_margins() {
    check_margins("Roads");
    check_margins("Minoritetsspraakliges tannhelse");
    check_margins("Spesialisthelsetjenestens samhandlingsreform og psykisk helsevern");
    check_margins(&"How much do you agree with the health policy? ".repeat(3));
}

#[test]
fn the_answer_buttons_are_all_alike() {
    let (first, next) = (70..280, 212);
    for row in &rows(&preview("Roads"))[BUTTONS] {
        for place in 1..5 {
            let button = first.start + place * next..first.end + place * next;
            assert_eq!(row[button], row[first.clone()], "button {place}");
        }
    }
}

#[test]
fn the_icon_is_mixed_with_the_paper() {
    let mixed = |icon: u32, paper: u32| u8::try_from((paper * 127 + icon * 128 + 127) / 255);
    let expected = [mixed(200, 250), mixed(0, 248), mixed(0, 243)].map(Result::unwrap_or_default);
    assert_eq!(rows(&preview("Roads"))[544][1080], expected);
}

#[track_caller]
fn check_refused(preview: &LinkPreview, expected: &str) {
    let error = png(preview).expect_err("refused").to_string();
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn texts_that_cannot_be_drawn_are_refused() {
    check_refused(
        &preview("Health 漢"),
        "the font of link previews has no `漢`, which is in «Health 漢»",
    );
    check_refused(&preview(&"Health ".repeat(100)), "too long for a link preview: «Health ");
    check_refused(&preview(&"Health".repeat(20)), "too long for a link preview: «Health");
    let long = LinkPreview { sender: "Made by us. ".repeat(60), ..preview("Roads") };
    check_refused(&long, "too long for a link preview: «Made by us.");
}
