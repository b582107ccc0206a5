//! Pictures in the font that they are published with, held to an independent reader and rasteriser.

use std::path::Path;
use std::sync::LazyLock;

use enig_core::share::{LabelledPercent, PictureContent, PictureFormat, PictureRow};
use enig_picture::{Icon, LinkPreview, Picture, Style, render};
use resvg::tiny_skia::Pixmap;

use super::{CHARACTERS, style};
use crate::fingerprint::fingerprint;
use crate::folder::write;
use crate::shell::root;
use crate::site::raster::Drawing;

/// The style of the project's own theme.
static STYLE: LazyLock<Style> = LazyLock::new(|| style(Path::new("style/theme.css"), "").unwrap());

fn labelled(percent: u8) -> LabelledPercent {
    LabelledPercent { percent, label: format!("{percent}\u{a0}%") }
}

fn row(name: &str, percent: u8) -> PictureRow {
    PictureRow { name: name.to_owned(), percents: vec![labelled(percent)] }
}

fn result() -> PictureContent {
    PictureContent {
        title: "Hvor enig er du i Øvre Ås partilags helsepolitikk?".to_owned(),
        names: Vec::new(),
        overall: vec![labelled(73)],
        overall_label: "enig med programmet".to_owned(),
        notes: [
            "Bygger på 14 av 98 påstander.",
            "Med svar på alle: trolig mellom 51 og 83\u{a0}%.",
        ]
        .map(str::to_owned)
        .to_vec(),
        rows: vec![
            row("Helse i hverdagen", 81),
            row("Psykisk helse og rus", 44),
            row("Sykehus og trygghet i hele landet", 100),
            row("Sámi dearvvašvuohta: č đ ŋ š ŧ ž", 0),
        ],
        more_rows: "og {n} til".to_owned(),
        sender: "Laget og betalt av Øvre Ås partilag.".to_owned(),
        about: [
            "Ikke en valgomat: Quizen handler om ett program.",
            "Utgave 1, 2. januar 2025.",
            "Slik er det regnet ut: enig.example/metode/",
        ]
        .map(str::to_owned)
        .to_vec(),
    }
}

/// A result beside another.
fn pair_of(content: PictureContent) -> PictureContent {
    let mut pair = content;
    pair.names = ["Jeg", "Den andre"].map(str::to_owned).to_vec();
    pair.overall.push(labelled(100));
    for row in &mut pair.rows {
        row.percents.push(labelled(38));
    }
    pair
}

/// More, and longer words, than any picture has room for.
fn too_much() -> PictureContent {
    let long = "Menneskerettighetsorganisasjonsmedlemskap";
    let rows = (0..19).map(|n| row(&format!("{long} og beredskap i hele landet"), n * 5));
    PictureContent {
        title: format!("Hvor enig er du i {long} og{long}spartiets program?"),
        overall: vec![labelled(100)],
        rows: rows.collect(),
        sender: "Laget og betalt av Øvre Ås partilag. ".repeat(4),
        ..result()
    }
}

fn draw(content: &PictureContent, format: PictureFormat) -> Picture<'static> {
    render(content, format, &STYLE).unwrap()
}

/// Red, green and blue of every pixel, read by an independent reader.
fn pixels(picture: &Picture<'_>, format: PictureFormat) -> Vec<[u8; 3]> {
    let pixels = Pixmap::decode_png(&picture.png()).unwrap();
    let (width, height) = format.size();
    assert_eq!((pixels.width(), pixels.height()), (width.into(), height.into()));
    rgb(&pixels)
}

fn rgb(pixels: &Pixmap) -> Vec<[u8; 3]> {
    pixels.pixels().iter().map(|it| [it.red(), it.green(), it.blue()]).collect()
}

#[test]
fn the_font_has_all_characters_and_kerning() {
    let file = STYLE.encode();
    assert!(file.len() < 64 * 1024, "{} bytes", file.len());
    assert!(Style::decode(&file).as_ref() == Some(&*STYLE));
    for font in [&STYLE.regular, &STYLE.bold] {
        assert_eq!(font.missing(CHARACTERS), None);
        assert!(!font.kerning.is_empty());
    }
}

