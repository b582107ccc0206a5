use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::route::{Origin, Screen};
use leptos::prelude::*;

use crate::components::{
    BackButton, Button, PageHeading, StatementCard, TextWithTerms, with_terms,
};
use crate::state::use_quiz;

/// One statement to rate.
#[component]
pub fn StatementPage(
    /// The statement.
    idx: CommitmentIdx,
    /// Where the voter has come from, and goes back to with the answer.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let place = quiz.place(idx);
    let position = match place {
        Some((n, total)) => quiz.n_of(Text::Position, n, total),
        None => quiz.text(Text::StatementAlone),
    };
    let progress = place.map(|(n, total)| {
        let (n, total) = (n.to_string(), total.to_string());
        view! { <progress class="progress" aria-hidden="true" max=total value=n></progress> }
            .into_any()
    });
    let pack = quiz.pack();
    let TextWithTerms { text, explanations } =
        with_terms(quiz, &pack.programme.commitment(idx).statement);
    view! {
        <div class="statement statement--page">
            <div class="statement__top">
                <BackButton />
                <Button
                    label=quiz.text(Text::Overview)
                    class="link-button"
                    on_press=move || quiz.open(Screen::Overview)
                />
            </div>
            <div class="statement__head">
                {progress}
                <p class="statement__place">{format!("{position}\u{a0}· {}", quiz.area_of(idx))}</p>
                <PageHeading>{text}</PageHeading>
                {explanations}
            </div>
            <StatementCard idx origin />
        </div>
    }
}
