//! The file, and what pictures come to with it: held to an independent reader and rasteriser.

use std::path::Path;

use enig_picture::{Content, Format, Glyphs, Picture, Row, Told};
use png::{Decoder, Transformations};

use super::{LETTERS, glyphs, rgb};
use crate::fingerprint::fingerprint;
use crate::folder::write;
use crate::shell::root;
use crate::site::raster::{Drawing, pixels};

fn file() -> Glyphs {
    let file = glyphs(Path::new("style/theme.css")).unwrap();
    assert!(file.len() < 64 * 1024, "{} bytes", file.len());
    Glyphs::decode(&file).unwrap()
}

fn told(percent: u8) -> Told {
    Told { percent, words: format!("{percent}\u{a0}%") }
}

fn row(name: &str, percent: u8) -> Row {
    Row { name: name.to_owned(), told: vec![told(percent)] }
}

fn result() -> Content {
    Content {
        title: "Hvor enig er du i Øvre Ås partilags helsepolitikk?".to_owned(),
        names: Vec::new(),
        overall: vec![told(73)],
        agrees: "enig med programmet".to_owned(),
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
        more: "og {n} til".to_owned(),
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

/// The same result beside another.
fn pair_of(content: Content) -> Content {
    let mut pair = content;
    pair.names = ["Jeg", "Den andre"].map(str::to_owned).to_vec();
    pair.overall.push(told(100));
    for row in &mut pair.rows {
        row.told.push(told(38));
    }
    pair
}

/// More, and longer words, than any picture has room for.
fn too_much() -> Content {
    let long = "Menneskerettighetsorganisasjonsmedlemskap";
    let rows = (0..19).map(|n| row(&[long, " og beredskap i hele landet"].concat(), n * 5));
    Content {
        title: format!("Hvor enig er du i {long} og{long}spartiets program?"),
        overall: vec![told(100)],
        rows: rows.collect(),
        sender: "Laget og betalt av Øvre Ås partilag. ".repeat(4),
        ..result()
    }
}

/// Red, green and blue of every point, read by an independent reader.
fn points(picture: &Picture<'_>, format: Format) -> Vec<[u8; 3]> {
    let file = picture.png();
    let mut decoder = Decoder::new(std::io::Cursor::new(&file));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let (width, height) = format.size();
    assert_eq!((info.width, info.height), (width.into(), height.into()));
    assert_eq!(bytes.len(), usize::from(width) * usize::from(height) * 3);
    bytes.as_chunks().0.to_vec()
}

#[test]
fn the_file_holds_the_letters_of_norway() {
    let glyphs = file();
    for face in [&glyphs.regular, &glyphs.bold] {
        let has = |letter| face.glyphs.iter().any(|glyph| glyph.letter == letter);
        let wanted = ('!'..='~').chain(LETTERS.chars());
        let missing: String = wanted.filter(|&letter| !has(letter)).collect();
        assert_eq!(missing, "");
        assert!(!face.pairs.is_empty());
    }
}

#[test]
fn colours_are_read_in_either_form() {
    assert_eq!(rgb("#0e5a5a"), Some([0x0e, 0x5a, 0x5a]));
    assert_eq!(rgb("#fA0"), Some([0xff, 0xaa, 0]));
    assert_eq!(rgb("red"), None);
}

/// The SVG file, painted by an independent rasteriser, looks as the PNG file does.
#[track_caller]
fn check_alike(content: &Content, format: Format) {
    let glyphs = file();
    let picture = Picture::of(content, format, &glyphs);
    let painted = Drawing::read(&picture.svg()).unwrap().paint(format.size(), 1.0, None).unwrap();
    let (mut most, mut sum) = (0, 0);
    let ours = points(&picture, format);
    for (one, other) in ours.iter().zip(pixels(&painted)) {
        for (one, other) in one.iter().zip(other) {
            let apart = one.abs_diff(other);
            most = most.max(apart);
            sum += u64::from(apart);
        }
    }
    // A level is 15 apart, and a quarter of a point at an edge four of them; what is flat must agree.
    assert!(most <= 96, "{format:?}: a point is {most} off");
    assert!(sum / (3 * ours.len() as u64) < 1, "{format:?}: {sum} in all");
}

#[test]
fn both_files_look_the_same() {
    for format in Format::ALL {
        check_alike(&result(), format);
        check_alike(&pair_of(result()), format);
    }
}

/// However much there is to say, no word reaches into a margin or over the lower end.
#[track_caller]
fn check_margins(content: &Content, format: Format, margin: usize, end: usize) {
    let glyphs = file();
    let points = points(&Picture::of(content, format, &glyphs), format);
    let width = usize::from(format.size().0);
    let paper = glyphs.colours.0[0];
    let rows: Vec<&[[u8; 3]]> = points.chunks(width).collect();
    for row in &rows[20..] {
        let outside = row[..margin].iter().chain(&row[width - margin..]);
        assert!(outside.into_iter().all(|point| *point == paper), "{format:?}");
    }
    for row in &rows[rows.len() - end..] {
        assert!(row.iter().all(|point| *point == paper), "{format:?}");
    }
}

#[test]
fn words_stay_inside_the_margins() {
    let without = |content: Content| Content { overall: Vec::new(), ..content };
    let (some, all) = (result(), too_much());
    let pairs = [pair_of(result()), pair_of(too_much()), without(pair_of(too_much()))];
    for content in [some, without(all.clone()), all].into_iter().chain(pairs) {
        check_margins(&content, Format::Wide, 60, 30);
        check_margins(&content, Format::Tall, 84, 64);
        check_margins(&content, Format::Story, 84, 260);
    }
}

/// Differs after a change of layout, font or colours: look at the pictures in `target/tmp/pictures`, then
/// take the new one.
#[track_caller]
fn check_golden(name: &str, content: &Content, format: Format, expected: [&str; 2]) {
    let glyphs = file();
    let picture = Picture::of(content, format, &glyphs);
    let files = [picture.png(), picture.svg().into_bytes()];
    for (file, extension) in files.iter().zip(["png", "svg"]) {
        let path = format!("target/tmp/pictures/{name}.{extension}");
        write(&root().join(path), file).unwrap();
    }
    assert_eq!(files.map(|file| fingerprint(&file)[..16].to_owned()), expected, "{name}");
}

#[test]
fn the_same_result_gives_the_same_bytes() {
    let (usual, full) = (result(), too_much());
    check_golden("wide", &usual, Format::Wide, ["68d33d5cb3f0a762", "20569d2bd7d5725c"]);
    check_golden("tall", &usual, Format::Tall, ["95e03e90b07925d3", "4877d54afe0d8cfc"]);
    check_golden("story", &usual, Format::Story, ["fe2745f4e40b8ef9", "fe59ae5f3795cac5"]);
    check_golden("pair", &pair_of(usual), Format::Wide, ["b4143469e00d9d2d", "ed327001fd961b96"]);
    check_golden(
        "pair-tall",
        &pair_of(result()),
        Format::Tall,
        ["827336064bf4b643", "f41695d8238199bb"],
    );
    check_golden("full", &full, Format::Wide, ["665039bf1a4890ad", "31debe9811af9d47"]);
}
