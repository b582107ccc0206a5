//! The colours of the site's light theme, taken from its style sheets, so that the pictures and the
//! installed app follow a campaign's `theme.css` like the pages do.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use enig_pack_compiler::light_value;

use crate::folder::read;
use crate::shell::root;

/// Every colour of the product. The pack's own sheet comes after it and overrides it.
const TOKENS: &str = "style/tokens.css";

/// The colours that pictures and the manifest use, each as `#rrggbb` or `#rgb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Colours {
    pub(super) paper: String,
    pub(super) surface: String,
    pub(super) ink: String,
    pub(super) ink_soft: String,
    pub(super) line: String,
    pub(super) line_strong: String,
    pub(super) accent: String,
}

impl Colours {
    /// Reads the project's style sheet and the pack's, given from the project's root on.
    pub(super) fn read(theme: &Path) -> Result<Self> {
        let mut sheets = String::new();
        for sheet in [Path::new(TOKENS), theme] {
            let text = String::from_utf8(read(&root().join(sheet))?);
            sheets += &text.with_context(|| format!("{} is not text", sheet.display()))?;
        }
        Self::of(&sheets)
    }

    /// The colours that style sheets give in their light theme.
    fn of(sheets: &str) -> Result<Self> {
        let colour = |name: &str| {
            let value = light_value(sheets, name).with_context(|| {
                format!("no `:root` rule of {TOKENS} or the pack's theme sets {name}")
            })?;
            ensure!(
                is_hex(&value),
                "{name} is `{value}`: the pictures made at build time need it as #rrggbb"
            );
            Ok(value)
        };
        Ok(Self {
            paper: colour("--paper")?,
            surface: colour("--surface")?,
            ink: colour("--ink")?,
            ink_soft: colour("--ink-soft")?,
            line: colour("--line")?,
            line_strong: colour("--line-strong")?,
            accent: colour("--accent")?,
        })
    }
}

fn is_hex(value: &str) -> bool {
    value.strip_prefix('#').is_some_and(|digits| {
        [3, 6].contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })
}

#[cfg(test)]
impl Colours {
    /// Colours for tests, which no change of the site's style touches.
    pub(super) fn made_up() -> Self {
        let [paper, surface, ink, ink_soft] = ["#fff8f0", "#ffffff", "#101010", "#505050"];
        let [line, line_strong, accent] = ["#dddddd", "#888888", "#702070"];
        let [paper, surface, ink, ink_soft] = [paper, surface, ink, ink_soft].map(str::to_owned);
        let [line, line_strong, accent] = [line, line_strong, accent].map(str::to_owned);
        Self { paper, surface, ink, ink_soft, line, line_strong, accent }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Colours;

    #[test]
    fn the_sites_own_colours_can_be_read() {
        for theme in ["style/theme.css", "tests/packs/second/theme.css"] {
            assert!(Colours::read(Path::new(theme)).is_ok(), "{theme}");
        }
    }

    #[test]
    fn what_is_no_plain_colour_is_refused_by_name() {
        let error = |css: &str| Colours::of(css).map_err(|error| error.to_string()).unwrap_err();
        assert!(error("").contains("sets --paper"));
        assert!(error(":root { --paper: rgb(1 2 3); }").contains("--paper is `rgb(1 2 3)`"));
    }
}
