use crate::i18n::Text;
use crate::programme::Newsletter;
use crate::sign_up::SignUp;
use crate::state::{FocusPlace, QuizStore};
use crate::ui::elements::{group, paragraph};
use crate::ui::piece::{Piece, element};

/// The sign-up for the newsletter. The browser's own checks are off: they say what is wrong in a
/// bubble that goes away.
pub fn newsletter_form(quiz: QuizStore, newsletter: Newsletter) -> Piece {
    let address = element("input")
        .with("type", "email")
        .with("autocomplete", "email")
        .with("inputmode", "email")
        .with("value", &quiz.address_for_sign_up());
    let tick = element("input").with("type", "checkbox");
    let label = quiz.text(Text::AddressLabel);
    let address = field(quiz, FocusPlace::Address, &label, address, |it| it.address);
    let consent = field(quiz, FocusPlace::Consent, &newsletter.consent, tick, |it| it.consent);
    let send = element("button")
        .class("button")
        .with_live("aria-disabled", move || Some(quiz.sign_up().is_sending().to_string()))
        .live_text(move || quiz.text(quiz.sign_up().button()));
    let note = paragraph("field__note", quiz.text(Text::OnlyAddress));
    let fields = group("", vec![address, consent, note, send])
        .with_live("hidden", move || quiz.sign_up().is_done().then(String::new));
    let told = told(quiz, |it| it.told).with("role", "status").with("tabindex", "-1");
    element("form")
        .class("card newsletter")
        .with_mark("novalidate", true)
        .and(element("h3").text(&newsletter.label))
        .and(fields)
        .and(told.with("id", FocusPlace::SignUp.id()))
        .on_submit(move || quiz.send_sign_up(&newsletter))
}

/// A field under its label, and what is wrong with it under the field.
fn field(
    quiz: QuizStore,
    place: FocusPlace,
    label: &str,
    input: Piece,
    problem: fn(SignUp) -> Option<Text>,
) -> Piece {
    let id = place.id();
    let problem_id = [id, "-problem"].concat();
    let input = input
        .with("id", id)
        .with_mark("required", true)
        .with("aria-describedby", &problem_id)
        .with_live("aria-invalid", move || Some(problem(quiz.sign_up()).is_some().to_string()));
    let label = element("label").with("for", id).text(label);
    let problem = told(quiz, problem).class("field__problem").with("id", &problem_id);
    group("field", vec![label, input, problem])
}

/// A paragraph with words that follow the form.
fn told(quiz: QuizStore, which: fn(SignUp) -> Option<Text>) -> Piece {
    let words = move || which(quiz.sign_up()).map(|text| quiz.text(text)).unwrap_or_default();
    element("p").live_text(words)
}
