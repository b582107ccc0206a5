//! `golden/picture.svg` and `picture.png` are of one result, `pair.*` of two, in the font of the fixture. After
//! an intended change look at the files that the test has written, then replace the golden ones. The same files
//! are expected of WebAssembly, where tests run too.

use enig_core::share::{PictureContent, PictureFormat};
use enig_picture::{Picture, render};

use crate::fixture::{content, pair, style};

#[track_caller]
fn check(name: &str, picture: &Picture<'_>, golden: [&[u8]; 2]) {
    let files = [picture.svg().into_bytes(), picture.png()];
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    if cfg!(not(target_arch = "wasm32")) {
        for (file, extension) in files.iter().zip(["svg", "png"]) {
            std::fs::write(format!("{path}.{extension}"), file).expect("the file can be written");
        }
    }
    assert!(files == golden, "differs from the golden files; look at {path}.svg and {path}.png");
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn pictures_are_the_same_to_the_last_byte() {
    let style = style();
    let picture = render(&content(), PictureFormat::Wide, &style).expect("short texts");
    let golden: [&[u8]; 2] =
        [include_bytes!("../golden/picture.svg"), include_bytes!("../golden/picture.png")];
    check("picture", &picture, golden);
    let picture = render(&pair(), PictureFormat::Tall, &style).expect("short texts");
    let golden: [&[u8]; 2] =
        [include_bytes!("../golden/pair.svg"), include_bytes!("../golden/pair.png")];
    check("pair", &picture, golden);
}

fn svg(content: &PictureContent) -> String {
    render(content, PictureFormat::Wide, &style()).expect("short texts").svg()
}

#[test]
fn the_title_of_an_svg_file_is_the_text_alternative() {
    let title = content().alt().replace('&', "&amp;");
    assert!(svg(&content()).contains(&format!("<title>{title}</title>")));
}

#[test]
fn rows_without_space_are_counted() {
    let rows: Vec<_> = content().rows.into_iter().cycle().take(60).collect();
    let with = |more_rows: &str| {
        let more_rows = more_rows.to_owned();
        svg(&PictureContent { rows: rows.clone(), more_rows, ..content() })
    };
    assert_ne!(with("and {n} more"), with("and more"));
}

#[test]
fn a_character_without_a_glyph_is_a_question_mark() {
    let drawing = |title: &str| {
        let svg = svg(&PictureContent { title: title.to_owned(), ..content() });
        svg.split_once("</title>").map(|(_, drawing)| drawing.to_owned())
    };
    assert_eq!(drawing("漢?"), drawing("??"));
}
