use enig_core::i18n::Text;
use leptos::prelude::*;

use crate::state::use_quiz;

/// The sender's own words, shown as what they are: in quotation marks, with the name.
#[component]
pub fn SenderSays(
    /// The words.
    words: String,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let who = quiz.fill(Text::SenderSays, &[("party", &pack.programme.sender.party)]);
    view! {
        <p class="plain said">
            {format!("{who} ")} <q>{words}</q>
        </p>
    }
}
