use enig_core::i18n::Text;
use leptos::prelude::*;

use super::{Actions, Button, Disclosure};
use crate::state::use_quiz;

/// «Slett alle svarene», with a question in between. A disclosure and not a dialogue: it works in every frame
/// and keeps focus where it is.
#[component]
pub fn DeletePanel() -> impl IntoView {
    let quiz = use_quiz();
    view! {
        <Disclosure summary=quiz.text(Text::DeleteAll)>
            <p class="plain">{quiz.text(Text::DeleteAsk)}</p>
            <Actions>
                <Button label=quiz.text(Text::DeleteYes) on_press=move || quiz.delete() />
            </Actions>
        </Disclosure>
    }
}
