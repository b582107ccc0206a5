use enig_core::i18n::Text;
use enig_core::share::mail_to;
use leptos::prelude::*;

use crate::components::{Actions, Button, Status};
use crate::state::{FocusTarget, use_quiz};

/// A link, which can always be copied by hand, and the quicker ways.
#[component]
pub fn LinkWays(
    /// The link.
    link: String,
    /// What it is called.
    name: Text,
    /// Its field.
    field: FocusTarget,
    /// The classes of the button that copies it.
    #[prop(default = "button")]
    copy_class: &'static str,
) -> impl IntoView {
    let quiz = use_quiz();
    let message = RwSignal::new(None);
    let title = quiz.pack().programme.title.clone();
    let copied = link.clone();
    let copy = move || {
        message.set(None);
        quiz.copy_link(copied.clone(), field, move |text| message.set(text));
    };
    let can_share = quiz.can_share(&link);
    let share = can_share.then(|| {
        let link = link.clone();
        let share = move || {
            message.set(None);
            quiz.share(link.clone(), field, move |text| message.set(text));
        };
        view! { <Button label=quiz.text(Text::HandOn) on_press=share /> }.into_any()
    });
    let hint = (!can_share && quiz.is_in_app())
        .then(|| view! { <p class="plain">{quiz.text(Text::InAppLink)}</p> }.into_any());
    let id = field.id();
    view! {
        <div class="field">
            <label for=id>{quiz.text(name)}</label>
            <input type="text" id=id readonly value=link.clone() />
        </div>
        {hint}
        <Actions>
            <Button label=quiz.text(Text::CopyLink) class=copy_class on_press=copy />
            {share}
            <a class="button" href=mail_to(&title, &link)>{quiz.text(Text::SendMail)}</a>
        </Actions>
        <Status text=move || message.get() />
    }
}
