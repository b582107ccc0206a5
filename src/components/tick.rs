use leptos::prelude::*;

use super::{Action, Condition};

/// A box to tick or one of several choices, its words, and a note under them.
#[component]
pub fn Tick(
    /// What is ticked.
    label: String,
    /// What there is to say about it.
    #[prop(optional)]
    note: String,
    /// Its classes.
    #[prop(default = "tick")]
    class: &'static str,
    /// The name that several choices have in common, of which one is made. `tick` for boxes.
    #[prop(default = "tick")]
    choice_of: &'static str,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Condition,
    /// What ticking it does, and unticking it.
    #[prop(into)]
    on_toggle: Action,
) -> impl IntoView {
    let note =
        (!note.is_empty()).then(|| view! { <span class="tick__note">{note}</span> }.into_any());
    view! {
        <label class=class>
            <input
                type=if choice_of == "tick" { "checkbox" } else { "radio" }
                name=choice_of
                prop:checked=move || checked.holds()
                on:change=move |_| on_toggle.run()
            />
            <span class="tick__word">{label}</span>
            {note}
        </label>
    }
}
