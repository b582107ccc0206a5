//! The picture that stands beside a link to a page: drawn at build time, the same bytes for the same
//! words, colours and icon.

mod card;
mod contours;
mod layout;
mod lines;
mod typeface;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::colours::Colours;
use super::raster::{Drawing, png};
use crate::fingerprint::fingerprint;
use crate::folder::write;
use crate::shell::root;
pub(super) use card::Card;
pub(super) use typeface::{FontFiles, Typeface};

/// What makes a picture of a card. After a change to any of it, every picture is drawn anew.
const MAKER: &str = concat!(
    include_str!("preview/layout.rs"),
    include_str!("preview/lines.rs"),
    include_str!("preview/typeface.rs"),
    include_str!("raster.rs"),
    include_str!("../../../Cargo.lock"),
);

/// Draws previews, and keeps them for the next build in `target/previews/kept/`.
#[derive(Debug)]
pub(super) struct Previews {
    colours: Colours,
    fonts: FontFiles,
    icon: String,
    kept: PathBuf,
}

impl Previews {
    /// With the colours of a style sheet, and the project's font and icon.
    pub(super) fn new(theme: &Path) -> Result<Self> {
        Ok(Self {
            colours: Colours::read(theme)?,
            fonts: FontFiles::read()?,
            icon: super::icons::source()?,
            kept: root().join("target/previews/kept"),
        })
    }

    /// The picture of a card as a PNG file, 1200 by 630.
    pub(super) fn preview(&self, card: &Card) -> Result<Vec<u8>> {
        let kept = self.kept.join(self.key(card)).with_extension("png");
        if let Ok(picture) = fs::read(&kept) {
            return Ok(picture);
        }
        let picture = Self::draw(&self.svg(card)?)?;
        // In two steps: a build that is stopped leaves no half picture for the next one.
        let unfinished = kept.with_extension("unfinished");
        write(&unfinished, &picture)?;
        fs::rename(&unfinished, &kept)
            .with_context(|| format!("cannot keep the picture {}", kept.display()))?;
        Ok(picture)
    }

    /// The same for the same picture.
    fn key(&self, card: &Card) -> String {
        let Self { colours, fonts, icon, kept: _ } = self;
        let input = (card, colours, icon, fonts.fingerprint(), MAKER);
        fingerprint(format!("{input:?}").as_bytes())
    }

    fn svg(&self, card: &Card) -> Result<String> {
        layout::svg(card, &self.colours, &self.fonts, &self.icon)
            .with_context(|| format!("cannot draw the picture of «{}»", card.title))
    }

    fn draw(svg: &str) -> Result<Vec<u8>> {
        png(&Drawing::read(svg)?.paint((layout::WIDTH, layout::HEIGHT), 1.0, None)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Card, Colours, FontFiles, Previews, fingerprint, layout};
    use crate::folder::{empty, files_below};
    use crate::shell::root;
    use crate::site::raster::{Drawing, Pixel, pixels};

    const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="#702070" d="M0 0h2v2z"/></svg>"##;

    /// Below the stripe, above the buttons.
    const WORDS: std::ops::Range<usize> = 20..380;
    const BUTTONS: std::ops::Range<usize> = 380..460;

    fn previews(kept: &str) -> Previews {
        Previews {
            colours: Colours::made_up(),
            fonts: FontFiles::read().unwrap(),
            icon: ICON.to_owned(),
            kept: root().join("target/tmp").join(kept),
        }
    }

    fn card(title: &str) -> Card {
        Card {
            title: title.to_owned(),
            kicker: Some("Hvor enig er du?".to_owned()),
            sender: "Laget og betalt av Øvre Ås partilag".to_owned(),
            edition: "Utgave 1, 2. januar 2025".to_owned(),
        }
    }

    /// The points of a card's picture, row by row.
    fn rows(card: &Card) -> Vec<Vec<Pixel>> {
        let svg = previews("").svg(card).unwrap();
        let picture =
            Drawing::read(&svg).unwrap().paint((layout::WIDTH, layout::HEIGHT), 1.0, None);
        pixels(&picture.unwrap()).chunks(layout::WIDTH.into()).map(<[Pixel]>::to_vec).collect()
    }

    /// No word reaches into the margins.
    #[track_caller]
    fn check_margins(title: &str) {
        for row in &rows(&card(title))[WORDS] {
            let paper = row[0];
            assert!(row[..78].iter().chain(&row[1122..]).all(|it| *it == paper), "{title}");
        }
    }

    #[test]
    fn words_stay_inside_the_margins() {
        check_margins("Rus");
        check_margins("Minoritetsspråklige eldres tannhelsetilbud");
        check_margins("Spesialisthelsetjenestens samhandlingsreform og psykisk helsevern");
        check_margins("Menneskerettighetsorganisasjonsmedlemskap");
        check_margins(&"Hvor enig er du i helsepolitikken? ".repeat(5));
    }

    #[test]
    fn the_answer_buttons_are_all_alike() {
        let (first, next) = (70..280, 212);
        for row in &rows(&card("Tannhelse"))[BUTTONS] {
            for place in 1..5 {
                let button = first.start + place * next..first.end + place * next;
                let pairs = row[button].iter().flatten().zip(row[first.clone()].iter().flatten());
                // Farther to the right, coordinates are less exact.
                assert!(pairs.map(|(a, b)| a.abs_diff(*b)).all(|it| it <= 8), "button {place}");
            }
        }
    }

    #[test]
    fn the_same_card_gives_the_same_bytes() {
        let draw = || Previews::draw(&previews("").svg(&card("Tannhelse «č»")).unwrap()).unwrap();
        let picture = draw();
        assert_eq!(picture, draw());
        // Differs after a change of layout, font or rasteriser: look at the pictures of
        // `cargo xtask previews`, then take the new one.
        assert_eq!(
            fingerprint(&picture),
            "180f02ba950fdcea4516cf3be9790947edeff478372fa7b8a9b79da9025179a5"
        );
    }

    #[test]
    fn a_kept_picture_is_not_drawn_again() {
        let previews = previews("kept-previews");
        empty(&previews.kept).unwrap();
        let drawn = previews.preview(&card("Rus")).unwrap();
        let files = files_below(&previews.kept).unwrap();
        assert_eq!(files.len(), 1);
        assert_eq!(previews.preview(&card("Rus")).unwrap(), drawn);
        std::fs::write(&files[0], "kept").unwrap();
        assert_eq!(previews.preview(&card("Rus")).unwrap(), b"kept");
        assert_ne!(previews.preview(&card("Rør")).unwrap(), b"kept");
    }

    #[track_caller]
    fn check_refused(card: &Card, expected: &str) {
        let error = format!("{:#}", previews("").svg(card).unwrap_err());
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_by_name() {
        check_refused(&card("Helse 漢"), "no `漢`");
        check_refused(&card(&"Helse ".repeat(100)), "too long");
        check_refused(&card(&"Helse".repeat(20)), "too long");
        check_refused(&Card { sender: "Laget av oss. ".repeat(30), ..card("Rus") }, "too long");
    }
}
