//! What publishing systems ask for when somebody pastes the address of the quiz: a file for each page that
//! asks, which says how to show it (oEmbed 1.0, <https://oembed.com>).

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use super::pictures::preview_of;
use super::rendered::RenderedPage;
use crate::base::Base;
use crate::folder::write;

/// The folder of the files: in one of their own, all of them are sent with the same headers.
const FOLDER: &str = "oembed";

/// Where the file for a page is, below the site's root; `None` for a page that nobody shows.
pub(super) fn path_of(page: &RenderedPage) -> Option<String> {
    page.frame.as_ref()?;
    let name = page.area.as_deref().unwrap_or("quiz");
    Some(format!("{FOLDER}/{}/{name}.json", page.language))
}

/// Writes the files. Addresses in them must be whole, so without an origin there are none.
pub(super) fn publish(
    pages: &[RenderedPage],
    origin: Option<&str>,
    base: &Base,
    out: &Path,
) -> Result<()> {
    let Some(origin) = origin else { return Ok(()) };
    for page in pages {
        let (Some(path), Some(frame)) = (path_of(page), &page.frame) else { continue };
        let picture = preview_of(&page.language, page.area.as_deref());
        let answer = json!({
            "version": "1.0",
            "type": "rich",
            "provider_name": "Enig",
            "provider_url": format!("{origin}{base}"),
            "title": page.title,
            "cache_age": 86_400,
            "html": frame,
            "width": 600,
            "height": 720,
            "thumbnail_url": format!("{origin}{}", base.join(&picture)),
            "thumbnail_width": 1200,
            "thumbnail_height": 630,
        });
        let text = serde_json::to_string_pretty(&answer).context("cannot write oEmbed")?;
        write(&out.join(path), text.as_bytes())?;
    }
    Ok(())
}
