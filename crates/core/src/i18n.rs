//! The interface texts: enums and texts are made from the files in `locales/`, one for each language, by the build
//! script, and a text that is missing in one of them does not compile (`docs/adr/0032-texts-in-files.md`).
//!
//! The compiled pack of a language carries its texts ([`Texts`]), so a visitor downloads one
//! language and the app holds none of its own (`docs/adr/0002-texts-travel-with-the-pack.md`).
//! Texts that only the pages around the quiz use ([`PageText`], [`FactText`], [`BuilderText`]) and those
//! that are drawn on pictures ([`DrawnText`]) are in no pack.

mod answer_text;
mod generated;
mod locale;
mod texts;

pub use generated::{BuilderText, DrawnText, FactText, PageText, Text};
pub use locale::Locale;
pub use texts::{Texts, fill};

/// The interface text in a language.
pub fn text(locale: Locale, text: Text) -> &'static str {
    text.in_language(locale)
}
