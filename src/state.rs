//! The store: signals around the pure quiz, and a method for each thing a voter can do. Components get it with
//! [`use_quiz`]; it alone uses [`crate::browser`].

mod actions;
mod environment;
mod focus;
mod links;
mod navigation;
mod newsletter;
mod offline;
mod picture;
mod quiz;
mod received;
mod session_store;
mod share_scope;
mod signals;
mod title;

pub use crate::browser::offline::Report as OfflineReport;
pub use focus::FocusTarget;
pub use picture::{PictureFile, PictureSubject};
pub use quiz::{Quiz, use_quiz};
pub use received::{Received, refusal_text};
pub use session_store::{KeptQuiz, SessionStore};
pub use share_scope::ShareScope;
pub use signals::Signals;
