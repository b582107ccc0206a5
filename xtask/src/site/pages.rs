//! Every page as a file: what the views have rendered, with head and body around it.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use enig_core::i18n::{Locale, PageText};
use enig_core::programme::Pack;
use enig_core::route::{Page, Route};
use enig_pack_compiler::SiteSettings;

use super::assets::Asset;
use super::head;
use super::html::{attribute, escaped};
use super::rendered::RenderedPage;
use super::styles::Styles;
use crate::base::Base;
use crate::folder;
use crate::headers::{Hashes, content_security};

/// The page for addresses that lead nowhere.
const NOT_FOUND: &str = "404.html";

/// What every page is written with.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) base: &'a Base,
    /// Scheme and host, for addresses that must be whole; `None` leaves those out.
    pub(super) origin: Option<&'a str>,
    /// Whom the pages may have to do with.
    pub(super) settings: &'a SiteSettings,
    pub(super) styles: Styles,
    /// The first script of the pages that are made to be embedded.
    pub(super) embedded: String,
    /// The script before anything is painted, and the one right behind the answers, which `enig-prerender` puts there.
    pub(super) early: String,
    pub(super) begin: String,
    /// The script of the page for addresses that lead nowhere.
    pub(super) recover: String,
    /// The script that starts the app, with wasm-bindgen's glue in it, and the app's module.
    pub(super) boot: Asset,
    pub(super) wasm: Asset,
    pub(super) picture: PictureModule,
    /// The script of the pages that reset.
    pub(super) reset: Asset,
    /// The script of the pages that put a snippet together, and what the snippet names.
    pub(super) builder: Asset,
    pub(super) embed: Asset,
    pub(super) icon: Asset,
    /// The icon on the home screen of a telephone.
    pub(super) touch_icon: Asset,
    pub(super) languages: Vec<Language>,
}

/// The module that makes pictures of a result, which the app fetches on demand.
#[derive(Debug)]
pub(super) struct PictureModule {
    /// Its glue, a JavaScript module.
    pub(super) script: Asset,
    pub(super) wasm: Asset,
    /// The colours and the font subset that it draws with.
    pub(super) style: Asset,
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
    pub(super) fn write(&self, pages: &[RenderedPage], out: &Path) -> Result<()> {
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

    fn page(&self, page: &RenderedPage) -> Result<String> {
        let (scripts, failure, data, boot) = if page.has_app {
            let language = self.language(&page.language)?;
            let embedded = page.embedded.as_ref().map(|it| self.embedded(it)).unwrap_or_default();
            let early = format!("{embedded}<script>{}</script>\n", self.early);
            (early, self.failure(language), self.data(language), self.boot())
        } else {
            let scripts = match page.script.as_deref() {
                Some("reset") => self.reset(page),
                Some("builder") => self.builder(),
                _ if page.path == NOT_FOUND => {
                    format!("<script>{}</script>\n", self.recover)
                }
                _ => String::new(),
            };
            (scripts, String::new(), String::new(), String::new())
        };
        Ok(format!(
            "<!doctype html>\n\
             <html lang=\"{lang}\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n\
             <style>{style}</style>\n\
             {scripts}{head}\
             </head>\n\
             <body>\n\
             {failure}<div id=\"app\"{data}><div id=\"shell\">{content}</div></div>\n{beside}{boot}\
             </body>\n\
             </html>\n",
            lang = attribute(&page.language),
            title = escaped(&page.title),
            policy = attribute(&self.policy(page)),
            style = self.style(page),
            content = page.html,
            beside = page.embedded.as_ref().map(|it| it.longest.as_str()).unwrap_or_default(),
            head = head::meta(page, self),
        ))
    }

    /// The policy that the page carries: what it has inline, and nothing else, may run.
    fn policy(&self, page: &RenderedPage) -> String {
        let scripts: &[&str] = match (page.has_app, &page.embedded) {
            (true, None) => &[&self.early, &self.begin],
            (true, Some(_)) => &[&self.early, &self.begin, &self.embedded],
            (false, _) if page.path == NOT_FOUND => &[&self.recover],
            (false, _) => &[],
        };
        let hashes = Hashes::new(scripts, &[self.style(page)]);
        if page.embedded.is_some() {
            content_security::in_embedded_page(&hashes, self.settings)
        } else {
            let shows_quiz = page.script.as_deref() == Some("builder");
            content_security::in_page(&hashes, self.settings, shows_quiz)
        }
    }

    fn style(&self, page: &RenderedPage) -> &str {
        let Styles { first, embedded, text, .. } = &self.styles;
        match (page.has_app, &page.embedded) {
            (_, Some(_)) => embedded,
            (true, None) => first,
            (false, None) => text,
        }
    }

    fn language(&self, tag: &str) -> Result<&Language> {
        let found = self.languages.iter().find(|language| language.locale.tag() == tag);
        found.with_context(|| format!("there is no pack in the language `{tag}`"))
    }

    /// What the scripts and the app read from the app's place: the site's path, the edition, and files as
    /// `<address> <integrity>`.
    fn data(&self, language: &Language) -> String {
        let packs = self.languages.iter().map(|it| (format!("pack-{}", it.locale.tag()), &it.file));
        let files = [
            ("wasm", &self.wasm),
            ("style", &self.styles.screens),
            ("picture", &self.picture.script),
            ("picture-wasm", &self.picture.wasm),
            ("picture-style", &self.picture.style),
        ];
        let files = files.map(|(name, file)| (name.to_owned(), file));
        let mut data = format!(
            " data-base=\"{}\" data-edition=\"{}\"",
            attribute(self.base.as_str()),
            language.pack.programme.edition,
        );
        for (name, file) in files.into_iter().chain(packs) {
            // Writing into a string cannot fail.
            let _ =
                write!(data, " data-{name}=\"{} {}\"", attribute(&file.address), file.integrity);
        }
        data
    }

    /// The script that starts the app. A module script runs once the page has been parsed, wherever it stands.
    fn boot(&self) -> String {
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n",
            attribute(&self.boot.address),
            self.boot.integrity,
        )
    }

    /// The script that removes everything, and the page it then goes to. The host sends the header that
    /// clears with one address only, whatever the language.
    fn reset(&self, page: &RenderedPage) -> String {
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

    /// Why the quiz does not start, for the scripts to show, and the two ways on.
    fn failure(&self, language: &Language) -> String {
        let locale = language.locale;
        let words = |text: PageText| escaped(text.in_language(locale));
        let reason = |(why, text)| format!("<p data-why=\"{why}\" hidden>{}</p>", words(text));
        let reasons: String = [
            ("no-web-assembly", PageText::NoWebAssembly),
            ("too-old", PageText::TooOld),
            ("changed", PageText::Changed),
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
             <div class=\"no-script without-scripts\"><p>{}</p><p>{read}</p></div>\n",
            words(PageText::TryAgain),
            words(PageText::NoScript),
        )
    }
}
