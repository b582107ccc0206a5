use enig_core::i18n::Text;
use leptos::prelude::*;

use super::link_ways::LinkWays;
use super::picture_panel::PicturePanel;
use super::qr_code::QrCodeImage;
use crate::components::LazyDisclosure;
use crate::state::{FocusTarget, PictureSubject, ShareScope, use_quiz};

/// The link to a result, and the result as a code and as a picture.
#[component]
pub fn ShareWays(
    /// The link.
    link: String,
    /// What it shows.
    scope: ShareScope,
) -> impl IntoView {
    let quiz = use_quiz();
    let in_code = link.clone();
    let code = move || view! { <QrCodeImage link=in_code.clone() /> }.into_any();
    view! {
        <LinkWays
            link
            name=Text::ShareLink
            field=FocusTarget::Link
            copy_class="button button--main"
        />
        <LazyDisclosure summary=quiz.text(Text::ShowQr) content=code />
        <PicturePanel subject=PictureSubject::Own(scope) />
    }
}
