//! Which style sheets go where.

use std::path::Path;

use anyhow::Result;
use enig_core::programme::Programme;

use super::assets::{Asset, Assets};
use super::{esbuild, text};

/// What a page with answers needs until the app takes over: it stands in the page, and every byte of it
/// comes before the first paint.
const FIRST: [&str; 7] = [
    "style/tokens.css",
    "style/base.css",
    "style/layout.css",
    "style/buttons.css",
    "style/statement.css",
    "style/disclosures.css",
    "style/start.css",
];

/// What only the screens of the app need, fetched beside it.
const SCREENS: [&str; 7] = [
    "style/screens.css",
    "style/answers.css",
    "style/scores.css",
    "style/suggestions.css",
    "style/forced-colours.css",
    "style/motion.css",
    "style/print.css",
];

/// What the pages that are made to be embedded have besides.
const EMBED: &str = "style/embed.css";

/// What the texts about the quiz have besides; they have all of it inside, since nothing else comes.
const PROSE: &str = "style/prose.css";

/// What the page that puts a snippet together has besides.
const BUILDER: &str = "style/builder.css";

/// What a form for a newsletter adds, where a pack has one.
const FORM: [&str; 2] = ["style/fields.css", "style/newsletter.css"];

/// The style that comes with what there is to links.
const SHARING: [&str; 2] = ["style/fields.css", "style/sharing.css"];

/// The style sheets of a site.
#[derive(Debug)]
pub(super) struct Styles {
    /// Inside the pages on which one can answer.
    pub(super) first: String,
    /// Inside those of them that are made to be embedded.
    pub(super) embedded: String,
    /// Inside every other page.
    pub(super) text: String,
    /// For the screens that the app shows.
    pub(super) screens: Asset,
    pub(super) builder: Asset,
    pub(super) sharing: Asset,
}

impl Styles {
    /// Bundles them, with a pack's own colours behind ours.
    pub(super) fn new(assets: &Assets<'_>, theme: &Path, programme: &Programme) -> Result<Self> {
        let theme = theme.to_string_lossy();
        let theme: &[&str] = &[&theme];
        let form: &[&str] = if programme.newsletter.is_some() { &FORM } else { &[] };
        let inside = |files: &[&str]| text(esbuild::bundle_styles(files)?);
        let apart = |name, files: &[&str]| assets.add(name, &esbuild::bundle_styles(files)?);
        Ok(Self {
            first: inside(&[&FIRST, theme].concat())?,
            embedded: inside(&[&FIRST, theme, &[EMBED]].concat())?,
            // Paper is white in the colours of every pack, so what prints comes last.
            text: inside(&[&FIRST, theme, &[PROSE], form, &SCREENS].concat())?,
            screens: apart("screens.css", &[form, &SCREENS].concat())?,
            builder: apart("builder.css", &[BUILDER])?,
            sharing: apart("sharing.css", &SHARING)?,
        })
    }
}
