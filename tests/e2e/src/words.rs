//! What the answers are called. The app has this among its views, which this package does without.

use enig_core::i18n::Text;
use enig_core::quiz::{Agreement, Answer};

/// The name of the text on an answer's button.
pub(crate) fn answer_word(answer: Answer) -> Text {
    match answer {
        Answer::Rated(Agreement::StronglyAgree) => Text::StronglyAgree,
        Answer::Rated(Agreement::Agree) => Text::Agree,
        Answer::Rated(Agreement::Mixed) => Text::Mixed,
        Answer::Rated(Agreement::Disagree) => Text::Disagree,
        Answer::Rated(Agreement::StronglyDisagree) => Text::StronglyDisagree,
        Answer::NoOpinion => Text::NoOpinion,
    }
}
