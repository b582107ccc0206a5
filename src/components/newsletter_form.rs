use enig_core::i18n::Text;
use enig_core::programme::Newsletter;
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::Status;
use crate::state::{FocusTarget, use_quiz};

/// The sign-up for the newsletter. The browser's own messages are off: they show what is wrong in a bubble that
/// goes away.
#[component]
pub fn NewsletterForm(
    /// What the pack says about it.
    newsletter: Newsletter,
) -> impl IntoView {
    let quiz = use_quiz();
    let (address, consent) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    let state = quiz.sign_up;
    let address_problem = Signal::derive(move || state.get().address);
    let consent_problem = Signal::derive(move || state.get().consent);
    let label = newsletter.label.clone();
    let consent_label = newsletter.consent.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (Some(address), Some(consent)) = (address.get_untracked(), consent.get_untracked())
        else {
            return;
        };
        quiz.sign_up(&newsletter, address.value(), address.check_validity(), consent.checked());
    };
    let button = Signal::derive(move || Some(state.get().button()));
    view! {
        <form class="card newsletter" novalidate on:submit=submit>
            <h3>{label}</h3>
            <div hidden=move || state.get().is_done()>
                <Field target=FocusTarget::Address label=quiz.text(Text::AddressLabel) problem=address_problem>
                    <input
                        node_ref=address
                        type="email"
                        autocomplete="email"
                        inputmode="email"
                        prop:value=quiz.email.get_untracked()
                        id=FocusTarget::Address.id()
                        required
                        aria-describedby="address-problem"
                        aria-invalid=move || address_problem.get().is_some().to_string()
                    />
                </Field>
                <Field target=FocusTarget::Consent label=consent_label problem=consent_problem>
                    <input
                        node_ref=consent
                        type="checkbox"
                        id=FocusTarget::Consent.id()
                        required
                        aria-describedby="consent-problem"
                        aria-invalid=move || consent_problem.get().is_some().to_string()
                    />
                </Field>
                <p class="field__note">{quiz.text(Text::OnlyAddress)}</p>
                <button class="button" aria-disabled=move || state.get().is_sending().to_string()>
                    <For each=move || button.get() key=|&text| text as usize let:text>
                        <span>{quiz.text(text)}</span>
                    </For>
                </button>
            </div>
            <Status
                class="plain"
                id=FocusTarget::SignUp.id()
                focusable=true
                text=Signal::derive(move || state.get().status)
            />
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
    /// What is wrong with it.
    problem: Signal<Option<Text>>,
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
            <Status class="field__problem" id role=None text=problem />
        </div>
    }
}
