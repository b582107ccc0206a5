/// What the app leaves room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharingPart {
    /// The voter's own result as a link.
    Panel,
    /// The way from the page of somebody else to the voter's own result.
    Whole,
    /// The result in a link.
    Shared,
    /// That result beside another.
    Compare,
}

impl SharingPart {
    /// The part with a name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Panel, Self::Whole, Self::Shared, Self::Compare];
        all.into_iter().find(|part| part.name() == name)
    }

    /// What it goes by between app and module.
    pub fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Whole => "whole",
            Self::Shared => "shared",
            Self::Compare => "compare",
        }
    }
}
