use enig_core::i18n::Text;
use enig_core::programme;
use leptos::prelude::*;

use super::List;
use crate::state::use_quiz;

/// What has happened since the programme was written, with its public sources. It changes no score.
#[component]
pub fn Since(
    /// What has happened.
    since: programme::Since,
) -> impl IntoView {
    let quiz = use_quiz();
    let date = quiz.fill(Text::SinceOn, &[("date", &since.date)]);
    let items = since.sources.into_iter().map(|source| {
        view! {
            <li>
                <a href=source.href rel="noopener noreferrer">{source.title}</a>
            </li>
        }
        .into_any()
    });
    let items = items.collect();
    view! {
        <p class="plain">{format!("{date} {}", since.text)}</p>
        <p class="quote__label">{quiz.text(Text::SinceSources)}</p>
        <List class="since__sources" items />
        <p class="quote__label">{quiz.text(Text::SinceCountsNot)}</p>
    }
}
