//! Every page as a file: what the views have written, in its frame.

use std::path::Path;

use anyhow::{Context, Result};
use enig_core::i18n::{Locale, PageText};
use enig_core::programme::Pack;
use enig_core::route::{Page, Route};

use super::assets::Asset;
use super::head;
use super::html::{attribute, behind_answers, escaped};
use super::styles::Styles;
use super::written::WrittenPage;
use crate::base::Base;
use crate::folder;

/// What every page stands on.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) base: &'a Base,
    /// Scheme and host, for addresses that must be whole; `None` leaves those out.
    pub(super) origin: Option<&'a str>,
    pub(super) styles: Styles,
    /// The first script of the pages that are made to be embedded.
    pub(super) embedded: String,
    /// The script before anything is drawn, and the one right behind the answers.
    pub(super) early: String,
    pub(super) begin: String,
    /// The script of the page for addresses that lead nowhere.
    pub(super) recover: String,
    pub(super) boot: Asset,
    /// What the loader fetches for links to results.
    pub(super) sharing: Asset,
    /// What the loader fetches for use without a network, and the script of the pages that reset.
    pub(super) offline: Asset,
    pub(super) reset: Asset,
    /// The script of the pages that put a snippet together, and what the snippet names.
    pub(super) builder: Asset,
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
        let (scripts, failure, content, loader) = if page.asks {
            let language = self.language(&page.language)?;
            let content = behind_answers(&page.html, &self.begin(language));
            let content = content.with_context(|| format!("`{}` has no answers", page.path))?;
            let embedded = page.embedded.as_ref().map(|it| self.embedded(it)).unwrap_or_default();
            let early = format!("{embedded}<script>{}</script>\n", self.early);
            (early, self.failure(language), content, self.loader(language))
        } else {
            let scripts = match page.script.as_deref() {
                Some("reset") => self.reset(page),
                Some("builder") => self.builder(),
                _ if page.path == "404.html" => {
                    format!("<script>{}</script>\n", self.recover)
                }
                _ => String::new(),
            };
            (scripts, String::new(), page.html.clone(), String::new())
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
             {failure}<div id=\"app\"><div id=\"shell\">{content}</div></div>\n{beside}{loader}\
             </body>\n\
             </html>\n",
            lang = attribute(&page.language),
            title = escaped(&page.title),
            style = self.style(page),
            beside = page.embedded.as_ref().map(|it| it.longest.as_str()).unwrap_or_default(),
            head = head::meta(page, self),
        ))
    }

    fn style(&self, page: &WrittenPage) -> &str {
        let Styles { first, embedded, text, .. } = &self.styles;
        match (page.asks, &page.embedded) {
            (_, Some(_)) => embedded,
            (true, None) => first,
            (false, None) => text,
        }
    }

    fn language(&self, tag: &str) -> Result<&Language> {
        let found = self.languages.iter().find(|language| language.locale.tag() == tag);
        found.with_context(|| format!("there is no pack in the language `{tag}`"))
    }

    /// The script that begins to fetch the app.
    fn begin(&self, language: &Language) -> String {
        format!(
            "<script data-wasm=\"{}\" data-wasm-hash=\"{}\" data-pack=\"{}\" data-pack-hash=\"{}\">\
             {}</script>",
            attribute(&self.wasm.address),
            self.wasm.integrity,
            attribute(&language.file.address),
            language.file.integrity,
            self.begin,
        )
    }

    /// The script that starts the app. It runs when the page is there, so it may as well stand at its end.
    fn loader(&self, language: &Language) -> String {
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\" \
             data-base=\"{}\" data-packs=\"{}\" data-modules=\"{}\" data-edition=\"{}\"></script>\n",
            attribute(&self.boot.address),
            self.boot.integrity,
            attribute(self.base.as_str()),
            attribute(&self.packs()),
            attribute(&self.modules()),
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

    /// The packs of all languages.
    fn packs(&self) -> String {
        let packs = self.languages.iter().map(|it| (it.locale.tag(), &it.file));
        with_hashes(packs)
    }

    /// The scripts that the loader fetches when they are asked for.
    fn modules(&self) -> String {
        with_hashes([("offline", &self.offline), ("sharing", &self.sharing)].into_iter())
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

/// Files with their hashes, as JSON. No value holds a character that JSON would escape.
fn with_hashes<'a>(files: impl Iterator<Item = (&'a str, &'a Asset)>) -> String {
    let entry = |(name, file): (&str, &Asset)| {
        format!("\"{name}\":[\"{}\",\"{}\"]", file.address, file.integrity)
    };
    format!("{{{}}}", files.map(entry).collect::<Vec<_>>().join(","))
}
