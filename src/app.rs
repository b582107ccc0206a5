//! The app: the store and the frame around the screens.

use leptos::prelude::*;

use crate::programme::Pack;
use crate::state::provide_quiz;
use crate::ui::Frame;

/// The whole quiz in one element.
#[component]
pub fn App(
    /// The programme in the language of the page.
    pack: Pack,
    /// The path that the site lies under, starting and ending with a slash.
    base: String,
) -> impl IntoView {
    provide_quiz(pack, base);
    view! { <Frame /> }
}
