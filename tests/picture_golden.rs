//! A picture of a result is the same on every device, to the last byte.
//!
//! `tests/golden/picture.svg` and `picture.png` hold one, `pair.*` hold a comparison, with a made-up font, in which every letter is a box
//! with a dent. After a change on purpose, look at what the test has written, then take that.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a file that cannot be written fails the test")]

use enig_picture::{
    Colours, Content, Contour, Face, Format, Glyph, Glyphs, Picture, Row, Step, Told,
};

/// A letter is as wide as its place in the alphabet says.
fn face() -> Face {
    let glyph = |letter: char| {
        let wide = 300 + (letter as i32 % 7) * 50;
        let steps = vec![
            Step::Line((wide, 0)),
            Step::Curve((wide - 90, 330), (wide, 660)),
            Step::Line((60, 660)),
        ];
        let contours = vec![Contour { start: (60, 0), steps }];
        let contours = if letter == ' ' { Vec::new() } else { contours };
        Glyph { letter, advance: wide + 60, contours }
    };
    Face { glyphs: (' '..='~').map(glyph).collect(), pairs: vec![([40, 65], -80)] }
}

fn glyphs() -> Glyphs {
    let colours = [[250, 248, 243], [26, 30, 37], [84, 91, 102], [220, 215, 204], [14, 90, 90]];
    let [paper, ink, ink_soft, line, accent] = colours;
    let colours = [paper, ink, ink_soft, line, accent, [139, 143, 149]];
    Glyphs { colours: Colours(colours), regular: face(), bold: face() }
}

fn told(percent: u8) -> Told {
    Told { percent, words: format!("{percent}%") }
}

/// Two results.
fn pair() -> Content {
    let mut pair = content();
    pair.names = ["Me", "They"].map(str::to_owned).to_vec();
    pair.overall.push(told(9));
    for row in &mut pair.rows {
        row.told.push(told(50));
    }
    pair
}

fn content() -> Content {
    let row =
        |(name, percent): (&str, u8)| Row { name: name.to_owned(), told: vec![told(percent)] };
    let rows = [("Health & care", 0), ("Schools", 37), ("Roads", 100)];
    Content {
        title: "How much do you agree?".to_owned(),
        names: Vec::new(),
        overall: vec![told(58)],
        agrees: "agreement".to_owned(),
        notes: vec!["Based on 9 of 20 statements.".to_owned()],
        rows: rows.map(row).to_vec(),
        more: "and {n} more".to_owned(),
        sender: "Made by us.".to_owned(),
        about: ["One programme only.", "Edition 1."].map(str::to_owned).to_vec(),
    }
}

#[track_caller]
fn check(name: &str, made: &[u8], golden: &[u8]) {
    if made != golden {
        let path = [env!("CARGO_TARGET_TMPDIR"), "/", name].concat();
        std::fs::write(&path, made).expect("the file can be written");
        assert!(made == golden, "differs from the golden file; look at {path}");
    }
}

#[test]
fn a_picture_is_the_same_to_the_last_byte() {
    let glyphs = glyphs();
    let picture = Picture::of(&content(), Format::Wide, &glyphs);
    check("picture.svg", picture.svg().as_bytes(), include_bytes!("golden/picture.svg"));
    check("picture.png", &picture.png(), include_bytes!("golden/picture.png"));
    let picture = Picture::of(&pair(), Format::Tall, &glyphs);
    check("pair.svg", picture.svg().as_bytes(), include_bytes!("golden/pair.svg"));
    check("pair.png", &picture.png(), include_bytes!("golden/pair.png"));
}

#[test]
fn what_a_picture_shows_is_there_in_words() {
    let svg = Picture::of(&content(), Format::Tall, &glyphs()).svg();
    let words = "How much do you agree? 58% agreement. Health & care: 0%. Schools: 37%. Roads: 100%. \
        Based on 9 of 20 statements. Made by us. One programme only. Edition 1.";
    assert_eq!(content().alt(), words);
    let words_of_pair = "How much do you agree? Me: 58% agreement. They: 9% agreement. Health & care: Me 0%, \
        They 50%. Schools: Me 37%, They 50%. Roads: Me 100%, They 50%. Based on 9 of 20 statements. \
        Made by us. One programme only. Edition 1.";
    assert_eq!(pair().alt(), words_of_pair);
    assert!(svg.contains(&["<title>", &words.replace('&', "&amp;"), "</title>"].concat()));
}

#[test]
fn rows_without_room_are_counted() {
    let rows = content().rows.into_iter().cycle().take(60).collect();
    let glyphs = glyphs();
    let of = |more: &str| {
        let content = Content { rows: Clone::clone(&rows), more: more.to_owned(), ..content() };
        Picture::of(&content, Format::Wide, &glyphs).svg()
    };
    assert_ne!(of("and {n} more"), of("and more"));
}

#[test]
fn a_letter_that_the_font_has_not_got_is_a_question_mark() {
    let glyphs = glyphs();
    let svg = |title: &str| {
        let content = Content { title: title.to_owned(), ..content() };
        let svg = Picture::of(&content, Format::Wide, &glyphs).svg();
        svg.split_once("</title>").map(|(_, drawing)| drawing.to_owned())
    };
    assert_eq!(svg("漢?"), svg("??"));
}
