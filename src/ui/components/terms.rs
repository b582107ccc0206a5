use crate::programme::{CommitmentNo, Wording};
use crate::state::QuizStore;
use crate::ui::piece::{Piece, element};

/// A commitment's statement, as [`with_terms`].
pub fn statement_with_terms(quiz: QuizStore, no: CommitmentNo, place: Piece) -> Vec<Piece> {
    let statement = quiz.with(|programme, _| programme.commitment(no).statement.clone());
    with_terms(quiz, &statement, place)
}

/// A text of the pack in its element. Terms are buttons in it; what they mean stands behind it, and
/// opens by the browser's own means, which work before the app is there and without scripts.
pub fn with_terms(quiz: QuizStore, wording: &Wording, place: Piece) -> Vec<Piece> {
    let mut place = place;
    let mut rest = wording.text.as_str();
    let mut explanations = Vec::new();
    for mark in &wording.terms {
        let Some((before, after)) = rest.split_at_checked(mark.skip.into()) else { break };
        let Some((word, after)) = after.split_at_checked(mark.length.into()) else { break };
        let (id, term) = quiz.term(mark.term);
        let button = element("button").with("type", "button").class("term");
        place = place.text(before).and(button.with("popovertarget", &id).text(word));
        let name = element("strong").text(&[&term.word, ": "].concat());
        let explanation = element("p").class("explanation").with("id", &id).with("popover", "");
        explanations.push(explanation.and(name).text(&term.text));
        rest = after;
    }
    let mut pieces = vec![place.text(rest)];
    pieces.append(&mut explanations);
    pieces
}
