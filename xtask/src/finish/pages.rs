//! Every page as a file: what the views have written, in its frame.

use std::path::Path;

use anyhow::{Context, Result};
use enig::i18n::{Locale, PageText};
use enig::programme::Pack;
use enig::route::{Page, Route};

use super::assets::Asset;
use super::head;
use super::html::{attribute, escaped};
use super::written::WrittenPage;
use crate::base::Base;
use crate::folder;

/// What every page stands on.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) base: &'a Base,
    /// Scheme and host, for addresses that must be whole; `None` leaves those out.
    pub(super) origin: Option<&'a str>,
    /// The style of every page.
    pub(super) style: String,
    /// The style and the first script of the pages that are made to be embedded.
    pub(super) embed_style: String,
    pub(super) embedded: String,
    /// The script before anything is drawn, and the one right behind the answers.
    pub(super) early: String,
    pub(super) order: String,
    /// The script of the page for addresses that lead nowhere.
    pub(super) recover: String,
    pub(super) boot: Asset,
    /// What the loader fetches for links to results.
    pub(super) sharing: Asset,
    /// What the loader fetches for use without a network, and the script of the pages that reset.
    pub(super) offline: Asset,
    pub(super) reset: Asset,
    /// The script of the pages that put a snippet together, its style, and what the snippet names.
    pub(super) builder: Asset,
    pub(super) builder_style: Asset,
    pub(super) embed: Asset,
    pub(super) wasm: Asset,
    pub(super) icon: Asset,
    /// What a telephone puts on its home screen.
    pub(super) touch_icon: Asset,
    pub(super) languages: Vec<Language>,
}

/// A language of the site: its pack, which holds every text, and the pack's file.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) locale: Locale,
    pub(super) pack: Pack,
    /// The file of the pack.
    pub(super) file: Asset,
}

impl Language {
    /// Reads the language's compiled pack.
    pub(super) fn new(bytes: &[u8], file: Asset) -> Result<Self> {
        let pack = Pack::decode(bytes)?;
        let tag = &pack.programme.language;
        let locale = Locale::from_tag(tag)
            .with_context(|| format!("the interface does not speak the language `{tag}`"))?;
        Ok(Self { locale, pack, file })
    }
}

