use leptos::prelude::*;

use crate::i18n::Text;
use crate::programme::Source;
use crate::state::QuizStore;
use crate::ui::piece::{Piece, piece};

/// Sentences of the programme, word for word, with where they stand.
pub fn quotes(quiz: QuizStore, sources: Vec<Source>) -> Vec<Piece> {
    let quote = |source: Source| {
        let (language, title, period) = quiz.with(|programme, _| {
            let document = &programme.documents[usize::from(source.document)];
            (programme.original_language.clone(), document.title.clone(), document.period.clone())
        });
        let heading = quiz.fill(Text::UnderHeading, &[("heading", &source.heading)]);
        piece(view! {
            <figure class="quote">
                <blockquote lang=language.clone()>{source.quote}</blockquote>
                <figcaption>
                    <cite lang=language>{title}</cite>
                    {format!(", {heading}. {period}.")}
                </figcaption>
            </figure>
        })
    };
    sources.into_iter().map(quote).collect()
}
