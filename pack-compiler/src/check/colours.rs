//! The pack's colours: nothing else in `theme.css`, and everything readable on its ground.
//!
//! Every pair below is text somewhere: `--accent` in links, on `--accent-soft` in a quiet button under the
//! pointer, `--ink-soft` in the note of an area that is chosen. So all of them need what WCAG 2.2 asks of
//! text (success criterion 1.4.3). Borders, ticks and bars need 3 to 1 (1.4.11), which then follows.

mod product;

use core::ops::Range;

use crate::colour::Colour;
use crate::style_sheet::{Scheme, Setting, StyleSheet, without_comments};
use crate::{PackFile, Report, SourcePack};
use product::Product;

/// The lowest contrast ratio of a text and its ground.
const NEEDED: f64 = 4.5;

const ACCENT: &str = "--accent";
const ACCENT_SOFT: &str = "--accent-soft";
const ON_ACCENT: &str = "--on-accent";

const COLOURS_ONLY: &str = "A pack sets `--accent`, `--accent-soft` and `--on-accent`, in `:root` and once more for dark screens.";

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let Some(file) = &pack.colours else { return };
    let css = match without_comments(&file.text) {
        Ok(css) => css,
        Err(start) => {
            report.error(file.problem(
                start..start,
                "a comment does not end",
                "Write */ after it.",
            ));
            return;
        }
    };
    let sheet = StyleSheet::read(&css);
    for (place, message) in &sheet.faults {
        report.error(file.problem(place.clone(), message, COLOURS_ONLY));
    }
    for setting in &sheet.settings {
        of_a_pack(file, setting, report);
    }
    // Colours that are read wrongly would be measured in vain.
    if sheet.faults.is_empty() {
        contrasts(file, &sheet, Scheme::Light, report);
        contrasts(file, &sheet, Scheme::Dark, report);
    }
}

fn of_a_pack(file: &PackFile, setting: &Setting, report: &mut Report) {
    let &Setting { name, value, .. } = setting;
    if ![ACCENT, ACCENT_SOFT, ON_ACCENT].contains(&name) {
        let message = format!("`{name}` is no colour of a pack");
        report.error(file.problem(setting.place.clone(), message, COLOURS_ONLY));
    } else if Colour::read(value).is_none() {
        report.error(file.problem(
            setting.place.clone(),
            format!("`{name}` is `{value}`, which cannot be checked"),
            "Write it as #rrggbb or #rgb.",
        ));
    }
}

/// A colour and where the pack sets it, if it does.
struct Shade {
    name: &'static str,
    colour: Colour,
    place: Option<Range<usize>>,
    /// The nearest colour that passes with all that it meets.
    better: Colour,
}

impl Shade {
    fn fixed(name: &'static str, colour: Colour) -> Self {
        Self { name, colour, place: None, better: colour }
    }

    /// A colour that a pack may set, else the product's. It has to stand out from all of these.
    fn of_pack(
        name: &'static str,
        (sheet, scheme): (&StyleSheet, Scheme),
        products: Colour,
        others: &[&Self],
    ) -> Self {
        let own = sheet.last(name, scheme);
        let own = own.and_then(|it| Some((Colour::read(it.value)?, it.place.clone())));
        let (colour, place) = own.map_or((products, None), |(own, place)| (own, Some(place)));
        let passes = |colour| others.iter().all(|it| is_enough(colour, it.better));
        Self { name, colour, place, better: colour.nearest(passes) }
    }
}

fn contrasts(file: &PackFile, sheet: &StyleSheet, scheme: Scheme, report: &mut Report) {
    let product = Product::of(scheme);
    let paper = Shade::fixed("--paper", product.paper);
    let surface = Shade::fixed("--surface", product.surface);
    let ink = Shade::fixed("--ink", product.ink);
    let ink_soft = Shade::fixed("--ink-soft", product.ink_soft);
    let from = (sheet, scheme);
    let accent = Shade::of_pack(ACCENT, from, product.accent, &[&paper, &surface]);
    let on_accent = Shade::of_pack(ON_ACCENT, from, product.on_accent, &[&accent]);
    let soft = [&ink, &ink_soft, &accent];
    let soft = Shade::of_pack(ACCENT_SOFT, from, product.accent_soft, &soft);
    let remedy = remedy([&accent, &soft, &on_accent], scheme);
    for (text, ground, to_change) in [
        (&accent, &paper, &accent),
        (&accent, &surface, &accent),
        (&on_accent, &accent, &on_accent),
        (&ink, &soft, &soft),
        (&ink_soft, &soft, &soft),
        (&accent, &soft, &soft),
    ] {
        let place = [to_change, ground, text].into_iter().find_map(|shade| shade.place.clone());
        if let Some(place) = place.filter(|_| !is_enough(text.colour, ground.colour)) {
            let message = too_alike(text, ground, scheme);
            report.error(file.problem(place, message, &remedy));
        }
    }
}

fn is_enough(one: Colour, other: Colour) -> bool {
    one.contrast(other) >= NEEDED
}

fn too_alike(text: &Shade, ground: &Shade, scheme: Scheme) -> String {
    // Rounded down: what is just too little shall not look like enough.
    let ratio = (text.colour.contrast(ground.colour) * 100.0).floor() / 100.0;
    format!(
        "on {}, `{}` {} on `{}` {} has a contrast of {ratio:.2} to 1 and needs {NEEDED} to 1",
        screens(scheme),
        text.name,
        text.colour,
        ground.name,
        ground.colour
    )
}

/// One remedy for all that is wrong on these screens: a new accent may ask for a new ground of it.
fn remedy(shades: [&Shade; 3], scheme: Scheme) -> String {
    let changes: Vec<String> = shades
        .iter()
        .filter(|shade| shade.better != shade.colour)
        .map(|Shade { name, better, .. }| format!("{name}: {better};"))
        .collect();
    let (changes, rule) = (changes.join(" "), rule(scheme));
    format!("Write `{changes}` in {rule}: the nearest lightness of the same hue that can be read.")
}

fn rule(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "`:root`",
        Scheme::Dark => "the `:root` of `@media (prefers-color-scheme: dark)`",
    }
}

fn screens(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light screens",
        Scheme::Dark => "dark screens",
    }
}

#[cfg(test)]
mod tests;
