use enig::render::AnswersScript;
use enig_core::i18n::Locale;
use enig_core::programme::{AreaIdx, Pack};
use enig_core::route::{Page, Route};

use crate::site::escaped;

/// How high a frame without a script is, in CSS pixels: the first statement with its answers.
const FRAME_HEIGHT: u16 = 720;

/// What the texts tell of the site: what pages of others need to know to show the quiz, and who is behind it.
#[derive(Clone, Debug)]
pub(crate) struct Snippet {
    /// The path under which the site is hosted, with a slash at both ends.
    pub(crate) base: String,
    /// Scheme and host of the site, or words in their place.
    pub(crate) origin: String,
    /// The address of the script below the origin, and its hash.
    pub(crate) script: String,
    pub(crate) integrity: String,
    /// The script that stands right behind the first answers.
    pub(crate) answers_script: AnswersScript,
    /// What `transparency.json` tells.
    pub(crate) transparency: serde_json::Value,
}

impl Snippet {
    /// The element and its script.
    pub(crate) fn element(&self, pack: &Pack, locale: Locale) -> String {
        let Self { origin, script, integrity, base, .. } = self;
        let lang = match locale {
            Locale::Nb => String::new(),
            other => format!(" lang=\"{}\"", other.tag()),
        };
        let quiz = Route { locale, page: Page::Quiz }.href(base, &pack.programme);
        format!(
            "<enig-quiz src=\"{origin}{base}embed/\"{lang}>\n  <a href=\"{origin}{quiz}\">{}</a>\n\
             </enig-quiz>\n<script src=\"{origin}{script}\" integrity=\"{integrity}\" \
             crossorigin=\"anonymous\" async></script>",
            escaped(&pack.programme.title),
        )
    }

    /// A frame, which needs no script. An area that the programme no longer has one day is passed over.
    pub(crate) fn frame(&self, pack: &Pack, locale: Locale, area: Option<AreaIdx>) -> String {
        let topic = area.map(|idx| format!("&amp;topic={}", pack.programme.area(idx).id));
        let page = Route { locale, page: Page::Embed(None) }.href(&self.base, &pack.programme);
        format!(
            "<iframe src=\"{}{page}?v=1{}\" title=\"{}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\" \
             referrerpolicy=\"no-referrer\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
            self.origin,
            topic.unwrap_or_default(),
            escaped(&pack.programme.title),
        )
    }
}
