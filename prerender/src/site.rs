use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use enig::render::{self, Content, RelatedCommitment};
use enig_core::i18n::{Locale, PageText, Text};
use enig_core::programme::{Pack, Programme};
use enig_core::route::{Page, Route, TextPage};
use serde::Serialize;

use crate::builder::builder;
use crate::commitment;
use crate::embedded::Embedded;
use crate::snippet::Snippet;
use crate::text;

/// A page, ready to be framed by head and body.
#[derive(Debug, Serialize)]
pub(crate) struct RenderedPage {
    /// Its address below the root of the site: `nn/om/`, or a file's name.
    path: String,
    /// The language's tag.
    language: &'static str,
    /// The same page in every language of the pack, by the language's tag.
    alternates: Vec<(&'static str, String)>,
    /// Whether the app runs on it.
    has_app: bool,
    /// The script that brings it to life, of those that are not the app: `reset` or `builder`.
    script: Option<&'static str>,
    /// Whether it is a page that people look for, and not one for when they are lost.
    listed: bool,
    /// Whether links to it look as links to the quiz do where they are shared.
    previewed: bool,
    /// A frame with the quiz that it asks about, as HTML, for pages of others.
    frame: Option<String>,
    /// What it holds besides where it is made to be shown in the pages of others.
    embedded: Option<Embedded>,
    /// What it is called.
    title: String,
    /// What it is about, in a sentence.
    description: String,
    /// What it is called beside the quiz's own name, where it has a name of its own.
    short_title: Option<String>,
    /// The area it is about, by its permanent name: it has that area's picture.
    area: Option<String>,
    /// The page itself.
    html: String,
}

/// Every page of one language, and for the first language the page for addresses that lead nowhere.
pub(crate) fn pages(file: &Path, texts: &Path, snippet: &Snippet) -> Result<Vec<RenderedPage>> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let pack = Pack::decode(&bytes).with_context(|| format!("cannot use {}", file.display()))?;
    let related = commitment::related(file, &pack.programme)?;
    let tag = &pack.programme.language;
    let locale = Locale::from_tag(tag)
        .with_context(|| format!("the interface does not speak the language `{tag}`"))?;
    let mut pages = Vec::new();
    for page in Page::all(&pack.programme) {
        pages.push(rendered(&pack, &related, Route { locale, page }, texts, snippet)?);
    }
    if locale == Locale::default() {
        pages.push(not_found(&pack, &snippet.base));
    }
    Ok(pages)
}

