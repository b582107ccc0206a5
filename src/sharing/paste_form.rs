use enig_core::i18n::Text;
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::components::Status;
use crate::state::{FocusTarget, use_quiz};

/// Where somebody else's link can be pasted.
#[component]
pub fn PasteForm(
    /// The question it stands under.
    title: Text,
    /// Whether the result is compared with the open one, or opened itself.
    compares: bool,
) -> impl IntoView {
    let quiz = use_quiz();
    let problem = RwSignal::new(None);
    let field = NodeRef::<Input>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let refuse = move |why| problem.set(Some(why));
        if compares {
            quiz.compare_pasted(&field.value(), refuse);
        } else {
            quiz.open_pasted(&field.value(), refuse);
        }
    };
    let id = FocusTarget::Pasted.id();
    view! {
        <form class="paste" on:submit=submit>
            <h2>{quiz.text(title)}</h2>
            <div class="field">
                <label for=id>{quiz.text(Text::PasteLabel)}</label>
                <input node_ref=field type="text" id=id autocomplete="off" />
            </div>
            <button class="button">{quiz.text(Text::OpenLink)}</button>
            <Status class="field__problem" role=Some("alert") text=problem />
        </form>
    }
}
