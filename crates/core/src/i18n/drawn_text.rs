use super::Locale;

/// A text that is drawn on a picture of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawnText {
    /// Below the percentage.
    Agrees,
    /// What it rests on: `{n}` of `{total}`.
    RestsOn,
    /// Where it would land with all of them: between `{low}` and `{high}`.
    Lands,
    /// That there is no figure for all of it.
    NoTotal,
    /// What two results rest on: `{first}` and `{second}` statements.
    RestOn,
    /// That what a link says is not verified.
    Unverified,
    /// The voter, beside somebody else.
    Me,
    /// One of two others.
    One,
    /// The other one.
    Other,
    /// That areas have been chosen.
    ChosenAreas,
    /// How many statements they rest on: `{n}`.
    RestsOnAreas,
    /// That `{n}` more areas have no room.
    More,
    /// That this is no voting advice, in one line.
    NotVotingAdvice,
    /// What kinds of text the promises come from: `{list}`.
    Sources,
    /// Where it says how the numbers are computed: at `{address}`.
    Method,
}

impl DrawnText {
    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    /// Bokmål, nynorsk, English.
    fn in_all(self) -> [&'static str; 3] {
        match self {
            Self::Agrees => ["enig i løftene", "einig i lovnadene", "agreement with the promises"],
            Self::RestsOn => [
                "Bygger på {n} av {total} påstander.",
                "Byggjer på {n} av {total} påstandar.",
                "Based on {n} of {total} statements.",
            ],
            Self::Lands => [
                "Med svar på alle: trolig mellom {low} og {high} %.",
                "Med svar på alle: truleg mellom {low} og {high} %.",
                "With all answered: probably {low}% to {high}%.",
            ],
            Self::NoTotal => [
                "For få svar til et samlet tall.",
                "For få svar til eit samla tal.",
                "Too few answers for one overall number.",
            ],
            Self::RestOn => [
                "Bygger på {first} og {second} påstander.",
                "Byggjer på {first} og {second} påstandar.",
                "Based on {first} and {second} statements.",
            ],
            Self::Unverified => [
                "Resultat fra lenke er ikke kontrollert.",
                "Resultat frå lenkje er ikkje kontrollert.",
                "A result from a link is unverified.",
            ],
            Self::Me => ["Jeg", "Eg", "Me"],
            Self::One => ["Den ene", "Den eine", "One"],
            Self::Other => ["Den andre", "Den andre", "The other"],
            Self::ChosenAreas => [
                "Viser bare temaer som er valgt ut.",
                "Viser berre tema som er valde ut.",
                "Shows chosen topics only.",
            ],
            Self::RestsOnAreas => [
                "Bygger på {n} påstander.",
                "Byggjer på {n} påstandar.",
                "Based on {n} statements.",
            ],
            Self::More => ["og {n} til", "og {n} til", "and {n} more"],
            Self::NotVotingAdvice => [
                "Ikke en valgomat: Quizen handler om løftene til én avsender.",
                "Ikkje ein valomat: Quizen handlar om lovnadene til éin avsendar.",
                "Not a voting advice tool: the quiz is about the promises of one party.",
            ],
            Self::Sources => ["Kilder: {list}.", "Kjelder: {list}.", "Sources: {list}."],
            Self::Method => [
                "Slik er det regnet ut: {address}",
                "Slik er det rekna ut: {address}",
                "How it is calculated: {address}",
            ],
        }
    }
}
