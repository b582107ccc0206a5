use super::answer_buttons::answer_buttons;
use super::below::below;
use super::quotes::quotes;
use super::terms::with_terms;
use crate::i18n::Text;
use crate::programme::{CommitmentNo, Wording};
use crate::route::Origin;
use crate::state::QuizStore;
use crate::ui::elements::{disclosure, paragraph, tick};
use crate::ui::piece::{Piece, element};

/// What belongs to a statement under its heading: the answers, «viktig for meg», and the
/// disclosures. It is for `first` until the open screen asks about another statement.
pub fn statement_card(quiz: QuizStore, first: (CommitmentNo, Origin)) -> Vec<Piece> {
    vec![
        answer_buttons(quiz, first),
        tick(
            "tick importance",
            quiz.text(Text::Important),
            quiz.text(Text::ImportantNote),
            Box::new(move || {
                quiz.watch_statement();
                quiz.mark(quiz.asked(first).0).important
            }),
            Box::new(move |_| quiz.toggle_importance(quiz.asked(first).0)),
        ),
        below("disclosures", quiz, Box::new(move || disclosures(quiz, quiz.asked(first).0, true))),
    ]
}

/// What there is to read about a commitment, to open: the serious alternative, open where the commitment
/// is to be rated, what the words mean, and where the programme says it, open where it is not.
pub fn disclosures(quiz: QuizStore, no: CommitmentNo, is_rated: bool) -> Vec<Piece> {
    let disclosure = |about: Text, words: Vec<Piece>| {
        let is_open = match about {
            Text::OthersSay => is_rated,
            Text::InProgramme => !is_rated,
            _ => false,
        };
        disclosure(quiz.text(about), is_open, words)
    };
    readings(quiz, no, disclosure)
}

/// What there is to read about a commitment, each part as `show` makes it of its heading and its words.
pub fn readings(
    quiz: QuizStore,
    no: CommitmentNo,
    show: impl Fn(Text, Vec<Piece>) -> Piece,
) -> Vec<Piece> {
    let commitment = quiz.with(|programme, _| programme.commitment(no).clone());
    let mut parts = Vec::new();
    if let Some(alternative) = &commitment.alternative {
        parts.push(show(Text::OthersSay, plain(quiz, alternative)));
    }
    parts.push(show(Text::Meaning, plain(quiz, &commitment.explanation)));
    let mut programme = quotes(quiz, commitment.sources);
    if !commitment.background.is_empty() {
        programme.push(paragraph("quote__more", quiz.text(Text::BackgroundTitle)));
        programme.extend(quotes(quiz, commitment.background));
    }
    parts.push(show(Text::InProgramme, programme));
    parts
}

fn plain(quiz: QuizStore, wording: &Wording) -> Vec<Piece> {
    with_terms(quiz, wording, element("p").class("plain"))
}
