//! What is held against whatever may come from outside: links, stored quizzes, packs, addresses, and the
//! parameters of pages in the pages of others (`docs/FUZZING.md`).
//!
//! Each function takes one input, uses what is read from it as the app does, and panics where a property
//! does not hold. That nothing hangs is for libFuzzer's clock to see.

mod checksum;
mod embed;
mod links;
mod made;
mod pack;
mod route;
mod session;
mod voter;

pub use embed::embed;
pub use links::links;
pub use pack::pack;
pub use route::route;
pub use session::session;

/// An error's text is for people: there is one, and it is a sentence, not a dump of a value.
fn check_plain(error: &impl std::error::Error) {
    let text = error.to_string();
    let is_plain = !text.is_empty() && !text.contains(['{', '}', '"', ':', '_', '\n']);
    // One error names its reason behind a colon.
    let is_plain = is_plain || text.starts_with("the pack contradicts itself: ");
    assert!(is_plain, "no plain text: {text}");
}
