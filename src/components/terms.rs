use enig_core::programme::Wording;
use leptos::prelude::*;

use crate::state::Quiz;

/// A text of the pack with its terms, in two parts.
pub struct TextWithTerms {
    /// The text. Its terms are buttons.
    pub text: Vec<AnyView>,
    /// What the terms mean, to stand behind the element that holds the text. Each explanation opens by the
    /// browser's own means, which work before the app is there and without scripts; in browsers without popovers
    /// by `js/begin.js`, else it is simply there (`style/disclosures.css`).
    pub explanations: Vec<AnyView>,
}

/// A text of the pack with its terms.
pub fn with_terms(quiz: Quiz, wording: &Wording) -> TextWithTerms {
    let mut rest = wording.text.as_str();
    let mut text = Vec::new();
    let mut explanations = Vec::new();
    // How much of the text behind a term already stands with it, in bytes.
    let mut shown = 0;
    for mark in &wording.terms {
        let skip = usize::from(mark.skip).saturating_sub(shown);
        let Some((before, after)) = rest.split_at_checked(skip) else { break };
        let Some((word, after)) = after.split_at_checked(mark.length.into()) else { break };
        let (id, term) = quiz.term(mark.term);
        if !before.is_empty() {
            text.push(before.to_owned().into_any());
        }
        let button = view! {
            <button type="button" class="term" popovertarget=id.clone()>
                <span>{word.to_owned()}</span>
            </button>
        };
        // A line may break beside a button: the sign that ends the clause stays with its word.
        rest = after.trim_start_matches(['.', ',', ':', ';', '?', '!', ')', '»', '”']);
        shown = after.len() - rest.len();
        let mut shown_as_one = vec![button.into_any()];
        if shown > 0 {
            shown_as_one.push(after[..shown].to_owned().into_any());
        }
        text.push(view! { <span class="unbroken">{shown_as_one}</span> }.into_any());
        let explanation = view! {
            <p class="explanation" id=id popover="auto">
                <strong>{format!("{}: ", term.word)}</strong>
                {term.text}
            </p>
        };
        explanations.push(explanation.into_any());
    }
    if !rest.is_empty() {
        text.push(rest.to_owned().into_any());
    }
    TextWithTerms { text, explanations }
}
