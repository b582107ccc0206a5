//! The texts about links. Few voters read them, so the module for links carries them, in all languages, and
//! not the pack (`docs/adr/0015-sharing-comes-later.md`).

mod en;
mod nb;
mod nn;

use super::{Locale, Text};

/// A text about links in a language; empty for any other.
pub(super) fn text(locale: Locale, text: Text) -> &'static str {
    match locale {
        Locale::Nb => nb::text(text),
        Locale::Nn => nn::text(text),
        Locale::En => en::text(text),
    }
}
