use super::answer_buttons::answer_buttons;
use super::quotes::quotes;
use super::terms::with_terms;
use crate::i18n::Text;
use crate::programme::{Commitment, CommitmentNo, Wording};
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
    let mut parts = Vec::new();
    if of(quiz, no).alternative.is_some() {
        let alternative = move || of(quiz, no).alternative;
        let content = move || alternative().iter().flat_map(|it| plain(quiz, it)).collect();
        parts.push(disclosure(quiz.text(Text::OthersSay), is_rated, content));
    }
    let explanation = move || plain(quiz, &of(quiz, no).explanation);
    parts.push(disclosure(quiz.text(Text::Meaning), false, explanation));
    parts.push(disclosure(quiz.text(Text::InProgramme), !is_rated, move || sources(quiz, no)));
    group("disclosures", parts)
}

/// Where the programme says it, and where it says more about it.
fn sources(quiz: QuizStore, no: CommitmentNo) -> Vec<Piece> {
    let commitment = of(quiz, no);
    let mut sources = quotes(quiz, commitment.sources);
    if !commitment.background.is_empty() {
        sources.push(paragraph("quote__more", quiz.text(Text::BackgroundTitle)));
        sources.extend(quotes(quiz, commitment.background));
    }
    sources
}

fn of(quiz: QuizStore, no: CommitmentNo) -> Commitment {
    quiz.with(|programme, _| programme.commitment(no).clone())
}

fn plain(quiz: QuizStore, wording: &Wording) -> Vec<Piece> {
    with_terms(quiz, wording, element("p").class("plain"))
}
