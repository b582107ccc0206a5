//! The app: the store and the frame around the screens.

use leptos::prelude::*;

use crate::programme::Pack;
use crate::state::provide_quiz;
use crate::ui::Frame;

#[cfg(feature = "ssr")]
mod written;

#[cfg(feature = "ssr")]
pub use written::{Content, written_page};

/// The whole quiz in one element.
#[component]
pub fn App(
    /// The programme in the language of the page.
    pack: Pack,
    /// The path that the site lies under, starting and ending with a slash.
    base: String,
    /// What the page has drawn to know on which side the answers begin.
    bits: u32,
) -> impl IntoView {
    provide_quiz(pack, base, bits);
    view! { <Frame /> }
}
