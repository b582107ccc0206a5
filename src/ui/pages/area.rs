use super::start::first_statement;
use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::quiz::QuizMode;
use crate::route::{Page, Screen};
use crate::state::QuizStore;
use crate::ui::components::{commitment_list, page_heading};
use crate::ui::elements::{button, group, link, paragraph, section, section_heading};
use crate::ui::piece::Piece;

/// The page of an area: its first statement ready to be answered, and all of its commitments to read.
/// A voter who has begun sees the answer given and the way on.
pub fn area_page(quiz: QuizStore, area: AreaNo) -> Piece {
    let (title, intro, first, has_begun) = quiz.with(|programme, state| {
        let found = programme.area(area);
        let has_begun = found.commitments.iter().any(|&no| state.sheet.is_answered(no));
        (found.title.clone(), found.intro.clone(), found.commitments.first().copied(), has_begun)
    });
    let mut content = vec![page_heading(title), paragraph("lead", intro)];
    content.extend(first.map(|no| first_statement(quiz, no)));
    if has_begun {
        let go_on = move || quiz.start(QuizMode::Areas(vec![area]));
        let result = move || quiz.open(Screen::Result);
        let ways = vec![
            button("button button--main", quiz.text(Text::Resume), go_on),
            button("button", quiz.text(Text::ToResult), result),
        ];
        content.push(group("actions", ways));
    }
    if quiz.is_embedded() {
        return group("start", content);
    }
    let promises = vec![
        section_heading("", quiz.text(Text::AreaPromises)),
        commitment_list(quiz, area),
        link("", quiz.link(Page::Quiz), quiz.text(Text::WholeQuiz)),
    ];
    content.push(section("part", promises));
    group("start", content)
}
