//! The picture beside a link to a page (Open Graph image).

mod layout;

use enig_core::i18n::Text;
use enig_core::programme::{Area, Pack};
use thiserror::Error;

use crate::canvas::Canvas;
use crate::{Style, png_file};

/// The texts on a link preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkPreview {
    /// The title of the page, in large letters.
    pub title: String,
    /// The line above it: what the page belongs to.
    pub kicker: Option<String>,
    /// The sender's label. It is never shortened.
    pub sender: String,
    /// The edition of the programme.
    pub edition: String,
}

/// A square picture of the site's icon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Red, green, blue and opacity of each pixel, row by row. Colours are not multiplied by their opacity.
    pub pixels: Vec<[u8; 4]>,
}

impl Icon {
    /// Width and height in pixels.
    pub const SIDE: u16 = 64;
}

/// Why a link preview could not be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkPreviewError {
    /// A text does not fit at the smallest size.
    #[error("too long for a link preview: «{0}»")]
    TooLong(String),
    /// The font lacks a character.
    #[error("the font of link previews has no `{character}`, which is in «{text}»")]
    MissingCharacter {
        /// The character.
        character: char,
        /// The text that it is in.
        text: String,
    },
}

impl LinkPreview {
    /// Width and height in pixels, as the services that show links ask for.
    pub const SIZE: (u16, u16) = (1200, 630);

    /// The preview of the start page.
    pub fn of_quiz(pack: &Pack) -> Self {
        let Pack { programme, texts } = pack;
        let number = programme.edition.to_string();
        let values = [("n", &*number), ("date", &programme.edition_date)];
        Self {
            title: programme.title.clone(),
            kicker: None,
            sender: programme.sender.label.clone(),
            edition: texts.fill(Text::Edition, &values),
        }
    }

    /// The preview of the page about an area.
    pub fn of_area(pack: &Pack, area: &Area) -> Self {
        let kicker = Some(pack.programme.title.clone());
        Self { title: area.title.clone(), kicker, ..Self::of_quiz(pack) }
    }

    /// All texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let Self { title, kicker, sender, edition } = self;
        [title, sender, edition].into_iter().chain(kicker).map(String::as_str)
    }

    /// Draws the preview as a PNG file. The fonts must have every character of the texts.
    pub fn png(&self, style: &Style, icon: &Icon) -> Result<Vec<u8>, LinkPreviewError> {
        let mut canvas = Canvas::new(Self::SIZE, style.palette.paper);
        for shape in layout::shapes(self, style)? {
            canvas.fill(&shape.contours, style.palette.get(shape.colour));
        }
        layout::draw_icon(&mut canvas, icon);
        Ok(png_file::png(&canvas))
    }
}
