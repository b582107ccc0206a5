use enig_core::i18n::Text;
use leptos::ev::SubmitEvent;
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
    let submit: Box<dyn Fn(SubmitEvent) + Send> = Box::new(move |event: SubmitEvent| {
        event.prevent_default();
        let refuse = move |why| problem.set(Some(why));
        if compares {
            quiz.compare_pasted(refuse);
        } else {
            quiz.open_pasted(refuse);
        }
    });
    let id = FocusTarget::Pasted.id();
    view! {
        <form class="paste" on:submit=submit>
            <h2>{quiz.text(title)}</h2>
            <div class="field">
                <label for=id>{quiz.text(Text::PasteLabel)}</label>
                <input type="text" id=id autocomplete="off" />
            </div>
            <button type="submit" class="button">{quiz.text(Text::OpenLink)}</button>
            <Status class="field__problem" role="alert" text=move || problem.get() />
        </form>
    }
}
