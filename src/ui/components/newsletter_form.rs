use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::i18n::Text;
use crate::programme::Newsletter;
use crate::sign_up::SignUp;
use crate::state::{FocusPlace, QuizStore};
use crate::ui::elements::{paragraph, small_heading};
use crate::ui::piece::{Piece, piece};

/// The sign-up for the newsletter. The browser's own checks are off: they say what is wrong in a
/// bubble that goes away.
pub fn newsletter_form(quiz: QuizStore, newsletter: Newsletter) -> Piece {
    let Newsletter { endpoint, label, consent } = newsletter;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        quiz.send_sign_up(&endpoint);
    };
    let address_label = quiz.text(Text::AddressLabel);
    piece(view! {
        <form class="card newsletter" novalidate on:submit=send>
            {small_heading(label)} <div hidden=move || quiz.sign_up().is_done()>
                {field(quiz, FocusPlace::Address, "email", address_label, |it| it.address)}
                {field(quiz, FocusPlace::Consent, "checkbox", consent, |it| it.consent)}
                {paragraph("field__note", quiz.text(Text::OnlyAddress))}
                <button
                    class="button"
                    aria-disabled=flag(quiz, |it| it.told.filter(|&told| told == Text::Sending))
                >
                    {told(quiz, |it| Some(it.button()))}
                </button>
            </div> <p role="status" id=FocusPlace::SignUp.id() tabindex="-1">
                {told(quiz, |it| it.told)}
            </p>
        </form>
    })
}

/// A field under its label, and what is wrong with it under the field.
fn field(
    quiz: QuizStore,
    place: FocusPlace,
    kind: &'static str,
    label: String,
    problem: fn(SignUp) -> Option<Text>,
) -> Piece {
    let problem_id = format!("{}-problem", place.id());
    let mail = (kind == "email").then_some(kind);
    piece(view! {
        <div class="field">
            <label for=place.id()>{label}</label>
            <input
                id=place.id()
                type=kind
                required
                autocomplete=mail
                inputmode=mail
                value=mail.map(|_| quiz.address_for_sign_up())
                aria-describedby=problem_id.clone()
                aria-invalid=flag(quiz, problem)
            />
            <p id=problem_id class="field__problem">
                {told(quiz, problem)}
            </p>
        </div>
    })
}

/// Words that follow the form.
fn told(quiz: QuizStore, which: fn(SignUp) -> Option<Text>) -> Piece {
    piece(move || which(quiz.sign_up()).map(|text| quiz.text(text)))
}

/// Whether there are such words.
fn flag(
    quiz: QuizStore,
    which: fn(SignUp) -> Option<Text>,
) -> impl Fn() -> &'static str + Send + Sync {
    move || if which(quiz.sign_up()).is_some() { "true" } else { "false" }
}
