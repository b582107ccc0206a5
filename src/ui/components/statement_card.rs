use super::answer_buttons::answer_buttons;
use super::quotes::quotes;
use super::terms::with_terms;
use crate::i18n::Text;
use crate::programme::{CommitmentNo, Wording};
use crate::route::Origin;
use crate::state::QuizStore;
use crate::ui::elements::{disclosure, group, paragraph, tick};
use crate::ui::piece::{Piece, element};

/// What belongs to a statement under its heading: the answers, «viktig for meg», and the
/// disclosures.
pub fn statement_card(quiz: QuizStore, no: CommitmentNo, origin: Origin) -> Vec<Piece> {
    vec![
        answer_buttons(quiz, no, origin),
        tick(
            "tick importance",
            quiz.text(Text::Important),
            quiz.text(Text::ImportantNote),
            quiz.mark(no).important,
            Box::new(move |_| quiz.toggle_importance(no)),
        ),
        disclosures(quiz, no, true),
    ]
}

/// What there is to read about a commitment: the serious alternative, open where the commitment is
/// to be rated, what the words mean, and where the programme says it.
pub fn disclosures(quiz: QuizStore, no: CommitmentNo, is_rated: bool) -> Piece {
    let commitment = quiz.with(|programme, _| programme.commitment(no).clone());
    let mut parts = Vec::new();
    if let Some(alternative) = &commitment.alternative {
        parts.push(disclosure(quiz.text(Text::OthersSay), is_rated, plain(quiz, alternative)));
    }
    let explanation = plain(quiz, &commitment.explanation);
    parts.push(disclosure(quiz.text(Text::Meaning), false, explanation));
    let mut programme = quotes(quiz, commitment.sources);
    if !commitment.background.is_empty() {
        programme.push(paragraph("quote__more", quiz.text(Text::BackgroundTitle)));
        programme.extend(quotes(quiz, commitment.background));
    }
    parts.push(disclosure(quiz.text(Text::InProgramme), !is_rated, programme));
    group("disclosures", parts)
}

fn plain(quiz: QuizStore, wording: &Wording) -> Vec<Piece> {
    with_terms(quiz, wording, element("p").class("plain"))
}
