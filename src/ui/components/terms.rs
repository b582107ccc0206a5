use leptos::prelude::*;

use crate::programme::{CommitmentNo, Wording};
use crate::state::QuizStore;
use crate::ui::elements::Words;
use crate::ui::piece::{Piece, piece};

/// A commitment's statement, as [`with_terms`].
pub fn statement_with_terms(
    quiz: QuizStore,
    no: CommitmentNo,
    element: fn(Words) -> Piece,
) -> Vec<Piece> {
    let statement = quiz.with(|programme, _| programme.commitment(no).statement.clone());
    with_terms(quiz, &statement, element)
}

/// A text of the pack in its element. Terms are buttons in it; what they mean stands behind it, and
/// opens by the browser's own means, which work before the app is there and without scripts.
pub fn with_terms(quiz: QuizStore, wording: &Wording, element: fn(Words) -> Piece) -> Vec<Piece> {
    let (text, language) = quiz.wording(wording);
    let mut rest = text.as_str();
    let mut content = Vec::new();
    let mut explanations = Vec::new();
    for mark in &wording.terms {
        let Some((before, after)) = rest.split_at_checked(mark.skip.into()) else { break };
        let Some((word, after)) = after.split_at_checked(mark.length.into()) else { break };
        let (id, term) = quiz.term(mark.term);
        content.push(piece(before.to_owned()));
        content.push(piece(view! {
            <button type="button" class="term" popovertarget=id.clone()>
                {word.to_owned()}
            </button>
        }));
        explanations.push(piece(view! {
            <p class="explanation" id=id popover="auto">
                <strong>{format!("{}: ", term.word)}</strong>
                {term.text}
            </p>
        }));
        rest = after;
    }
    content.push(piece(rest.to_owned()));
    let content = if content.len() == 1 { piece(text) } else { piece(content) };
    let mut pieces = vec![element(Words::new(content, language))];
    pieces.append(&mut explanations);
    pieces
}
