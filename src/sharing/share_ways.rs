use enig_core::i18n::Text;
use enig_core::share::mail_to;
use leptos::prelude::*;

use super::picture_panel::PicturePanel;
use super::qr_code::QrCodeImage;
use crate::components::{Actions, Button, LazyDisclosure, Status};
use crate::state::{FocusTarget, PictureSubject, ShareScope, use_quiz};

/// The link itself, which can always be copied by hand, and the quicker ways.
#[component]
pub fn ShareWays(
    /// The link.
    link: String,
    /// What it shows.
    scope: ShareScope,
) -> impl IntoView {
    let quiz = use_quiz();
    let message = RwSignal::new(None);
    let title = quiz.pack().programme.title.clone();
    let copied = link.clone();
    let copy = move || {
        message.set(None);
        quiz.copy_link(copied.clone(), move |text| message.set(text));
    };
    let share = quiz.can_share(&link).then(|| {
        let link = link.clone();
        let share = move || {
            message.set(None);
            quiz.share(link.clone(), move |text| message.set(text));
        };
        view! { <Button label=quiz.text(Text::HandOn) on_press=share /> }.into_any()
    });
    let in_code = link.clone();
    let code = move || view! { <QrCodeImage link=in_code.clone() /> }.into_any();
    let id = FocusTarget::Link.id();
    view! {
        <div class="field">
            <label for=id>{quiz.text(Text::ShareLink)}</label>
            <input type="text" id=id readonly value=link.clone() />
        </div>
        <Actions>
            <Button
                label=quiz.text(Text::CopyLink)
                class="button button--main"
                on_press=copy
            />
            {share}
            <a class="button" href=mail_to(&title, &link)>{quiz.text(Text::SendMail)}</a>
        </Actions>
        <Status text=move || message.get() />
        <LazyDisclosure summary=quiz.text(Text::ShowQr) content=code />
        <PicturePanel subject=PictureSubject::Own(scope) />
    }
}
