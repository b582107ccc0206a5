use enig_core::i18n::Text;
use leptos::prelude::*;

use crate::state::use_quiz;

/// A part of a screen with a heading of its own.
#[component]
pub fn Section(
    /// The heading.
    title: Text,
    /// Its classes.
    #[prop(default = "section")]
    class: &'static str,
    /// What stands under the heading.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=class>
            <h2>{use_quiz().text(title)}</h2>
            {children()}
        </section>
    }
}

/// A list. The role keeps it one in browsers that drop it together with the bullets.
#[component]
pub fn List(
    /// Its classes.
    #[prop(default = "list")]
    class: &'static str,
    /// Its items.
    items: Vec<AnyView>,
) -> impl IntoView {
    view! {
        <ul class=class role="list">
            {items}
        </ul>
    }
}
