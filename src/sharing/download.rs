use enig_core::i18n::Text;
use leptos::prelude::*;

use crate::components::PressHandler;
use crate::state::use_quiz;

/// The way to keep a file. Inside other apps it may do nothing, so there a press also says what else to do.
#[component]
pub fn Download(
    /// What stands on it.
    label: Text,
    /// The file's address.
    address: String,
    /// The file's name.
    name: String,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// What else there is to do.
    otherwise: Text,
    /// Where that is said.
    message: RwSignal<Option<Text>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let press: PressHandler = Box::new(move |_| {
        if quiz.is_in_app() {
            message.set(Some(otherwise));
        }
    });
    view! {
        <a class=class href=address download=name on:click=press>
            {quiz.text(label)}
        </a>
    }
}
