use enig_core::i18n::Text;
use enig_core::programme::Source;
use leptos::prelude::*;

use crate::state::use_quiz;

/// Sentences of the programme, word for word.
#[component]
pub fn Quotes(
    /// Where they stand.
    sources: Vec<Source>,
) -> impl IntoView {
    sources.into_iter().map(|source| view! { <Quote source /> }.into_any()).collect::<Vec<_>>()
}

/// A sentence of the programme, word for word, with where it stands.
#[component]
fn Quote(
    /// Where it stands.
    source: Source,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let language = pack.programme.original_language.clone();
    let document =
        pack.programme.documents.get(usize::from(source.document)).cloned().unwrap_or_default();
    let heading = quiz.fill(Text::UnderHeading, &[("heading", &source.heading)]);
    let about = if document.about.is_empty() { document.period } else { document.about };
    let written = [document.author, about].into_iter().filter(|words| !words.is_empty());
    let written = written.collect::<Vec<_>>().join("; ");
    let translation = source.translation.map(|translation| {
        view! {
            <p class="quote__label">{quiz.text(Text::OurTranslation)}</p>
            <p class="quote__translation">{translation}</p>
            <p class="quote__label">{quiz.text(Text::InOriginal)}</p>
        }
        .into_any()
    });
    view! {
        <figure class="quote">
            {translation}
            <blockquote lang=language.clone()>{source.quote}</blockquote>
            <figcaption>
                <cite lang=language>{document.title}</cite>
                {format!(" ({written}), {heading}")}
            </figcaption>
        </figure>
    }
}
