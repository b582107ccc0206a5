use super::Locale;

/// A text of the table about who publishes the quiz, on the page about transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactText {
    /// The heading of the column with the names of facts.
    What,
    /// The heading of the column with the facts.
    Told,
    /// On whose behalf the quiz is published.
    Mode,
    /// It is a demonstration.
    Demo,
    /// It is made by the party itself.
    InHouse,
    /// It is paid political advertising.
    PoliticalAd,
    /// Whose programme it is.
    Party,
    /// Who publishes it.
    Publisher,
    /// The publisher's number in the register of organisations.
    OrganisationNumber,
    /// The publisher's postal address.
    Address,
    /// The publisher's e-mail address.
    Email,
    /// Who controls the publisher.
    ControlledBy,
    /// Who pays.
    PaidBy,
    /// What is paid.
    Amount,
    /// Where the money comes from.
    Funding,
    /// When it is published.
    Period,
    /// The election it is about.
    Election,
    /// Whether it is aimed at some people.
    Targeting,
    /// Whether its readers are counted.
    Reach,
    /// No.
    No,
}

impl FactText {
    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    /// Bokmål, nynorsk, English.
    fn in_all(self) -> [&'static str; 3] {
        match self {
            Self::What => ["Hva", "Kva", "What"],
            Self::Told => ["Opplysning", "Opplysning", "Information"],
            Self::Mode => ["Type", "Type", "Kind"],
            Self::Demo => ["Demonstrasjon", "Demonstrasjon", "Demonstration"],
            Self::InHouse => {
                ["Laget av avsenderen selv", "Laga av avsendaren sjølv", "Made by the party itself"]
            }
            Self::PoliticalAd => ["Politisk reklame", "Politisk reklame", "Political advertising"],
            Self::Party => ["Parti", "Parti", "Party"],
            Self::Publisher => [
                "Hvem som publiserer quizen",
                "Kven som publiserer quizen",
                "Who publishes the quiz",
            ],
            Self::OrganisationNumber => {
                ["Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"]
            }
            Self::Address => ["Postadresse", "Postadresse", "Postal address"],
            Self::Email => ["E-post", "E-post", "E-mail"],
            Self::ControlledBy => [
                "Hvem som styrer den som publiserer",
                "Kven som styrer den som publiserer",
                "Who controls the publisher",
            ],
            Self::PaidBy => ["Hvem som betaler", "Kven som betaler", "Who pays"],
            Self::Amount => ["Hvor mye det koster", "Kor mykje det kostar", "What it costs"],
            Self::Funding => {
                ["Hvor pengene kommer fra", "Kvar pengane kjem frå", "Where the money comes from"]
            }
            Self::Period => {
                ["Når quizen er publisert", "Når quizen er publisert", "When it is published"]
            }
            Self::Election => ["Valg det gjelder", "Val det gjeld", "The election it is about"],
            Self::Targeting => ["Målretting", "Målretting", "Targeting"],
            Self::Reach => ["Måling av bruken", "Måling av bruken", "Measurement of use"],
            Self::No => ["Nei", "Nei", "No"],
        }
    }
}
