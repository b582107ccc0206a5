use crate::programme::{AreaIdx, CommitmentIdx, Programme};

/// A page of the site: a file that can be read without the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The start of the quiz.
    #[default]
    Quiz,
    /// An area: its commitments, and a quiz on it alone.
    Area(AreaIdx),
    /// The whole programme, to read.
    Programme,
    /// A commitment, to read, and what it has to do with.
    Commitment(CommitmentIdx),
    /// A text about the quiz.
    Text(TextPage),
    /// The quiz for the pages of others: all of it, or beginning with an area.
    Embed(Option<AreaIdx>),
    /// Where everything that the site has left on the device can be removed.
    Reset,
    /// Where one is when that has been done.
    ResetDone,
}

/// A text about the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPage {
    /// What the quiz is, and what it is not.
    About,
    /// How the number is computed.
    Method,
    /// What is kept, and where.
    Privacy,
    /// Who can use it, and what is known not to work.
    Accessibility,
    /// Who is behind it, and where the texts come from.
    Transparency,
    /// How to show it on a page of one's own.
    Embedding,
}

impl Page {
    /// Every page of a site, in the order of its map.
    pub fn all(programme: &Programme) -> impl Iterator<Item = Self> + use<> {
        [Self::Quiz]
            .into_iter()
            .chain(programme.area_indices().map(Self::Area))
            .chain([Self::Programme])
            .chain(programme.commitment_indices().map(Self::Commitment))
            .chain(TextPage::ALL.into_iter().map(Self::Text))
            .chain([Self::Reset, Self::ResetDone, Self::Embed(None)])
            .chain(programme.area_indices().map(|area| Self::Embed(Some(area))))
    }

    /// Whether statements can be answered on it.
    pub fn asks(self) -> bool {
        matches!(self, Self::Quiz | Self::Area(_)) || self.is_embedded()
    }

    /// Whether it is made to be shown in the pages of others.
    pub fn is_embedded(self) -> bool {
        matches!(self, Self::Embed(_))
    }
}

impl TextPage {
    /// Every text, in the order in which the footer names them.
    pub const ALL: [Self; 6] = [
        Self::About,
        Self::Method,
        Self::Privacy,
        Self::Accessibility,
        Self::Transparency,
        Self::Embedding,
    ];

    /// Its folder in the site, the same in every language.
    pub fn slug(self) -> &'static str {
        match self {
            Self::About => "om",
            Self::Method => "metode",
            Self::Privacy => "personvern",
            Self::Accessibility => "tilgjengelighet",
            Self::Transparency => "apenhet",
            Self::Embedding => "bygg-inn",
        }
    }

    /// The text with a folder.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.slug() == slug)
    }
}
