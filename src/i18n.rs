//! The interface texts: one exhaustive `match` a language, so that a missing text does not compile.
//!
//! The compiled pack of a language carries its texts ([`Texts`]), so a visitor downloads one
//! language and the app holds none of its own (`docs/adr/0002-texts-travel-with-the-pack.md`).
#![allow(clippy::match_same_arms, reason = "two texts may say the same in one language")]

mod digits;
mod en;
mod locale;
mod nb;
mod nn;
mod page_text;
mod picture_text;
mod text;
mod texts;

pub use digits::digits;
pub use locale::Locale;
pub use page_text::PageText;
pub use picture_text::PictureText;
pub use text::Text;
pub use texts::{Texts, fill};

/// The interface text in a language.
pub fn text(locale: Locale, text: Text) -> &'static str {
    match locale {
        Locale::Nb => nb::text(text),
        Locale::Nn => nn::text(text),
        Locale::En => en::text(text),
    }
}
