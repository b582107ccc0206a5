#[doc = "A text of the app."]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    #[doc = "`Tilbake`"]
    Back,
    #[doc = "`{n} av {total}`"]
    Position,
    #[doc = "`Kort`"]
    WayShort,
    #[doc = "`{n} påstander, omtrent 2 minutter`"]
    WayShortNote,
}

impl Text {
    /// Every one, in the order of the files.
    pub const ALL: &[Self] = &[
        Self::Back,
        Self::Position,
        Self::WayShort,
        Self::WayShortNote,
    ];

    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    fn in_all(self) -> [&'static str; 2] {
        match self {
            Self::Back => ["Tilbake", "Tilbake"],
            Self::Position => ["{n} av {total}", "{n} av {total}"],
            Self::WayShort => ["Kort", "Kort"],
            Self::WayShortNote => ["{n} påstander, omtrent\u{a0}2 minutter", "{n} påstandar, omtrent\u{a0}2 minutt"],
        }
    }
}

#[doc = "A text of the pages."]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageText {
    #[doc = "`Prøv igjen`"]
    TryAgain,
    #[doc = "`## Nyhetsbrev Adressen går til {host}, «aldri» svarene: \"\\\".`"]
    Newsletter,
}

impl PageText {
    /// Every one, in the order of the files.
    pub const ALL: &[Self] = &[
        Self::TryAgain,
        Self::Newsletter,
    ];

    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    fn in_all(self) -> [&'static str; 2] {
        match self {
            Self::TryAgain => ["Prøv igjen", "Prøv igjen"],
            Self::Newsletter => ["## Nyhetsbrev\n\nAdressen går til {host}, «aldri» svarene: \"\\\".", "## Nyheitsbrev\n\nAdressa går til {host}, «aldri» svara: \"\\\"."],
        }
    }
}
