//! The metadata of a page: for search engines, link previews (Open Graph) and the browser itself.

use serde_json::json;

use super::html::attribute;
use super::oembed;
use super::pages::Frame;
use super::pictures::preview_of;
use super::rendered::RenderedPage;

/// The elements of the head behind title, style and scripts: none of them is needed to paint the page.
pub(super) fn meta(page: &RenderedPage, frame: &Frame<'_>) -> String {
    let mut lines = vec![
        named("description", &page.description),
        link("icon", &[("type", "image/svg+xml"), ("href", &frame.icon.address)]),
        link("apple-touch-icon", &[("href", &frame.touch_icon.address)]),
    ];
    let whole = |path: &str| frame.origin.map(|it| format!("{it}{}", frame.base.join(path)));
    if !page.listed {
        lines.push(named("robots", "noindex"));
    }
    if let Some(address) = whole(&page.path).filter(|_| page.listed) {
        lines.push(link("canonical", &[("href", &address)]));
        for (language, path) in &page.alternates {
            let href = whole(path).unwrap_or_default();
            lines.push(link("alternate", &[("hreflang", language), ("href", &href)]));
        }
        if let Some(path) = oembed::path_of(page) {
            let href = whole(&path).unwrap_or_default();
            let kind = "application/json+oembed";
            lines.push(link(
                "alternate",
                &[("type", kind), ("href", &href), ("title", &page.title)],
            ));
        }
        lines.push(structured(page, &address));
    }
    if let Some(address) = whole(&page.path).filter(|_| page.previewed) {
        let image = preview_of(&page.language, page.area.as_deref());
        lines.extend(open_graph(page, &address, &whole(&image).unwrap_or_default()));
    }
    lines.concat()
}

/// How a link to the page looks where it is shared (<https://ogp.me>).
fn open_graph(page: &RenderedPage, address: &str, image: &str) -> [String; 11] {
    [
        property("og:type", "website"),
        property("og:site_name", "Enig"),
        property("og:url", address),
        property("og:title", page.short_title.as_ref().unwrap_or(&page.title)),
        property("og:description", &page.description),
        property("og:locale", open_graph_locale(&page.language)),
        property("og:image", image),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", &page.title),
        named("twitter:card", "summary_large_image"),
    ]
}

fn open_graph_locale(language: &str) -> &str {
    match language {
        "nb" => "nb_NO",
        "nn" => "nn_NO",
        "en" => "en_GB",
        other => other,
    }
}

/// What the page is, for machines. `</` cannot occur: there is no markup in titles and descriptions.
fn structured(page: &RenderedPage, address: &str) -> String {
    let data = json!({
        "@context": "https://schema.org",
        "@type": if page.has_app { "Quiz" } else { "WebPage" },
        "name": page.title,
        "description": page.description,
        "inLanguage": page.language,
        "isAccessibleForFree": true,
        "url": address,
    });
    let text = data.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>\n")
}

fn named(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">\n", attribute(content))
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">\n", attribute(content))
}

fn link(rel: &str, attributes: &[(&str, &str)]) -> String {
    let mut link = format!("<link rel=\"{rel}\"");
    for (name, value) in attributes {
        link.extend([" ", name, "=\"", &attribute(value), "\""]);
    }
    link.push_str(">\n");
    link
}
