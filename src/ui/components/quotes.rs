use crate::i18n::Text;
use crate::programme::Source;
use crate::state::QuizStore;
use crate::ui::piece::{Piece, element};

/// Sentences of the programme, word for word, with where they stand.
pub fn quotes(quiz: QuizStore, sources: Vec<Source>) -> Vec<Piece> {
    let quote = |source: Source| {
        let (language, title, period) = quiz.with(|programme, _| {
            let document = &programme.documents[usize::from(source.document)];
            (programme.original_language.clone(), document.title.clone(), document.period.clone())
        });
        let heading = quiz.fill(Text::UnderHeading, &[("heading", &source.heading)]);
        let words = element("blockquote").with("lang", &language).text(&source.quote);
        let cite = element("cite").with("lang", &language).text(&title);
        let caption =
            element("figcaption").and(cite).text(&[", ", &heading, ". ", &period, "."].concat());
        element("figure").class("quote").and(words).and(caption)
    };
    sources.into_iter().map(quote).collect()
}
