use leptos::prelude::*;

use crate::state::FocusTarget;

/// A screen's heading, which gets focus when the voter comes to the screen.
#[component]
pub fn PageHeading(
    /// The heading.
    children: Children,
) -> impl IntoView {
    view! {
        <h1 class="heading" id=FocusTarget::Heading.id() tabindex="-1">
            {children()}
        </h1>
    }
}
