//! The state of the app: one store, holding the programme and the quiz in signals. Views read it and
//! call its methods; it alone uses [`crate::browser`].

mod actions;
mod addresses;
mod bell;
mod bells;
mod embed;
mod focus;
mod follow;
mod following;
mod keeper;
mod listen;
mod model;
mod offline;
mod quiz_store;
mod sharing;
mod sign_up;
mod title;

use bell::Bell;
pub use bell::Local;
use bells::Bells;
pub use focus::FocusPlace;
pub use follow::{follow, together};
pub use keeper::Keeper;
pub use listen::listen;
use model::Model;
pub use offline::Offline;
pub use quiz_store::{QuizStore, provide_page, provide_quiz};
pub use sharing::{
    PictureFile, PictureOf, Received, SharingPart, SharingStore, Telling, provide_sharing,
    why_refused,
};
