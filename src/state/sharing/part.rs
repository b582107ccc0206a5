/// What the app leaves room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharingPart {
    /// The voter's own result as a link.
    Panel,
    /// The result in a link.
    Shared,
    /// That result beside another.
    Compare,
}

impl SharingPart {
    /// The part with a name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Panel, Self::Shared, Self::Compare].into_iter().find(|part| part.name() == name)
    }

    /// What it goes by between app and module.
    pub fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Shared => "shared",
            Self::Compare => "compare",
        }
    }
}
