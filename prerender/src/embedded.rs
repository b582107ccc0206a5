use enig::render::longest_statements;
use enig_core::i18n::Locale;
use enig_core::programme::Pack;
use serde::Serialize;

/// What a page for the pages of others holds besides.
#[derive(Debug, Serialize)]
pub(crate) struct Embedded {
    /// The languages of the site, with a space between.
    languages: String,
    /// The areas that it can begin with, by their permanent names, with a space between.
    areas: String,
    /// The statements that take most room, as HTML, to be measured and not to be seen: the frame has
    /// room for the longest, so that its height tells nothing.
    longest: String,
}

impl Embedded {
    pub(crate) fn new(pack: &Pack, base: &str) -> Self {
        let programme = &pack.programme;
        let languages: Vec<_> = programme.locales().map(Locale::tag).collect();
        let areas: Vec<_> = programme.areas.iter().map(|area| area.id.as_str()).collect();
        Self {
            languages: languages.join(" "),
            areas: areas.join(" "),
            longest: longest_statements(pack, base),
        }
    }
}
