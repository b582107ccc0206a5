use super::Locale;

/// A text of the form that builds the snippet for embedding the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderText {
    /// Label of the areas.
    Areas,
    /// What it asks without a choice of areas.
    AreasNote,
    /// The language of the quiz.
    Language,
    /// Light or dark.
    Scheme,
    /// As on the reader's device.
    SchemeAuto,
    /// Always light.
    SchemeLight,
    /// Always dark.
    SchemeDark,
    /// An accent colour.
    Accent,
    /// When it is not used.
    AccentNote,
    /// Which colour.
    AccentColour,
    /// The level of the quiz's own headline.
    Heading,
    /// Level 1.
    HeadingFirst,
    /// Level 2.
    HeadingSecond,
    /// Whether the page gets events about progress.
    Events,
    /// Which events.
    EventsNote,
    /// Which snippet.
    Kind,
    /// With the script.
    KindScript,
    /// Without it.
    KindFrame,
    /// Heading of the snippet.
    Snippet,
    /// Copies it.
    Copy,
    /// It has been copied.
    Copied,
    /// It could not be copied.
    NotCopied,
    /// Heading of the preview.
    Preview,
}

impl BuilderText {
    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    /// Bokmål, nynorsk, English.
    fn in_all(self) -> [&'static str; 3] {
        match self {
            Self::Areas => {
                ["Hva skal den handle om?", "Kva skal han handle om?", "What should it be about?"]
            }
            Self::AreasNote => [
                "Velger du ingen temaer, får leseren den korte quizen, trukket blant alle temaene.",
                "Vel du ingen tema, får lesaren den korte quizen, trekt blant alle temaa.",
                "If you choose no topics, the reader gets the short quiz, drawn from across all the topics.",
            ],
            Self::Language => ["Språk", "Språk", "Language"],
            Self::Scheme => ["Lys eller mørk", "Lys eller mørk", "Light or dark"],
            Self::SchemeAuto => {
                ["Som hos leseren", "Som hos lesaren", "As the reader’s device is set"]
            }
            Self::SchemeLight => ["Alltid lys", "Alltid lys", "Always light"],
            Self::SchemeDark => ["Alltid mørk", "Alltid mørk", "Always dark"],
            Self::Accent => [
                "Egen farge på knapper og lenker",
                "Eigen farge på knappar og lenkjer",
                "A colour of your own for buttons and links",
            ],
            Self::AccentNote => [
                "En farge som er vanskelig å lese, blir ikke brukt.",
                "Ein farge som er vanskeleg å lese, blir ikkje brukt.",
                "A colour that is hard to read is not used.",
            ],
            Self::AccentColour => ["Farge", "Farge", "Colour"],
            Self::Heading => [
                "Overskriften i quizen er på",
                "Overskrifta i quizen er på",
                "The heading of the quiz is at",
            ],
            Self::HeadingFirst => ["Nivå 1", "Nivå 1", "Level 1"],
            Self::HeadingSecond => [
                "Nivå 2, under sidens egen",
                "Nivå 2, under overskrifta til sida",
                "Level 2, below the page’s own",
            ],
            Self::Events => [
                "Si fra til siden underveis",
                "Sei frå til sida undervegs",
                "Tell the page how far the reader has come",
            ],
            Self::EventsNote => [
                "Når quizen er klar, og når leseren er en firedel på vei, halvveis, tre firedeler på vei og ferdig. Aldri svar eller resultat.",
                "Når quizen er klar, når lesaren har kome ein firedel, halvvegs og tre firedelar, og når han er ferdig. Aldri svar eller resultat.",
                "When the quiz is ready, and when the reader is a quarter of the way through, halfway, three quarters of the way and finished. Never an answer or a result.",
            ],
            Self::Kind => ["Hva slags snutt?", "Kva slags snutt?", "Which snippet?"],
            Self::KindScript => [
                "Med skript: tilpasset høyde",
                "Med skript: tilpassa høgd",
                "With a script: the height adjusts itself",
            ],
            Self::KindFrame => [
                "Uten skript: fast høyde",
                "Utan skript: fast høgd",
                "Without a script: a fixed height",
            ],
            Self::Snippet => [
                "Lim dette inn på siden din",
                "Lim dette inn på sida di",
                "Paste this into your page",
            ],
            Self::Copy => ["Kopier", "Kopier", "Copy"],
            Self::Copied => ["Kopiert.", "Kopiert.", "Copied."],
            Self::NotCopied => [
                "Nettleseren lar oss ikke kopiere. Merk teksten, og kopier den selv.",
                "Nettlesaren lèt oss ikkje kopiere. Merk teksten, og kopier han sjølv.",
                "Your browser does not let us copy. Select the text and copy it yourself.",
            ],
            Self::Preview => ["Slik blir den", "Slik blir han", "How it will look"],
        }
    }
}
