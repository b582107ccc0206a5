//! What voters do with the quiz, from beginning to end. One module for each kind of journey.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot go on says why and stops"
)]

mod accessibility;
mod areas;
mod change;
mod commitments;
mod deletion;
mod discarded;
mod embedded;
mod faults;
mod full_quiz;
mod going_on;
mod history;
mod interference;
mod keeping;
mod keyboard;
mod language;
mod names;
mod newsletter;
mod no_opinion;
mod offline;
mod paper;
mod parts;
mod phones;
mod presses;
mod printing;
mod reasons;
mod result;
mod room;
mod second_pack;
mod sharing;
mod short_quiz;
mod silence;
mod since;
mod storage;
mod sub_path;
mod taking_over;
mod terms;

use enig_core::quiz::{Agreement, Answer};

const AGREE: Answer = Answer::Rated(Agreement::StronglyAgree);
const MIXED: Answer = Answer::Rated(Agreement::Mixed);
const DISAGREE: Answer = Answer::Rated(Agreement::StronglyDisagree);

/// Every kind of opinion in turn, leaning to agreement.
fn leaning() -> impl Iterator<Item = Answer> {
    let answers = [AGREE, AGREE, Answer::Rated(Agreement::Agree), DISAGREE, MIXED];
    let disagree = Answer::Rated(Agreement::Disagree);
    answers.into_iter().chain([disagree]).cycle()
}
