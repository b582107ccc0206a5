use super::newsletter_form::newsletter_form;
use crate::i18n::Text;
use crate::programme::EngageLink;
use crate::state::QuizStore;
use crate::ui::elements::{item, link, list, section, section_heading};
use crate::ui::piece::Piece;

/// The pack's ways to go further, under a heading: links, and the sign-up for a newsletter. Nothing
/// where it names none.
pub fn engage(quiz: QuizStore, heading: Text) -> Option<Piece> {
    let (links, newsletter) =
        quiz.with(|programme, _| (programme.engage.clone(), programme.newsletter.clone()));
    // On the page of somebody else, an address would be typed under the eyes of that page.
    let newsletter = newsletter.filter(|_| !quiz.is_embedded());
    let way = |way: EngageLink| {
        let label = [&way.label, " ", &quiz.text(Text::OpensElsewhere)].concat();
        let way = link("", way.href, label);
        item("", vec![way.with("rel", "noopener noreferrer")])
    };
    (!links.is_empty() || newsletter.is_some()).then(|| {
        let mut content = vec![section_heading("", quiz.text(heading))];
        if !links.is_empty() {
            content.push(list("", links.into_iter().map(way).collect()));
        }
        content.extend(newsletter.map(|newsletter| newsletter_form(quiz, newsletter)));
        section("engage", content)
    })
}
