use super::{Page, TextPage};
use crate::i18n::Locale;
use crate::programme::{CommitmentId, Programme};

/// The address of a page: a page in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The language of the page.
    pub locale: Locale,
    /// The page.
    pub page: Page,
}

impl Route {
    /// The path of the page below `base`, which starts and ends with a slash.
    pub fn href(self, base: &str, programme: &Programme) -> String {
        let folder = match self.locale {
            Locale::Nb => String::new(),
            other => format!("{}/", other.tag()),
        };
        let place = match self.page {
            Page::Quiz => String::new(),
            Page::Shared => format!("{SHARED}/"),
            Page::Area(area) => format!("{AREA}/{}/", programme.area(area).id),
            Page::Programme => format!("{PROGRAMME}/"),
            Page::Commitment(idx) => {
                format!("{PROGRAMME}/{}/", programme.commitment(idx).id)
            }
            Page::Text(page) => format!("{}/", page.slug()),
            Page::Reset => format!("{RESET}/"),
            Page::ResetDone => format!("{RESET}/{DONE}/"),
            // The folder comes first: headers are set for all of it.
            Page::Embed(area) => {
                let page = Self { page: area.map_or(Page::Quiz, Page::Area), ..self };
                return page.href(&format!("{base}{EMBED}/"), programme);
            }
        };
        format!("{base}{folder}{place}")
    }

    /// Reads a path below `base`. Total: every other path is the start page, in the language that it names.
    pub fn parse(base: &str, programme: &Programme, path: &str) -> Self {
        let rest = path.strip_prefix(base).unwrap_or_default();
        if let Some(embedded) = rest.strip_prefix(EMBED).and_then(|rest| rest.strip_prefix('/')) {
            let Self { locale, page } = Self::parse("", programme, embedded);
            let area = if let Page::Area(area) = page { Some(area) } else { None };
            return Self { locale, page: Page::Embed(area) };
        }
        let mut names = rest.split('/').peekable();
        let locale = names.peek().copied().and_then(Locale::from_tag);
        if locale.is_some() {
            names.next();
        }
        let page = match (names.next().unwrap_or_default(), names.next().unwrap_or_default()) {
            (SHARED, _) => Some(Page::Shared),
            (AREA, id) => programme.area_named(id).map(Page::Area),
            (PROGRAMME, id) => {
                let commitment = CommitmentId::parse(id);
                let commitment = commitment.and_then(|id| programme.commitment_with_id(id));
                Some(commitment.map_or(Page::Programme, Page::Commitment))
            }
            (RESET, DONE) => Some(Page::ResetDone),
            (RESET, _) => Some(Page::Reset),
            (slug, _) => TextPage::from_slug(slug).map(Page::Text),
        };
        Self { locale: locale.unwrap_or_default(), page: page.unwrap_or_default() }
    }
}

/// The folder of the areas' pages.
pub const AREA: &str = "tema";
/// The folder of the programme's page and those of its commitments.
pub const PROGRAMME: &str = "programmet";
/// The folder of the pages that other sites may embed.
pub const EMBED: &str = "embed";
/// The folder of the page that links to results lead to. `js/recover.js` has it too.
const SHARED: &str = "delt";
const RESET: &str = "reset";
const DONE: &str = "done";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{AreaIdx, CommitmentIdx, fixture};

    fn programme() -> Programme {
        fixture::programme(&[[2, 3]])
    }

    #[test]
    fn addresses_survive_their_text() {
        let programme = programme();
        for base in ["/", "/kampanje/", "/a/b/"] {
            for locale in Locale::ALL {
                for page in Page::all(&programme) {
                    let route = Route { locale, page };
                    let address = route.href(base, &programme);
                    assert_eq!(Route::parse(base, &programme, &address), route, "{address}");
                }
            }
        }
    }

    #[track_caller]
    fn check(base: &str, path: &str, locale: Locale, page: Page) {
        assert_eq!(Route::parse(base, &programme(), path), Route { locale, page }, "{path}");
    }

    #[test]
    fn a_page_may_be_named_by_its_file() {
        check("/", "/index.html", Locale::Nb, Page::Quiz);
        check("/", "/nn/index.html", Locale::Nn, Page::Quiz);
        check("/", "/en/tema/area-1/index.html", Locale::En, Page::Area(AreaIdx(1)));
        check("/", "/programmet", Locale::Nb, Page::Programme);
        check("/", "/delt", Locale::Nb, Page::Shared);
        check("/", "/nn/delt/index.html", Locale::Nn, Page::Shared);
        // The permanent numbers of the programme for tests run against its order.
        check("/", "/en/programmet/10/index.html", Locale::En, Page::Commitment(CommitmentIdx(0)));
        check("/", "/programmet/11/", Locale::Nb, Page::Programme);
        check("/", "/embed/nn/index.html", Locale::Nn, Page::Embed(None));
    }

    #[test]
    fn unknown_addresses_are_the_start_page() {
        check("/", "/tema/area-9/", Locale::Nb, Page::Quiz);
        check("/", "/en/tema/", Locale::En, Page::Quiz);
        check("/kampanje/", "/kampanje-om/en/", Locale::Nb, Page::Quiz);
        check("/", "", Locale::Nb, Page::Quiz);
        check("/", "/../nn/", Locale::Nb, Page::Quiz);
        check("/", "/embed", Locale::Nb, Page::Quiz);
        check("/", "/embed/om/", Locale::Nb, Page::Embed(None));
        check("/", "/embed/embed/tema/area-1/", Locale::Nb, Page::Embed(None));
    }
}
