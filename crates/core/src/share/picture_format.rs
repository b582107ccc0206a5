use serde::{Deserialize, Serialize};

/// The proportions of a result picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureFormat {
    /// Landscape, 1200 × 630 pixels, the size of a link preview.
    #[default]
    Wide,
    /// Portrait, 1080 × 1350 pixels.
    Tall,
    /// A whole phone screen, 1080 × 1920 pixels.
    Story,
}

impl PictureFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Wide, Self::Tall, Self::Story];

    /// Width and height in pixels.
    pub const fn size(self) -> (u16, u16) {
        match self {
            Self::Wide => (1200, 630),
            Self::Tall => (1080, 1350),
            Self::Story => (1080, 1920),
        }
    }

    /// The name by which the picture module knows the format.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Tall => "tall",
            Self::Story => "story",
        }
    }

    /// The format with a [name](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The name of the picture's file, without an extension.
    pub const fn file_stem(self) -> &'static str {
        match self {
            Self::Wide => "enig-1200x630",
            Self::Tall => "enig-1080x1350",
            Self::Story => "enig-1080x1920",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_found_by_its_name() {
        for format in PictureFormat::ALL {
            assert_eq!(PictureFormat::from_name(format.name()), Some(format));
            let (width, height) = format.size();
            assert_eq!(format.file_stem(), format!("enig-{width}x{height}"));
        }
        assert_eq!(PictureFormat::from_name("square"), None);
    }
}
