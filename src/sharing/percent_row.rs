use enig_core::i18n::Text;
use leptos::prelude::*;

use crate::components::{AgreementBar, Row};
use crate::state::use_quiz;

/// An area or a theme with the per cents of one result or of two.
#[component]
pub fn PercentRow(
    /// Its name.
    title: String,
    /// Whether it belongs to a theme that stands above it.
    is_below: bool,
    /// The per cents. None where a result shows nothing about it.
    percents: Vec<Option<u8>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let cells = percents.into_iter().map(|percent| {
        let cell = match percent {
            Some(percent) => view! {
                <div class="score">
                    <span class="score__percent">{quiz.percent(Text::Percent, percent)}</span>
                    <AgreementBar percent interval=None />
                </div>
            }
            .into_any(),
            None => {
                view! { <span class="score__interval">{quiz.text(Text::NotTold)}</span> }.into_any()
            }
        };
        ("table__score", cell)
    });
    let cells = cells.collect();
    let name = view! { <span class="scores__name">{title}</span> }.into_any();
    view! { <Row class=if is_below { "scores__area" } else { "row" } name cells /> }
}
