use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::route::Page;
use crate::state::QuizStore;
use crate::ui::components::{commitment_list, page_heading};
use crate::ui::elements::{group, link, paragraph, section, section_heading};
use crate::ui::piece::Piece;

/// Every commitment of the programme to read, area by area. Only a page as a file: the app has other
/// screens for the same.
pub fn programme_page(quiz: QuizStore, intro: String) -> Piece {
    let areas = quiz.with(|programme, _| programme.area_numbers().collect::<Vec<_>>());
    let area = |area: AreaNo| {
        let (title, intro) = quiz.with(|programme, _| {
            let found = programme.area(area);
            (found.title.clone(), found.intro.clone())
        });
        let to_answer = link("", quiz.link(Page::Area(area)), quiz.text(Text::AnswerNow));
        let about = group("programme__about", vec![paragraph("plain", intro), to_answer]);
        let content = vec![section_heading("", title), about, commitment_list(quiz, area)];
        section("part", content)
    };
    let mut content = vec![page_heading(quiz.text(Text::ProgrammeTitle)), paragraph("lead", intro)];
    content.extend(areas.into_iter().map(area));
    group("start", content)
}
