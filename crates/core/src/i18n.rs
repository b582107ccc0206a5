//! The interface texts: one `match` a language for those that the pack carries, one for those of links. A test
//! finds a missing one.
//!
//! The compiled pack of a language carries its texts ([`Texts`]), so a visitor downloads one
//! language and the app holds none of its own (`docs/adr/0002-texts-travel-with-the-pack.md`).
#![allow(clippy::match_same_arms, reason = "two texts may say the same in one language")]

mod builder_text;
mod drawn_text;
mod en;
mod fact_text;
mod locale;
mod nb;
mod nn;
mod page_text;
mod picture_text;
mod sharing;
mod text;
mod texts;

pub use builder_text::BuilderText;
pub use drawn_text::DrawnText;
pub use fact_text::FactText;
pub use locale::Locale;
pub use page_text::PageText;
pub use picture_text::PictureText;
pub use text::Text;
pub use texts::{Texts, fill};

/// The interface text in a language.
pub fn text(locale: Locale, text: Text) -> &'static str {
    if text.is_of_sharing() { sharing::text(locale, text) } else { carried(locale, text) }
}

fn carried(locale: Locale, text: Text) -> &'static str {
    match locale {
        Locale::Nb => nb::text(text),
        Locale::Nn => nn::text(text),
        Locale::En => en::text(text),
    }
}