fn rendered(
    pack: &Pack,
    related: &[Vec<RelatedCommitment>],
    route: Route,
    texts: &Path,
    snippet: &Snippet,
) -> Result<RenderedPage> {
    let base = snippet.base.as_str();
    let programme = &pack.programme;
    let quiz = programme.title.clone();
    let script = route.page.has_app().then_some(&snippet.answers_script);
    let html = |content| render::page(pack, base, route, content, script);
    let (title, quiz_title, description, html) = match route.page {
        Page::Quiz | Page::Shared | Page::Embed(None) => {
            (quiz, None, programme.purpose.clone(), html(Content::Screen))
        }
        Page::Area(idx) | Page::Embed(Some(idx)) => {
            let area = programme.area(idx);
            (area.title.clone(), Some(quiz), area.intro.clone(), html(Content::Screen))
        }
        Page::Programme => {
            let intro = PageText::ProgrammeIntro.in_language(route.locale);
            let title = pack.texts.get(Text::ProgrammeTitle).to_owned();
            (title, Some(quiz), intro.to_owned(), html(Content::Programme))
        }
        Page::Commitment(idx) => {
            let found = programme.commitment(idx);
            let html = html(Content::Commitment(idx, related[idx.as_usize()].clone()));
            (commitment::title(found), Some(quiz), commitment::description(found), html)
        }
        Page::Text(page) => {
            let file = texts.join(route.locale.tag()).join(format!("{}.md", page.slug()));
            let mut text = text::read(&file, pack, route.locale, snippet)?;
            if page == TextPage::Embedding {
                // After what it is for, and before what there is to know.
                let place = text.html.find("<h2").unwrap_or(text.html.len());
                text.html.insert_str(place, &builder(pack, route.locale));
            }
            (text.title, Some(quiz), text.description, html(Content::Html(text.html)))
        }
        Page::Reset | Page::ResetDone => {
            let is_done = route.page == Page::ResetDone;
            let name = if is_done { "reset-done.md" } else { "reset.md" };
            let file = texts.join(route.locale.tag()).join(name);
            let mut text = text::read(&file, pack, route.locale, snippet)?;
            if !is_done {
                text.html.push_str(&reset_button(pack, route.locale));
            }
            (text.title, Some(quiz), text.description, html(Content::Html(text.html)))
        }
    };
    let others = [Page::Shared, Page::Reset, Page::ResetDone];
    let listed = !others.contains(&route.page) && !route.page.is_embedded();
    let path = |locale| Route { locale, ..route }.href("", programme);
    Ok(RenderedPage {
        path: path(route.locale),
        language: route.locale.tag(),
        alternates: programme.locales().map(|locale| (locale.tag(), path(locale))).collect(),
        has_app: route.page.has_app(),
        script: match route.page {
            Page::Reset => Some("reset"),
            Page::Text(TextPage::Embedding) => Some("builder"),
            _ => None,
        },
        listed,
        previewed: listed || route.page == Page::Shared,
        frame: match route.page {
            Page::Quiz => Some(snippet.frame(pack, route.locale, None)),
            Page::Area(idx) => Some(snippet.frame(pack, route.locale, Some(idx))),
            _ => None,
        },
        embedded: route.page.is_embedded().then(|| Embedded::new(pack, base)),
        title: quiz_title
            .as_ref()
            .map_or_else(|| title.clone(), |quiz| format!("{title} – {quiz}")),
        description,
        short_title: quiz_title.is_some().then_some(title),
        area: match route.page {
            Page::Area(idx) => Some(programme.area(idx).id.clone()),
            Page::Commitment(idx) => {
                Some(programme.area(programme.commitment(idx).area).id.clone())
            }
            _ => None,
        },
        html,
    })
}

/// What `js/reset.js` brings to life, and what it says where nobody else can any more.
fn reset_button(pack: &Pack, locale: Locale) -> String {
    format!(
        "<p><button type=\"button\" id=\"reset\" class=\"button button--main\" hidden>{}</button></p>\
         <p id=\"reset-done\" role=\"status\"><strong hidden>{}</strong></p>",
        escaped(pack.texts.get(Text::ResetTitle)),
        escaped(PageText::ResetDone.in_language(locale)),
    )
}

/// The page for addresses that lead nowhere, in every language at once: a host has only one.
fn not_found(pack: &Pack, base: &str) -> RenderedPage {
    let Pack { programme, .. } = pack;
    let words = |text: PageText, locale: Locale| escaped(text.in_language(locale));
    let in_language = |locale: Locale| {
        let heading = if locale == Locale::default() { "h1" } else { "h2" };
        format!(
            "<section lang=\"{}\"><{heading}>{}</{heading}><p>{}</p>\
             <p><a href=\"{}\">{}</a></p></section>",
            locale.tag(),
            words(PageText::NotFoundTitle, locale),
            words(PageText::NotFoundText, locale),
            home(programme, locale, base),
            words(PageText::ToQuiz, locale),
        )
    };
    let route = Route::default();
    let html: String = programme.locales().map(in_language).collect();
    let title = PageText::NotFoundTitle.in_language(route.locale);
    RenderedPage {
        path: "404.html".to_owned(),
        language: route.locale.tag(),
        alternates: Vec::new(),
        has_app: false,
        script: None,
        listed: false,
        previewed: false,
        frame: None,
        embedded: None,
        title: format!("{title} – {}", programme.title),
        description: PageText::NotFoundText.in_language(route.locale).to_owned(),
        short_title: None,
        area: None,
        html: render::page(pack, base, route, Content::Html(html), None),
    }
}

fn home(programme: &Programme, locale: Locale, base: &str) -> String {
    Route { locale, page: Page::Quiz }.href(base, programme)
}

/// A text as it must stand between tags.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
