use enig_core::i18n::Text;
use enig_core::quiz::{Agreement, Answer};
use enig_core::scoring::Band;

/// What an answer is called.
pub fn answer_word(answer: Answer) -> Text {
    match answer {
        Answer::Rated(Agreement::StronglyAgree) => Text::StronglyAgree,
        Answer::Rated(Agreement::Agree) => Text::Agree,
        Answer::Rated(Agreement::Mixed) => Text::Mixed,
        Answer::Rated(Agreement::Disagree) => Text::Disagree,
        Answer::Rated(Agreement::StronglyDisagree) => Text::StronglyDisagree,
        Answer::NoOpinion => Text::NoOpinion,
    }
}

/// The words beside a per cent.
pub fn band_word(band: Band) -> Text {
    match band {
        Band::MostlyAgree => Text::BandMostlyAgree,
        Band::RatherAgree => Text::BandRatherAgree,
        Band::Divided => Text::BandDivided,
        Band::RatherDisagree => Text::BandRatherDisagree,
        Band::MostlyDisagree => Text::BandMostlyDisagree,
    }
}
