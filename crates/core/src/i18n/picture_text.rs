use super::Locale;

/// A text about pictures of a result. They come with what there is to links, so they do not travel with
/// the pack, which everybody loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureText {
    /// What opens the panel.
    Open,
    /// What the picture tells, and that nothing leaves the device.
    Intro,
    /// The same of a comparison, which shows somebody else's result too.
    IntroPair,
    /// That the picture does not show single answers.
    NoAnswers,
    /// Above the shapes.
    Shape,
    /// 1200 by 630.
    Wide,
    /// 1080 by 1350.
    Tall,
    /// 1080 by 1920.
    Story,
    /// Makes it.
    Make,
    /// It is being made.
    Making,
    /// It is there.
    Made,
    /// What it takes could not be fetched.
    Failed,
    /// Keeps it as PNG.
    DownloadPng,
    /// Keeps it as SVG.
    DownloadSvg,
    /// Opens the device's share sheet with the picture.
    HandOn,
    /// It could not be handed on.
    NotHandedOn,
    /// Above the words that say what it shows.
    Alt,
    /// Copies those words.
    CopyAlt,
    /// They have been copied.
    Copied,
    /// The voter has to do it.
    CopyYourself,
}

impl PictureText {
    /// What it says in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    /// Bokmål, nynorsk, English.
    fn in_all(self) -> [&'static str; 3] {
        match self {
            Self::Open => ["Lag et bilde", "Lag eit bilete", "Make a picture"],
            Self::Intro => [
                "Bildet viser prosentene du har valgt over. Det blir laget på denne enheten, og ingen får det før du deler det.",
                "Biletet viser prosentane du har valt over. Det blir laga på denne eininga, og ingen får det før du deler det.",
                "The picture shows the percentages you chose above. It is made on this device, and nobody gets it until you share it.",
            ],
            Self::IntroPair => [
                "Bildet viser begge resultatene, også det som er fra en annen. Spør før du deler det. Det blir laget på denne enheten, og ingen får det før du deler det.",
                "Biletet viser begge resultata, også det som er frå ein annan. Spør før du deler det. Det blir laga på denne eininga, og ingen får det før du deler det.",
                "The picture shows both results, somebody else’s too. Ask before you share it. It is made on this device, and nobody gets it until you share it.",
            ],
            Self::NoAnswers => [
                "Svarene dine står ikke på bildet.",
                "Svara dine står ikkje på biletet.",
                "Your answers are not on the picture.",
            ],
            Self::Shape => ["Hvilken form?", "Kva form?", "Which shape?"],
            Self::Wide => ["Liggende", "Liggjande", "Landscape"],
            Self::Tall => ["Stående", "Ståande", "Portrait"],
            Self::Story => ["Story", "Story", "Story"],
            Self::Make => ["Lag bildet", "Lag biletet", "Make the picture"],
            Self::Making => ["Lager bilde …", "Lagar bilete …", "Making the picture …"],
            Self::Made => ["Bildet er klart.", "Biletet er klart.", "The picture is ready."],
            Self::Failed => [
                "Bildet kunne ikke lages. Det er oftest nettet. Prøv igjen.",
                "Biletet kunne ikkje lagast. Det er oftast nettet. Prøv igjen.",
                "The picture could not be made. Most often it is the network. Try again.",
            ],
            Self::DownloadPng => {
                ["Last ned bildet (PNG)", "Last ned biletet (PNG)", "Download the picture (PNG)"]
            }
            Self::DownloadSvg => ["Last ned som SVG", "Last ned som SVG", "Download as SVG"],
            Self::HandOn => ["Del bildet", "Del biletet", "Share the picture"],
            Self::NotHandedOn => [
                "Bildet ble ikke delt. Last det ned i stedet.",
                "Biletet vart ikkje delt. Last det ned i staden.",
                "The picture was not shared. Download it instead.",
            ],
            Self::Alt => ["Bildetekst", "Bilettekst", "Description of the picture"],
            Self::CopyAlt => ["Kopier teksten", "Kopier teksten", "Copy the text"],
            Self::Copied => {
                ["Teksten er kopiert.", "Teksten er kopiert.", "The text has been copied."]
            }
            Self::CopyYourself => [
                "Det gikk ikke å kopiere. Marker teksten og kopier den selv.",
                "Det gjekk ikkje å kopiere. Marker teksten og kopier han sjølv.",
                "Copying did not work. Select the text and copy it yourself.",
            ],
        }
    }
}
