use enig_core::i18n::Text;
use enig_core::programme::Newsletter;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Message, MessageText, Problem, Status};
use crate::state::{FocusTarget, use_quiz};

/// The sign-up for the newsletter. The browser's own messages are off: they show what is wrong in a bubble that
/// goes away.
#[component]
pub fn NewsletterForm(
    /// What the pack says about it.
    newsletter: Newsletter,
) -> impl IntoView {
    let quiz = use_quiz();
    let state = quiz.sign_up;
    let address_problem = move || state.get().address;
    let consent_problem = move || state.get().consent;
    let (label, consent) = (newsletter.label.clone(), newsletter.consent.clone());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        quiz.sign_up(&newsletter);
    };
    view! {
        <form class="card newsletter" novalidate on:submit=submit>
            <h3>{label}</h3>
            <div hidden=move || state.get().is_done()>
                <Field target=FocusTarget::Address label=quiz.text(Text::AddressLabel) problem=address_problem>
                    <input
                        type="email"
                        autocomplete="email"
                        inputmode="email"
                        prop:value=quiz.email.get_untracked()
                        id=FocusTarget::Address.id()
                        required
                        aria-describedby="address-problem"
                        aria-invalid=move || address_problem().is_some().to_string()
                    />
                </Field>
                <Field target=FocusTarget::Consent label=consent problem=consent_problem>
                    <input
                        type="checkbox"
                        id=FocusTarget::Consent.id()
                        required
                        aria-describedby="consent-problem"
                        aria-invalid=move || consent_problem().is_some().to_string()
                    />
                </Field>
                <p class="field__note">{quiz.text(Text::OnlyAddress)}</p>
                <button class="button" aria-disabled=move || state.get().is_sending().to_string()>
                    <MessageText text=Message::from(move || Some(state.get().button())) />
                </button>
            </div>
            <div id=FocusTarget::SignUp.id() tabindex="-1">
                <Status text=move || state.get().status />
            </div>
        </form>
    }
}

/// A field under its label, and what is wrong with it under the field.
#[component]
fn Field(
    /// The field.
    target: FocusTarget,
    /// What belongs in it.
    label: String,
    /// What is wrong with it, which is followed.
    #[prop(into)]
    problem: Message,
    /// The input element.
    children: Children,
) -> impl IntoView {
    let id = match target {
        FocusTarget::Consent => "consent-problem",
        _ => "address-problem",
    };
    view! {
        <div class="field">
            <label for=target.id()>{label}</label>
            {children()}
            <Problem id text=problem />
        </div>
    }
}
