use super::start::{first_statement, resume_card};
use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::route::Page;
use crate::state::QuizStore;
use crate::ui::components::{commitment_list, page_heading};
use crate::ui::elements::{group, link, paragraph, section, section_heading};
use crate::ui::piece::Piece;

/// The page of an area: its first statement ready to be answered, and all of its commitments to read.
/// A voter who has answered them all finds the way to the result instead.
pub fn area_page(quiz: QuizStore, area: AreaNo) -> Piece {
    let (title, intro, first) = quiz.with(|programme, state| {
        let found = programme.area(area);
        let first = found.commitments.iter().copied().find(|&no| !state.sheet.is_answered(no));
        (found.title.clone(), found.intro.clone(), first)
    });
    let to_answer = first.map_or_else(|| resume_card(quiz), |no| first_statement(quiz, no));
    let promises = vec![
        section_heading("", quiz.text(Text::AreaPromises)),
        commitment_list(quiz, area),
        link("", quiz.link(Page::Quiz), quiz.text(Text::WholeQuiz)),
    ];
    group(
        "start",
        vec![
            page_heading(title, None),
            paragraph("lead", intro),
            to_answer,
            section("ways", promises),
        ],
    )
}
