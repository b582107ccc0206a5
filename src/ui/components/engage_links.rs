use crate::i18n::Text;
use crate::programme::EngageLink;
use crate::state::QuizStore;
use crate::ui::elements::{item, link, list, section, section_heading};
use crate::ui::piece::Piece;

/// The pack's ways to go further. Nothing where it names none.
pub fn engage_links(quiz: QuizStore) -> Option<Piece> {
    let links = quiz.with(|programme, _| programme.engage.clone());
    let way = |way: EngageLink| {
        let label = format!("{} {}", way.label, quiz.text(Text::OpensElsewhere));
        let way = link("", way.href, label);
        item("", vec![way.with("rel", "noopener noreferrer")])
    };
    (!links.is_empty()).then(|| {
        let heading = section_heading("", quiz.text(Text::Engage));
        section("engage", vec![heading, list("", links.into_iter().map(way).collect())])
    })
}
