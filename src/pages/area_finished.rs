use enig_core::i18n::Text;
use enig_core::programme::AreaIdx;
use enig_core::quiz::Step;
use enig_core::route::{Origin, Screen};
use enig_core::scoring::{Tally, shown_area};
use leptos::prelude::*;

use crate::components::{
    Actions, AnswerChips, BackButton, Button, Ending, PageHeading, ScoreCell, Section, Thanks,
};
use crate::state::{Quiz, use_quiz};

/// The end of an area: thanks, the score, where to go, what was answered, and what else there is.
#[component]
pub fn AreaFinishedPage(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let (pack, state) = (quiz.pack(), quiz.state());
    let tally = Tally::of_area(&pack.programme, &state.sheet, area);
    let rest = state.rest_of(&pack.programme, area);
    let mut indices = pack.programme.area(area).commitments.clone();
    indices.retain(|idx| !rest.contains(idx));
    let ask_rest = (!rest.is_empty()).then(|| {
        let label = quiz.fill(Text::RestOfArea, &[("n", &rest.len().to_string())]);
        view! { <Button label on_press=move || quiz.ask_rest(area) /> }.into_any()
    });
    let origin = Origin::AreaFinished(area);
    view! {
        <div class="finished">
            <BackButton />
            <PageHeading>
                {quiz.fill(Text::AreaDone, &[("area", &quiz.area_title(area))])}
            </PageHeading>
            <Thanks tally />
            <div class="card score">
                <span class="score__interval">{quiz.text(Text::ColumnAgreement)}</span>
                <ScoreCell shown=shown_area(&tally) />
            </div>
            <Actions>
                <Button
                    label=next(quiz, area)
                    class="button button--main"
                    on_press=move || quiz.go_on(Some(area))
                />
                {ask_rest}
                <Button
                    label=quiz.text(Text::Overview)
                    on_press=move || quiz.open(Screen::Overview)
                />
            </Actions>
            <div class="finished">
                <Section title=Text::YourAnswers>
                    <AnswerChips indices origin />
                </Section>
                <Ending tally elsewhere=Some(area) origin />
            </div>
        </div>
    }
}

/// Where the quiz goes on from the end of an area, in words.
fn next(quiz: Quiz, area: AreaIdx) -> String {
    let pack = quiz.pack();
    match quiz.state().step_on(&pack.programme, Some(area)) {
        Step::Statement(idx) if pack.programme.commitment(idx).area != area => {
            quiz.fill(Text::NextArea, &[("area", &quiz.area_of(idx))])
        }
        Step::Statement(_) => quiz.text(Text::NextStatement),
        Step::AreaFinished(_) | Step::Result => quiz.text(Text::ToResult),
    }
}
