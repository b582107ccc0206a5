use enig_core::i18n::Text;
use enig_core::programme::Newsletter;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Condition, Message, MessageText, Problem, Remount, SenderSays, Status};
use crate::state::{FocusTarget, use_quiz};

/// Browsers take `kari@eksempel` for an e-mail address; what follows the `@` must have a dot.
const WITH_DOT: &str = r".+@.+\..+";

/// The sign-up for the newsletter. The browser's own messages are off: they show what is wrong in a bubble that
/// goes away.
#[component]
pub fn NewsletterForm(
    /// What the pack says about it.
    newsletter: Newsletter,
) -> impl IntoView {
    let quiz = use_quiz();
    let address_problem = move || quiz.sign_up.get().address;
    let consent_problem = move || quiz.sign_up.get().consent;
    let (label, consent) = (newsletter.label.clone(), newsletter.consent.clone());
    let thanks = move || {
        let endings = quiz.pack().programme.endings.clone();
        let endings = endings.filter(|_| quiz.sign_up.get().is_done());
        endings
            .map(|endings| view! { <SenderSays words=endings.newsletter /> }.into_any())
            .into_any()
    };
    let is_wrong = Condition::from(move || address_problem().is_some());
    let is_missing = Condition::from(move || consent_problem().is_some());
    let is_sending = Condition::from(move || quiz.sign_up.get().is_sending());
    let is_done = Condition::from(move || quiz.sign_up.get().is_done());
    let submit: Box<dyn Fn(SubmitEvent) + Send> = Box::new(move |event: SubmitEvent| {
        event.prevent_default();
        quiz.sign_up(&newsletter);
    });
    view! {
        <form class="card newsletter" novalidate on:submit=submit>
            <h3>{label}</h3>
            <div hidden=is_done.into_flag()>
                <Field target=FocusTarget::Address label=quiz.text(Text::AddressLabel) problem=address_problem>
                    <input
                        type="email"
                        autocomplete="email"
                        inputmode="email"
                        pattern=WITH_DOT
                        prop:value=quiz.email()
                        id=FocusTarget::Address.id()
                        required
                        aria-describedby="address-problem"
                        aria-invalid=is_wrong.into_aria()
                    />
                </Field>
                <Field target=FocusTarget::Consent label=consent problem=consent_problem>
                    <input
                        type="checkbox"
                        id=FocusTarget::Consent.id()
                        required
                        aria-describedby="consent-problem"
                        aria-invalid=is_missing.into_aria()
                    />
                </Field>
                <p class="field__note">{quiz.text(Text::OnlyAddress)}</p>
                <button class="button" aria-disabled=is_sending.into_aria()>
                    <MessageText text=Message::from(move || Some(quiz.sign_up.get().button())) />
                </button>
            </div>
            <div id=FocusTarget::SignUp.id() tabindex="-1">
                <Status text=move || quiz.sign_up.get().status />
                <Remount content=thanks />
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
