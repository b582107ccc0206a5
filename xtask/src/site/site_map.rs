//! `sitemap.xml` and `robots.txt`.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use super::html::attribute;
use super::rendered::RenderedPage;
use crate::base::Base;
use crate::folder::write;

/// Writes the map of the site: every page that people look for, in every language. Addresses in it
/// must be whole, so without an origin there is none.
pub(super) fn publish(
    pages: &[RenderedPage],
    origin: Option<&str>,
    base: &Base,
    out: &Path,
) -> Result<()> {
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    if let Some(origin) = origin {
        write(&out.join("sitemap.xml"), map(pages, origin, base).as_bytes())?;
        let _ = writeln!(robots, "Sitemap: {origin}{}", base.join("sitemap.xml"));
    }
    write(&out.join("robots.txt"), robots.as_bytes())
}

fn map(pages: &[RenderedPage], origin: &str, base: &Base) -> String {
    let whole = |path: &str| attribute(&format!("{origin}{}", base.join(path)));
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages.iter().filter(|page| page.listed) {
        // Writing into a string cannot fail.
        let _ = write!(xml, "<url><loc>{}</loc>", whole(&page.path));
        for (language, path) in &page.alternates {
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
                whole(path)
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}
