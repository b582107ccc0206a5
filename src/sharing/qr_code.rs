use enig_core::i18n::Text;
use enig_core::share::{QrCode, link_text_in, percent_encoded};
use leptos::prelude::*;

use super::download::Download;
use crate::components::Status;
use crate::state::use_quiz;

/// A link to a result as a QR code, dark on light in every colour scheme, and the way to keep it. Nothing where
/// the link is too long for one.
#[component]
pub fn QrCodeImage(
    /// The link.
    link: String,
) -> impl IntoView {
    let quiz = use_quiz();
    let text = link_text_in(&link);
    let code = QrCode::of(link.strip_suffix(text).unwrap_or(&link), text)?;
    let side = (code.size + 2 * QrCode::MARGIN).to_string();
    let (view_box, path) = (format!("0 0 {side} {side}"), code.path());
    let file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>"
    );
    let address = format!("data:image/svg+xml,{}", percent_encoded(&file));
    let message = RwSignal::new(None);
    let image = view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=quiz.text(Text::QrImage)>
            <rect width=side.clone() height=side fill="#fff"></rect>
            <path d=path fill="#000"></path>
        </svg>
        <p>
            <Download
                label=Text::DownloadQr
                address
                name="qr.svg".to_owned()
                otherwise=Text::InAppCode
                message
            />
        </p>
        <Status text=move || message.get() />
    };
    Some(image.into_any())
}
