use super::Text;
use crate::quiz::{Agreement, Answer};
use crate::scoring::Band;

/// What an answer is called.
impl From<Answer> for Text {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Rated(agreement) => agreement.into(),
            Answer::NoOpinion => Self::NoOpinion,
        }
    }
}

/// What a degree of agreement is called.
impl From<Agreement> for Text {
    fn from(agreement: Agreement) -> Self {
        match agreement {
            Agreement::StronglyAgree => Self::StronglyAgree,
            Agreement::Agree => Self::Agree,
            Agreement::Mixed => Self::Mixed,
            Agreement::Disagree => Self::Disagree,
            Agreement::StronglyDisagree => Self::StronglyDisagree,
        }
    }
}

/// The words beside a per cent.
impl From<Band> for Text {
    fn from(band: Band) -> Self {
        match band {
            Band::MostlyAgree => Self::BandMostlyAgree,
            Band::RatherAgree => Self::BandRatherAgree,
            Band::Divided => Self::BandDivided,
            Band::RatherDisagree => Self::BandRatherDisagree,
            Band::MostlyDisagree => Self::BandMostlyDisagree,
        }
    }
}
