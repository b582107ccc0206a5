//! Which style sheets go where.

use std::path::Path;

use anyhow::Result;
use enig_core::programme::Programme;

use super::assets::{Asset, Assets};
use super::{esbuild, text};

/// The rules for what stands on a page with answers. They are inside the page, so every byte of them comes before
/// the first paint.
const FIRST: [&str; 7] = [
    "style/tokens.css",
    "style/base.css",
    "style/layout.css",
    "style/buttons.css",
    "style/statement.css",
    "style/disclosures.css",
    "style/start.css",
];

/// The rules for the screens of the app, and for what pages to read have in common with them.
const SCREENS: [&str; 4] =
    ["style/screens.css", "style/answers.css", "style/scores.css", "style/suggestions.css"];

/// The rules for the screens for links to results.
const SHARING: [&str; 2] = ["style/fields.css", "style/sharing.css"];

/// The rules that depend on the device, which override others. Paper is white in the colours of every pack, so what
/// prints comes last.
const MEDIA: [&str; 3] = ["style/forced-colours.css", "style/motion.css", "style/print.css"];

/// The rules for the form for a newsletter, where a pack has one.
const NEWSLETTER: [&str; 2] = ["style/fields.css", "style/newsletter.css"];

/// The rules for the pages that are made to be embedded.
const EMBED: &str = "style/embed.css";

/// The rules for pages to read. They have all of their style inside, since nothing else is fetched there.
const PROSE: &str = "style/prose.css";

/// The rules for the page that puts a snippet together.
const BUILDER: &str = "style/builder.css";

/// The style sheets of a site.
#[derive(Debug)]
pub(super) struct Styles {
    /// Inside the pages on which one can answer.
    pub(super) first: String,
    /// Inside those of them that are made to be embedded.
    pub(super) embedded: String,
    /// Inside every other page.
    pub(super) text: String,
    /// For the screens of the app.
    pub(super) screens: Asset,
    pub(super) builder: Asset,
}

impl Styles {
    /// Bundles them, with a pack's own colours behind ours.
    pub(super) fn new(assets: &Assets<'_>, theme: &Path, programme: &Programme) -> Result<Self> {
        let theme = theme.to_string_lossy();
        let theme: &[&str] = &[&theme];
        let form: &[&str] = if programme.newsletter.is_some() { &NEWSLETTER } else { &[] };
        let inside = |files: &[&str]| text(esbuild::bundle_styles(files)?);
        let apart = |name, files: &[&str]| assets.add(name, &esbuild::bundle_styles(files)?);
        Ok(Self {
            first: inside(&[&FIRST, theme].concat())?,
            embedded: inside(&[&FIRST, theme, &[EMBED]].concat())?,
            text: inside(&[&FIRST, theme, &[PROSE], form, &SCREENS, &MEDIA].concat())?,
            screens: apart("screens.css", &[form, &SCREENS, &SHARING, &MEDIA].concat())?,
            builder: apart("builder.css", &[BUILDER])?,
        })
    }
}