impl Frame<'_> {
    /// Writes every page to where its address leads.
    pub(super) fn write(&self, pages: &[WrittenPage], out: &Path) -> Result<()> {
        for page in pages {
            let file = if page.path.is_empty() || page.path.ends_with('/') {
                out.join(&page.path).join("index.html")
            } else {
                out.join(&page.path)
            };
            folder::write(&file, self.page(page)?.as_bytes())?;
        }
        Ok(())
    }

    fn page(&self, page: &WrittenPage) -> Result<String> {
        let (scripts, failure, content) = if page.asks {
            let language = self.language(&page.language)?;
            let content = with_order(&page.html, &self.order);
            let content = content.with_context(|| format!("`{}` has no answers", page.path))?;
            let embedded = page.embedded.as_ref().map(|it| self.embedded(it)).unwrap_or_default();
            (embedded + &self.scripts(language), self.failure(language), content)
        } else {
            let scripts = match page.script.as_deref() {
                Some("reset") => self.reset(page),
                Some("builder") => self.builder(),
                _ if page.path == "404.html" => {
                    format!("<script>{}</script>\n", self.recover)
                }
                _ => String::new(),
            };
            (scripts, String::new(), page.html.clone())
        };
        Ok(format!(
            "<!doctype html>\n\
             <html lang=\"{lang}\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n\
             <style>{style}</style>\n\
             {scripts}{head}\
             </head>\n\
             <body>\n\
             {failure}<div id=\"app\"><div id=\"shell\">{content}</div></div>\n{beside}\
             </body>\n\
             </html>\n",
            lang = attribute(&page.language),
            title = escaped(&page.title),
            style = if page.embedded.is_some() { &self.embed_style } else { &self.style },
            beside = page.embedded.as_ref().map(|it| it.longest.as_str()).unwrap_or_default(),
            head = head::meta(page, self),
        ))
    }

    fn language(&self, tag: &str) -> Result<&Language> {
        let found = self.languages.iter().find(|language| language.locale.tag() == tag);
        found.with_context(|| format!("there is no pack in the language `{tag}`"))
    }

    /// The script that runs at once and begins to fetch the app, and the one that starts it.
    fn scripts(&self, language: &Language) -> String {
        format!(
            "<script data-wasm=\"{}\" data-wasm-hash=\"{}\" data-pack=\"{}\" data-pack-hash=\"{}\">\
             {}</script>\n\
             <script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\" \
             data-base=\"{}\" data-packs=\"{}\" data-offline=\"{}\" data-sharing=\"{}\" data-edition=\"{}\"></script>\n",
            attribute(&self.wasm.address),
            self.wasm.integrity,
            attribute(&language.file.address),
            language.file.integrity,
            self.early,
            attribute(&self.boot.address),
            self.boot.integrity,
            attribute(self.base.as_str()),
            attribute(&self.packs()),
            attribute(&self.offline.address),
            attribute(&self.sharing.address),
            language.pack.programme.edition,
        )
    }

    /// The script that removes everything, and the page it then goes to. The host sends the header that
    /// clears with one address only, whatever the language.
    fn reset(&self, page: &WrittenPage) -> String {
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\" \
             data-base=\"{}\" data-clear=\"{}\" data-done=\"{}\"></script>\n",
            attribute(&self.reset.address),
            self.reset.integrity,
            attribute(self.base.as_str()),
            attribute(&self.base.join("reset/done/")),
            attribute(&self.base.join(&format!("{}done/", page.path))),
        )
    }

    /// The packs of all languages, with their hashes, as JSON. No value holds a character that JSON
    /// would escape.
    fn packs(&self) -> String {
        let entry = |language: &Language| {
            let Asset { address, integrity, .. } = &language.file;
            format!("\"{}\":[\"{address}\",\"{integrity}\"]", language.locale.tag())
        };
        format!("{{{}}}", self.languages.iter().map(entry).collect::<Vec<_>>().join(","))
    }

    /// Why the quiz does not start, for the scripts to show, and the two ways on.
    fn failure(&self, language: &Language) -> String {
        let locale = language.locale;
        let words = |text: PageText| escaped(text.in_language(locale));
        let reason = |(why, text)| format!("<p data-why=\"{why}\" hidden>{}</p>", words(text));
        let reasons: String = [
            ("no-web-assembly", PageText::NoWebAssembly),
            ("not-loaded", PageText::NotLoaded),
            ("stopped", PageText::Stopped),
            ("slow", PageText::Slow),
        ]
        .map(reason)
        .concat();
        let programme = Route { locale, page: Page::Programme };
        let read = format!(
            "<a href=\"{}\">{}</a>",
            attribute(&programme.href(self.base.as_str(), &language.pack.programme)),
            words(PageText::ReadProgramme),
        );
        format!(
            "<div id=\"boot-failed\" role=\"alert\" hidden>{reasons}<p><a href=\"\" target=\"_self\">{}</a></p>\
             <p>{read}</p></div>\n\
             <noscript><div class=\"no-script\"><p>{}</p><p>{read}</p></div></noscript>\n",
            words(PageText::TryAgain),
            words(PageText::NoScript),
        )
    }
}

/// Puts the ordering script right behind the first answers, so that it runs before they are drawn.
/// Answers hold buttons and words alone, so the next closing `div` is theirs.
fn with_order(html: &str, order: &str) -> Option<String> {
    const END: &str = "</div>";
    let start = html.find(" class=\"answers\"")?;
    let (before, after) = html.split_at(start + html[start..].find(END)? + END.len());
    Some(format!("{before}<script>{order}</script>{after}"))
}

#[cfg(test)]
mod tests {
    use super::with_order;

    #[track_caller]
    fn check(html: &str, expected: Option<&str>) {
        assert_eq!(with_order(html, "x").as_deref(), expected);
    }

    #[test]
    fn the_order_is_drawn_right_behind_the_first_answers() {
        check(
            "<p></p><div role=\"group\" class=\"answers\"><button></button></div><div></div>",
            Some(
                "<p></p><div role=\"group\" class=\"answers\"><button></button></div>\
                 <script>x</script><div></div>",
            ),
        );
        check("<p></p>", None);
    }
}
