use enig_core::i18n::Text;
use enig_core::scoring::{Tally, shown_area, shown_total};
use leptos::prelude::*;

use super::share_panel::SharePanel;
use crate::components::{Button, Remount, Section};
use crate::state::{FocusTarget, Quiz, use_quiz};

/// The way to share the result. Nothing while there is no score to share.
#[component]
pub fn ShareSection() -> impl IntoView {
    let quiz = use_quiz();
    has_score(quiz).then(|| {
        let is_open = RwSignal::new(false);
        let content = move || {
            if is_open.get() {
                return view! { <SharePanel /> }.into_any();
            }
            let open = move || {
                is_open.set(true);
                // The button is gone.
                quiz.focus(FocusTarget::Sharing);
            };
            view! { <Button label=quiz.text(Text::ShareOpen) on_press=open /> }.into_any()
        };
        view! {
            <Section title=Text::ShareTitle class="share">
                <div><Remount content /></div>
            </Section>
        }
        .into_any()
    })
}

fn has_score(quiz: Quiz) -> bool {
    let (pack, state) = (quiz.pack(), quiz.state());
    let programme = &pack.programme;
    let of_area = |area| shown_area(&Tally::of_area(programme, &state.sheet, area)).score();
    shown_total(programme, &state).score().is_some()
        || programme.area_indices().any(|area| of_area(area).is_some())
}
