use leptos::prelude::*;

use crate::state::use_quiz;
use enig_core::i18n::Text;

/// A message that may change while the screen is open. Each message is an element of its own: a translator that
/// has replaced the text of the one before cannot keep it on the page.
#[component]
pub fn Status(
    /// Its classes.
    #[prop(default = "plain")]
    class: &'static str,
    /// Its id.
    #[prop(optional)]
    id: Option<&'static str>,
    /// `status` or `alert`: how a screen reader announces it. Messages that something else names have none.
    #[prop(default = Some("status"))]
    role: Option<&'static str>,
    /// Whether focus can be moved to it.
    #[prop(optional)]
    focusable: bool,
    /// The message, which is followed.
    #[prop(into)]
    text: Signal<Option<Text>>,
) -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <p class=class id=id role=role tabindex=focusable.then_some("-1")>
            <For each=move || text.get() key=|&text| text as usize let:text>
                <span>{quiz.text(text)}</span>
            </For>
        </p>
    }
}
