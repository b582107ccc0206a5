use crate::programme::{AreaIdx, Programme};

/// Which statements a voter wants to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuizMode {
    /// A proportional sample of the whole programme.
    Short,
    /// Some areas, in programme order; of a long one a part first, and the rest when wanted.
    Areas(Vec<AreaIdx>),
    /// Everything.
    Full,
}

impl QuizMode {
    /// Whether it asks anything, and in no area that the programme does not have.
    pub fn is_possible(&self, programme: &Programme) -> bool {
        match self {
            Self::Short | Self::Full => true,
            Self::Areas(areas) => {
                !areas.is_empty()
                    && areas.iter().all(|area| area.as_usize() < programme.areas.len())
            }
        }
    }
}
