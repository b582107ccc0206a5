use crate::i18n::{Text, digits};
use crate::programme::AreaNo;
use crate::quiz::Step;
use crate::route::{Origin, Screen};
use crate::scoring::{Tally, shown_area};
use crate::state::QuizStore;
use crate::ui::components::{
    answer_chips, back_button, below, ending, page_heading, score_cell, thanks,
};
use crate::ui::elements::{button, group, section, section_heading, span};
use crate::ui::piece::Piece;

/// The end of an area: thanks, what was answered, and where to go: related commitments for those who
/// mostly agree, unrelated ones for those who mostly disagree.
pub fn area_finished_page(quiz: QuizStore, area: AreaNo) -> Piece {
    let (title, numbers, rest, tally) = quiz.with(|programme, state| {
        let found = programme.area(area);
        let tally = Tally::of_area(programme, &state.sheet, area);
        let rest = state.rest_of(programme, area);
        let mut numbers = found.commitments.clone();
        numbers.retain(|no| !rest.contains(no));
        (found.title.clone(), numbers, rest.len(), tally)
    });
    let origin = Origin::AreaFinished(area);
    let go_on = move || quiz.go_on(Some(area));
    let overview = move || quiz.open(Screen::Overview);
    let mut actions = vec![button("button button--main", next(quiz, area), go_on)];
    if rest > 0 {
        let label = quiz.fill(Text::RestOfArea, &[("n", &digits(rest))]);
        actions.push(button("button", label, move || quiz.ask_rest(area)));
    }
    actions.push(button("button", quiz.text(Text::Overview), overview));
    let further = move || {
        let answers = answer_chips(quiz, numbers.clone(), origin, true);
        let answers = vec![section_heading("", quiz.text(Text::YourAnswers)), answers];
        let mut further = vec![section("", answers)];
        further.extend(ending(quiz, &tally, Some(area), origin));
        further
    };
    let content = vec![
        back_button(quiz),
        page_heading(quiz.fill(Text::AreaDone, &[("area", &title)])),
        thanks(quiz, &tally),
        group(
            "card score",
            vec![
                span("score__interval", quiz.text(Text::ColumnAgreement)),
                score_cell(quiz, shown_area(&tally)),
            ],
        ),
        group("actions", actions),
        below("finished", quiz, Box::new(further)),
    ];
    group("finished", content)
}

/// Where the quiz goes on from the end of an area, in words.
fn next(quiz: QuizStore, area: AreaNo) -> String {
    match quiz.with(|programme, state| state.step_on(programme, Some(area))) {
        Step::Statement(no) => {
            let is_elsewhere = quiz.with(|programme, _| programme.commitment(no).area != area);
            if is_elsewhere {
                quiz.fill(Text::NextArea, &[("area", &quiz.area_of(no))])
            } else {
                quiz.text(Text::NextStatement)
            }
        }
        Step::AreaFinished(_) | Step::Result => quiz.text(Text::ToResult),
    }
}
