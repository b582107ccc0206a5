use crate::i18n::Locale;

/// The address of a page, and its only maker and reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The quiz in a language.
    Quiz(Locale),
}

impl Route {
    /// The address under a base path that starts and ends with a slash.
    pub fn href(self, base: &str) -> String {
        match self {
            Self::Quiz(Locale::Nb) => base.to_owned(),
            Self::Quiz(locale) => format!("{base}{}/", locale.tag()),
        }
    }

    /// Reads a path under a base path; the Norwegian start page for any other.
    pub fn parse(base: &str, path: &str) -> Self {
        let rest = path.strip_prefix(base).unwrap_or_default();
        Self::Quiz(Locale::from_tag(rest.split('/').next().unwrap_or_default()).unwrap_or_default())
    }

    /// The language of the page.
    pub fn locale(self) -> Locale {
        let Self::Quiz(locale) = self;
        locale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_survive_their_text() {
        for base in ["/", "/kampanje/", "/a/b/"] {
            for locale in Locale::ALL {
                let route = Route::Quiz(locale);
                assert_eq!(Route::parse(base, &route.href(base)), route, "{base} {locale:?}");
            }
        }
    }

    #[track_caller]
    fn check(base: &str, path: &str, expected: Locale) {
        assert_eq!(Route::parse(base, path), Route::Quiz(expected), "{path}");
    }

    #[test]
    fn unknown_addresses_are_the_start_page() {
        check("/", "/index.html", Locale::Nb);
        check("/", "/nn/index.html", Locale::Nn);
        check("/kampanje/", "/kampanje-om/en/", Locale::Nb);
        check("/", "", Locale::Nb);
        check("/", "/../nn/", Locale::Nb);
    }
}
