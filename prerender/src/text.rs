use std::cell::OnceCell;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use enig_core::i18n::{Locale, PageText};
use enig_core::programme::{Pack, Programme};
use enig_core::route::{Page, Route, TextPage};
use enig_simulation::SelfTest;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, html};

use crate::figures::figure;
use crate::site::escaped;
use crate::snippet::Snippet;
use crate::transparency;

/// A text about the quiz.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PageOfText {
    /// Its first heading.
    pub(crate) title: String,
    /// Its first paragraph.
    pub(crate) description: String,
    /// All of it.
    pub(crate) html: String,
}

/// Reads a text: Markdown with names in double braces for what the pack says, and links to pages of
/// the site as `page:name`.
pub(crate) fn read(
    file: &Path,
    pack: &Pack,
    locale: Locale,
    snippet: &Snippet,
) -> Result<PageOfText> {
    let source =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let filled =
        fill(&source, pack, locale, snippet).with_context(|| file.display().to_string())?;
    // A number and its sign stay on one line.
    let filled = filled.replace(" %", "\u{a0}%");
    let address = |name: &str| address(&pack.programme, locale, &snippet.base, name);
    to_page(&filled, &address).with_context(|| file.display().to_string())
}

fn to_page(markdown: &str, address: &dyn Fn(&str) -> Option<String>) -> Result<PageOfText> {
    let mut lines = markdown.lines().filter(|line| !line.trim().is_empty());
    let title = lines.next().and_then(|line| line.strip_prefix("# "));
    let title = title.context("the first line is no heading: begin with `# `")?.to_owned();
    let description = lines.next().context("there is nothing under the heading")?.to_owned();
    let mut events = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        events.push(with_address(event, address)?);
    }
    let mut html = String::new();
    html::push_html(&mut html, events.into_iter());
    Ok(PageOfText { title, description, html })
}

fn with_address<'a>(
    event: Event<'a>,
    address: &dyn Fn(&str) -> Option<String>,
) -> Result<Event<'a>> {
    match event {
        Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }) => {
            let dest_url = if let Some(name) = dest_url.strip_prefix("page:") {
                let address = address(name);
                CowStr::from(address.with_context(|| format!("there is no page `{name}`"))?)
            } else {
                ensure!(dest_url.starts_with("https://"), "`{dest_url}` is no https address");
                dest_url
            };
            Ok(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }))
        }
        Event::Html(markup) | Event::InlineHtml(markup) => {
            bail!("write no HTML in a text: `{markup}`")
        }
        other => Ok(other),
    }
}

/// The address of a page by its name in the texts.
fn address(programme: &Programme, locale: Locale, base: &str, name: &str) -> Option<String> {
    let page = match name {
        "transparency.json" | "build.json" | "bom.json" => return Some([base, name].concat()),
        "quiz" => Page::Quiz,
        "programmet" => Page::Programme,
        "reset" => Page::Reset,
        slug => Page::Text(TextPage::from_slug(slug)?),
    };
    Some(Route { locale, page }.href(base, programme))
}

/// Puts what the pack says in the place of the names.
fn fill(markdown: &str, pack: &Pack, locale: Locale, snippet: &Snippet) -> Result<String> {
    let mut filled = String::with_capacity(markdown.len());
    // It takes half a second, and most texts tell nothing of it.
    let self_test = OnceCell::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("`{{` without `}}`")?;
        filled.push_str(before);
        let figure =
            || figure(self_test.get_or_init(|| SelfTest::of(&pack.programme)), locale, name);
        let value = value(pack, locale, snippet, name).or_else(figure);
        let value = value.with_context(|| format!("there is no value called `{name}`"))?;
        filled.push_str(&value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn value(pack: &Pack, locale: Locale, snippet: &Snippet, name: &str) -> Option<String> {
    let programme = &pack.programme;
    Some(match name {
        "title" => escaped(&programme.title),
        "purpose" => escaped(&programme.purpose),
        "sender" => escaped(&programme.sender.label),
        "about_sender" => escaped(&programme.sender.about),
        "edition" => programme.edition.to_string(),
        "date" => escaped(&programme.edition_date),
        "commitments" => programme.commitments.len().to_string(),
        "areas" => programme.areas.len().to_string(),
        "themes" => programme.themes.len().to_string(),
        "documents" => documents(programme),
        "contact" => contact(programme, locale),
        "embed_element" => snippet.element(pack, locale),
        "embed_frame" => snippet.frame(pack, locale, None),
        "embed_origin" => snippet.origin.clone(),
        "embed_area" => programme.areas.first().map_or_else(String::new, |area| area.id.clone()),
        "newsletter" => newsletter(programme, locale),
        "transparency" => transparency::table(&snippet.transparency, locale),
        _ => return None,
    })
}

fn contact(programme: &Programme, locale: Locale) -> String {
    match programme.sender.contact.as_str() {
        "" => PageText::NoContact.in_language(locale).to_owned(),
        contact => format!("{} {}.", PageText::Contact.in_language(locale), escaped(contact)),
    }
}

/// What happens to an address for the newsletter; nothing where the pack has no form for it.
fn newsletter(programme: &Programme, locale: Locale) -> String {
    let host = |endpoint: &str| endpoint.split('/').nth(2).unwrap_or(endpoint).to_owned();
    programme.newsletter.as_ref().map_or_else(String::new, |newsletter| {
        let values = [("host", &*host(&newsletter.endpoint))];
        enig_core::i18n::fill(PageText::Newsletter.in_language(locale), &values)
    })
}

fn documents(programme: &Programme) -> String {
    let line = |document: &enig_core::programme::Document| {
        let [title, author, period] =
            [&document.title, &document.author, &document.period].map(|text| escaped(text));
        let by = if author.is_empty() { String::new() } else { format!(", {author}") };
        format!("- «{title}»{by}. {period}.\n")
    };
    programme.documents.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(name: &str) -> Option<String> {
        (name == "om").then(|| "/nn/om/".to_owned())
    }

    #[track_caller]
    fn check(markdown: &str, expected: Result<(&str, &str, &str), &str>) {
        let page = to_page(markdown, &address);
        let page = page
            .as_ref()
            .map(|page| (&*page.title, &*page.description, &*page.html))
            .map_err(ToString::to_string);
        assert_eq!(page, expected.map_err(str::to_owned), "{markdown}");
    }

    #[test]
    fn a_text_has_a_title_a_description_and_links() {
        check(
            "# A\n\nB [c](page:om).\n",
            Ok(("A", "B [c](page:om).", "<h1>A</h1>\n<p>B <a href=\"/nn/om/\">c</a>.</p>\n")),
        );
    }

    #[test]
    fn what_would_lead_nowhere_is_refused() {
        check("A", Err("the first line is no heading: begin with `# `"));
        check("# A", Err("there is nothing under the heading"));
        check("# A\n\nB [c](page:b)", Err("there is no page `b`"));
        check("# A\n\nB [c](http://b)", Err("`http://b` is no https address"));
        check("# A\n\n<b>B</b>", Err("write no HTML in a text: `<b>`"));
    }
}
