//! The colours and the font of pictures: from the site's style sheets, and from Source Sans 3 in the project's Node
//! packages. Never the fonts of a visitor or of this machine: pictures look the same wherever they are made.

use std::path::Path;

use anyhow::{Context, Result};
use enig_picture::{CHARACTERS, FontSubset, Palette, Rgb, Style};

use super::colours::Colours;
use crate::folder::read;
use crate::shell::root;

const FONT_FOLDER: &str = "node_modules/@expo-google-fonts/source-sans-3";
const REGULAR: &str = "400Regular/SourceSans3_400Regular.ttf";
const BOLD: &str = "700Bold/SourceSans3_700Bold.ttf";

/// Added to the advances of the bold font, in thousandths of its size: it is used in large sizes.
const BOLD_TRACKING: i16 = -8;

/// The style of pictures with the colours of a theme, and with the characters of some texts besides those of
/// result pictures.
pub(super) fn style(theme: &Path, texts: &str) -> Result<Style> {
    let characters = CHARACTERS.to_owned() + texts;
    Ok(Style {
        palette: palette(&Colours::read(theme)?)?,
        regular: font(REGULAR, 0, &characters)?,
        bold: font(BOLD, BOLD_TRACKING, &characters)?,
    })
}

fn font(file: &str, tracking: i16, characters: &str) -> Result<FontSubset> {
    let path = root().join(FONT_FOLDER).join(file);
    let bytes = read(&path).context("the font is missing; `cargo xtask build` brings it")?;
    FontSubset::from_font(&bytes, tracking, characters)
        .with_context(|| format!("cannot use the font {}", path.display()))
}

fn palette(colours: &Colours) -> Result<Palette> {
    let rgb = |colour: &String| {
        Rgb::from_hex(colour).with_context(|| format!("{colour} is not a colour as #rrggbb"))
    };
    Ok(Palette {
        paper: rgb(&colours.paper)?,
        surface: rgb(&colours.surface)?,
        ink: rgb(&colours.ink)?,
        ink_soft: rgb(&colours.ink_soft)?,
        line: rgb(&colours.line)?,
        line_strong: rgb(&colours.line_strong)?,
        accent: rgb(&colours.accent)?,
    })
}

#[cfg(test)]
mod tests;
