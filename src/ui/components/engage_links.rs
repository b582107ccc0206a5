use leptos::prelude::*;

use crate::i18n::Text;
use crate::programme::EngageLink;
use crate::state::QuizStore;
use crate::ui::elements::{item, list, section, section_heading};
use crate::ui::piece::{Piece, piece};

/// The pack's ways to go further. Nothing where it names none.
pub fn engage_links(quiz: QuizStore) -> Option<Piece> {
    let links = quiz.with(|programme, _| programme.engage.clone());
    let link = |link: EngageLink| {
        let label = format!("{} {}", link.label, quiz.text(Text::OpensElsewhere));
        let link = view! { <a href=link.href rel="noopener noreferrer">{label}</a> };
        item("", vec![piece(link)])
    };
    (!links.is_empty()).then(|| {
        let heading = section_heading("", quiz.text(Text::Engage));
        section("engage", vec![heading, list("", links.into_iter().map(link).collect())])
    })
}
