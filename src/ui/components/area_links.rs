use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::route::Page;
use crate::state::QuizStore;
use crate::ui::elements::{item, link, list, section, section_heading};
use crate::ui::piece::Piece;

/// The way to the page of every area.
pub fn area_links(quiz: QuizStore) -> Piece {
    let areas = quiz.with(|programme, _| programme.area_numbers().collect::<Vec<_>>());
    let to_area = |area: AreaNo| {
        let title = quiz.with(|programme, _| programme.area(area).title.clone());
        item("", vec![link("area-link", quiz.link(Page::Area(area)), title)])
    };
    let links = list("area-links", areas.into_iter().map(to_area).collect());
    section("part", vec![section_heading("", quiz.text(Text::ReadAreas)), links])
}
