use enig_core::i18n::Text;
use enig_core::route::Page;
use leptos::prelude::*;

use super::{List, Section};
use crate::state::use_quiz;

/// The way to the page of every area.
#[component]
pub fn AreaLinks() -> impl IntoView {
    let quiz = use_quiz();
    let items = quiz.pack().programme.area_indices().map(|area| {
        let href = quiz.link(Page::Area(area));
        view! {
            <li>
                <a class="area-link" href=href>{quiz.area_title(area)}</a>
            </li>
        }
        .into_any()
    });
    let items = items.collect();
    view! {
        <Section title=Text::ReadAreas class="part">
            <List class="area-links" items />
        </Section>
    }
}
