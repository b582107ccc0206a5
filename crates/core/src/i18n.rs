//! The interface texts: an exhaustive `match` for each language, so a missing text does not compile.
//!
//! The compiled pack of a language carries its texts ([`Texts`]), so a visitor downloads one
//! language and the app holds none of its own (`docs/adr/0002-texts-travel-with-the-pack.md`).
//! Texts that only the pages around the quiz use ([`PageText`], [`FactText`], [`BuilderText`]) and those
//! that are drawn on pictures ([`DrawnText`]) are in no pack.
#![allow(clippy::match_same_arms, reason = "two texts may say the same in one language")]

mod answer_text;
mod builder_text;
mod drawn_text;
mod en;
mod fact_text;
mod locale;
mod nb;
mod nn;
mod page_text;
mod text;
mod texts;

pub use builder_text::BuilderText;
pub use drawn_text::DrawnText;
pub use fact_text::FactText;
pub use locale::Locale;
pub use page_text::PageText;
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
