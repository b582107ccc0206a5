use crate::colour::Colour;
use crate::style_sheet::Scheme;

/// The product's own colours that a pack's meet, as `style/tokens.css` has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Product {
    pub(super) paper: Colour,
    pub(super) surface: Colour,
    pub(super) ink: Colour,
    pub(super) ink_soft: Colour,
    pub(super) accent: Colour,
    pub(super) accent_soft: Colour,
    pub(super) on_accent: Colour,
}

const LIGHT: Product = Product {
    paper: Colour([0xfa, 0xf8, 0xf3]),
    surface: Colour([0xff, 0xff, 0xff]),
    ink: Colour([0x1a, 0x1e, 0x25]),
    ink_soft: Colour([0x54, 0x5b, 0x66]),
    accent: Colour([0x0e, 0x5a, 0x5a]),
    accent_soft: Colour([0xe2, 0xef, 0xed]),
    on_accent: Colour([0xff, 0xff, 0xff]),
};

const DARK: Product = Product {
    paper: Colour([0x13, 0x16, 0x1a]),
    surface: Colour([0x1c, 0x20, 0x25]),
    ink: Colour([0xee, 0xec, 0xe7]),
    ink_soft: Colour([0xb0, 0xb6, 0xbe]),
    accent: Colour([0x83, 0xcd, 0xc6]),
    accent_soft: Colour([0x1f, 0x36, 0x35]),
    on_accent: Colour([0x0b, 0x1a, 0x1a]),
};

impl Product {
    pub(super) fn of(scheme: Scheme) -> Self {
        match scheme {
            Scheme::Light => LIGHT,
            Scheme::Dark => DARK,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Product;
    use crate::colour::Colour;
    use crate::style_sheet::{Scheme, StyleSheet, without_comments};

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let tokens = include_str!("../../../../style/tokens.css");
        let plain = without_comments(tokens).expect("its comments end");
        let sheet = StyleSheet::read(&plain);
        assert_eq!(sheet.faults, []);
        for scheme in [Scheme::Light, Scheme::Dark] {
            let read = |name| {
                let setting = sheet.last(name, scheme).expect("the sheet sets it");
                assert_eq!(setting.scheme, scheme, "{name}");
                Colour::read(setting.value).expect("a colour")
            };
            let expected = Product {
                paper: read("--paper"),
                surface: read("--surface"),
                ink: read("--ink"),
                ink_soft: read("--ink-soft"),
                accent: read("--accent"),
                accent_soft: read("--accent-soft"),
                on_accent: read("--on-accent"),
            };
            assert_eq!(Product::of(scheme), expected);
        }
    }
}
