/// What a picture is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A post that lies, as beside a link.
    #[default]
    Wide,
    /// A post that stands.
    Tall,
    /// A whole telephone screen.
    Story,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Wide, Self::Tall, Self::Story];

    /// Width and height in points.
    pub fn size(self) -> (u16, u16) {
        match self {
            Self::Wide => (1200, 630),
            Self::Tall => (1080, 1350),
            Self::Story => (1080, 1920),
        }
    }

    /// The name of its file, without an extension.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Wide => "enig-1200x630",
            Self::Tall => "enig-1080x1350",
            Self::Story => "enig-1080x1920",
        }
    }
}
