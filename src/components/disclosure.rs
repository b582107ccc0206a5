use leptos::prelude::*;

use super::{Content, PressHandler, Remount};

/// A text that opens under its question. The browser's own element: keyboard, screen readers and find-in-page
/// come with it.
#[component]
pub fn Disclosure(
    /// The question.
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// Its classes.
    #[prop(default = "disclosure")]
    class: &'static str,
    /// The text.
    children: Children,
) -> impl IntoView {
    view! {
        <details class=class open=open>
            <summary>{summary}</summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}

/// The same for what is long and seldom opened: it is built when it is opened for the first time.
#[component]
pub fn LazyDisclosure(
    /// The question.
    summary: String,
    /// The text.
    #[prop(into)]
    content: Content,
) -> impl IntoView {
    let was_opened = RwSignal::new(false);
    let body = move || was_opened.get().then(|| content.build()).into_any();
    let open: PressHandler = Box::new(move |_| {
        if !was_opened.get_untracked() {
            was_opened.set(true);
        }
    });
    view! {
        <details class="disclosure" on:click=open>
            <summary>{summary}</summary>
            <div class="disclosure__body"><Remount content=body /></div>
        </details>
    }
}