/// The SVG file, painted by an independent rasteriser, looks as the PNG file does.
#[track_caller]
fn check_alike(content: &PictureContent, format: PictureFormat) {
    let picture = draw(content, format);
    let painted = Drawing::read(&picture.svg()).unwrap().paint(format.size(), 1.0, None).unwrap();
    let (mut most, mut sum) = (0, 0);
    let ours = pixels(&picture, format);
    for (one, other) in ours.iter().zip(rgb(&painted)) {
        for (one, other) in one.iter().zip(other) {
            let difference = one.abs_diff(other);
            most = most.max(difference);
            sum += u64::from(difference);
        }
    }
    // At edges the two count coverage differently; what is flat must be equal.
    assert!(most <= 96, "{format:?}: a pixel is {most} off");
    assert!(sum / (3 * ours.len() as u64) < 1, "{format:?}: {sum} in all");
}

#[test]
fn both_files_look_the_same() {
    for format in PictureFormat::ALL {
        check_alike(&result(), format);
        check_alike(&pair_of(result()), format);
    }
}

/// However much text there is, none reaches into a margin or over the lower end.
#[track_caller]
fn check_margins(content: &PictureContent, format: PictureFormat, margin: usize, end: usize) {
    let pixels = pixels(&draw(content, format), format);
    let width = usize::from(format.size().0);
    let paper = STYLE.palette.paper.0;
    let rows: Vec<&[[u8; 3]]> = pixels.chunks(width).collect();
    for row in &rows[20..] {
        let margins = row[..margin].iter().chain(&row[width - margin..]);
        assert!(margins.into_iter().all(|pixel| *pixel == paper), "{format:?}");
    }
    for row in &rows[rows.len() - end..] {
        assert!(row.iter().all(|pixel| *pixel == paper), "{format:?}");
    }
}

#[test]
fn text_stays_inside_the_margins() {
    let without = |content: PictureContent| PictureContent { overall: Vec::new(), ..content };
    let (some, all) = (result(), too_much());
    let pairs = [pair_of(result()), pair_of(too_much()), without(pair_of(too_much()))];
    for content in [some, without(all.clone()), all].into_iter().chain(pairs) {
        check_margins(&content, PictureFormat::Wide, 60, 30);
        check_margins(&content, PictureFormat::Tall, 84, 64);
        check_margins(&content, PictureFormat::Story, 84, 260);
    }
}

/// Differs after a change of layout, font or colours: look at the pictures in `target/tmp/pictures`, then
/// take the new fingerprint.
#[track_caller]
fn check_golden(name: &str, files: &[(&str, Vec<u8>)], expected: &[&str]) {
    for (extension, file) in files {
        write(&root().join(format!("target/tmp/pictures/{name}.{extension}")), file).unwrap();
    }
    let fingerprints = files.iter().map(|(_, file)| fingerprint(file)[..16].to_owned());
    assert_eq!(fingerprints.collect::<Vec<_>>(), expected, "{name}");
}

#[test]
fn the_same_result_gives_the_same_bytes() {
    let (wide, tall, story) = (PictureFormat::Wide, PictureFormat::Tall, PictureFormat::Story);
    let check = |name, content: &PictureContent, format, expected: [&str; 2]| {
        let picture = draw(content, format);
        let files = [("png", picture.png()), ("svg", picture.svg().into_bytes())];
        check_golden(name, &files, &expected);
    };
    check("wide", &result(), wide, ["70efdae2fe6fc92a", "8665297e6b76c6fc"]);
    check("tall", &result(), tall, ["a66c5204c1deb522", "1be04cd8e2a63cf1"]);
    check("story", &result(), story, ["83bb3cebae4ae101", "4352d43ed49fafde"]);
    check("pair", &pair_of(result()), wide, ["b5b832a44eb923c6", "e90aa164da0741e0"]);
    check("pair-tall", &pair_of(result()), tall, ["c5a9d62d07b1451b", "2efdbab33b0cdc80"]);
    check("full", &too_much(), wide, ["eb4f6aa0251387e2", "e81682a1ba6853fa"]);
}

#[test]
fn the_same_link_preview_gives_the_same_bytes() {
    let preview = LinkPreview {
        title: "Tannhelse «č»".to_owned(),
        kicker: Some("Hvor enig er du?".to_owned()),
        sender: "Laget og betalt av Øvre Ås partilag".to_owned(),
        edition: "Utgave 1, 2. januar 2025".to_owned(),
    };
    let icon = Icon { pixels: vec![[112, 32, 112, 255]; 64 * 64] };
    let file = preview.png(&STYLE, &icon).unwrap();
    check_golden("link-preview", &[("png", file)], &["cc446b270d190fff"]);
}
