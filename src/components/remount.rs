use leptos::either::Either;
use leptos::prelude::*;

use super::Content;

/// A view that is built anew whenever what it follows has changed. Updated in place, it would keep its text
/// nodes, and a translator that has replaced one would leave the old words on the page.
#[component]
pub fn Remount(
    /// The view.
    #[prop(into)]
    content: Content,
) -> impl IntoView {
    let mut turn = false;
    move || {
        turn = !turn;
        if turn { Either::Left(content.build()) } else { Either::Right(content.build()) }
    }
}
