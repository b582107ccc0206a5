use crate::programme::{AreaIdx, Programme};

/// Which statements a quiz asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuizMode {
    /// A proportional sample of the whole programme.
    Short,
    /// Chosen areas, in programme order; of a long area a part first, and the rest on request.
    Areas(Vec<AreaIdx>),
    /// The whole programme.
    Full,
}

impl QuizMode {
    /// Whether it asks anything, and only areas that the programme has.
    pub fn is_valid(&self, programme: &Programme) -> bool {
        match self {
            Self::Short | Self::Full => true,
            Self::Areas(areas) => {
                !areas.is_empty()
                    && areas.iter().all(|area| area.as_usize() < programme.areas.len())
            }
        }
    }
}
