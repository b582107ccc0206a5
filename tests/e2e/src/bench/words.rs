//! What the scripts in the page are told: how the things are called that they look for.

use enig_core::i18n::{Locale, Text, fill, text};
use enig_core::quiz::Agreement;
use serde_json::{Value, json};

/// A text of the interface.
pub(super) fn words(which: Text) -> &'static str {
    text(Locale::Nb, which)
}

/// The button that starts the quiz on everything.
pub(super) fn everything(commitments: usize) -> String {
    fill(words(Text::WayFull), &[("n", &commitments.to_string())])
}

/// The names that the scripts look for, and whether they press an answer as soon as there is one.
pub(super) fn settings(presses: bool) -> Value {
    let answers = Agreement::ALL.map(|step| words(step.into()));
    let next_area = fill(words(Text::NextArea), &[("area", "")]);
    json!({
        "answers": answers,
        "ways": [next_area.trim(), words(Text::NextStatement), words(Text::ToResult)],
        "result": words(Text::ResultTitle),
        "deletes": words(Text::DeleteYes),
        "presses": presses,
    })
}
