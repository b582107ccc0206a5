use crate::programme::{AreaIdx, CommitmentIdx, Programme};

/// A page of the site: an HTML file that can be read without the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The start of the quiz.
    #[default]
    Quiz,
    /// Where links to results lead.
    Shared,
    /// An area: its commitments, and a quiz on them.
    Area(AreaIdx),
    /// The whole programme, to read.
    Programme,
    /// A commitment, to read, with its related ones.
    Commitment(CommitmentIdx),
    /// A text about the quiz.
    Text(TextPage),
    /// The quiz to embed in other sites, or an area of it.
    Embed(Option<AreaIdx>),
    /// Removes everything that the site has stored on the device.
    Reset,
    /// Confirms that it has been removed.
    ResetDone,
}

/// A text about the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPage {
    /// What the quiz is, and what it is not.
    About,
    /// How the score is computed.
    Method,
    /// What is stored, and where.
    Privacy,
    /// The accessibility statement.
    Accessibility,
    /// Who publishes it, and where the texts come from.
    Transparency,
    /// How to embed it in another site.
    Embedding,
}

impl Page {
    /// Every page of a site, in the order of its site map.
    pub fn all(programme: &Programme) -> impl Iterator<Item = Self> + use<> {
        [Self::Quiz]
            .into_iter()
            .chain(programme.area_indices().map(Self::Area))
            .chain([Self::Programme])
            .chain(programme.commitment_indices().map(Self::Commitment))
            .chain(TextPage::ALL.into_iter().map(Self::Text))
            .chain([Self::Shared, Self::Reset, Self::ResetDone, Self::Embed(None)])
            .chain(programme.area_indices().map(|area| Self::Embed(Some(area))))
    }

    /// Whether the app runs on it: statements can be answered there, or links to results be opened.
    pub fn has_app(self) -> bool {
        matches!(self, Self::Quiz | Self::Shared | Self::Area(_)) || self.is_embedded()
    }

    /// Whether it is a page to embed in other sites.
    pub fn is_embedded(self) -> bool {
        matches!(self, Self::Embed(_))
    }
}

impl TextPage {
    /// Every text, in the order of the footer.
    pub const ALL: [Self; 6] = [
        Self::About,
        Self::Method,
        Self::Privacy,
        Self::Accessibility,
        Self::Transparency,
        Self::Embedding,
    ];

    /// The name of its folder, the same in every language.
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

    /// The text in a folder.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.slug() == slug)
    }
}
