use crate::browser::history;
use crate::browser::storage::{self, StorageError, Tier};
use enig_core::programme::Programme;
use enig_core::quiz::QuizState;
use enig_core::session::{self, SessionError};

/// The storage key of the answers.
const KEY: &str = "enig:v1:answers";

/// The storage key under which `js/early.js` keeps the open screen, for tabs that the browser discards.
const SCREEN_KEY: &str = "enig:v1:screen";

/// Separates the screen from the quiz in a history entry's state.
const SEPARATOR: char = '\n';

/// Keeps the quiz over a reload: in the tab's storage, on the device when asked for, and in the
/// history entry where the browser has no storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionStore;

impl SessionStore {
    /// The kept quiz, if there is one. One that cannot be read is removed, and the reason returned.
    pub fn load(programme: &Programme) -> Result<Option<KeptQuiz>, SessionError> {
        let in_tab = Self::load_from(Tier::Tab, programme);
        if in_tab.is_some() {
            return in_tab.transpose();
        }
        // An entry holds the quiz where the tab could not keep it, and the device may be as full.
        let entry = history::current();
        let text =
            entry.as_deref().and_then(|state| state.split_once(SEPARATOR)).map(|(_, text)| text);
        let in_entry = text.map(|text| decode(programme, text));
        in_entry.or_else(|| Self::load_from(Tier::Device, programme)).transpose()
    }

    fn load_from(tier: Tier, programme: &Programme) -> Option<Result<KeptQuiz, SessionError>> {
        let quiz = decode(programme, &storage::read(tier, KEY)?);
        if quiz.is_err() {
            storage::remove(tier, KEY);
        }
        Some(quiz)
    }

    /// Whether the quiz is kept on the device.
    pub fn remembers() -> bool {
        storage::read(Tier::Device, KEY).is_some()
    }

    /// Whether the device can keep it.
    pub fn can_remember() -> bool {
        storage::is_available(Tier::Device)
    }

    /// Keeps the quiz. On failure it goes into the history entry and still survives a reload.
    pub fn save(
        programme: &Programme,
        quiz: &QuizState,
        screen: &str,
        remember: bool,
    ) -> Result<(), StorageError> {
        let text = session::encode(programme, quiz);
        // Each place is tried, whatever becomes of the other.
        let in_tab = storage::write(Tier::Tab, KEY, &text).inspect_err(|_| {
            history::replace(&format!("{screen}{SEPARATOR}{text}"));
            // What is still there from before would be taken for the latest.
            storage::remove(Tier::Tab, KEY);
        });
        let on_device = if remember { storage::write(Tier::Device, KEY, &text) } else { Ok(()) };
        in_tab.and(on_device)
    }

    /// Removes the quiz from the device but not from the tab.
    pub fn forget_on_device() {
        storage::remove(Tier::Device, KEY);
    }

    /// Removes every trace.
    pub fn delete(screen: &str) {
        storage::remove(Tier::Tab, KEY);
        storage::remove(Tier::Tab, SCREEN_KEY);
        storage::remove(Tier::Device, KEY);
        history::replace(screen);
    }

    /// The screen named by a history entry's state.
    pub fn screen_of(state: &str) -> &str {
        state.split(SEPARATOR).next().unwrap_or_default()
    }
}

/// A quiz that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptQuiz {
    /// The quiz.
    pub quiz: QuizState,
    /// Whether it was kept for an earlier edition, so that answers to statements that have changed are gone.
    pub is_carried_over: bool,
}

fn decode(programme: &Programme, text: &str) -> Result<KeptQuiz, SessionError> {
    match session::decode(programme, text) {
        Ok(quiz) => Ok(KeptQuiz { quiz, is_carried_over: false }),
        Err(SessionError::OtherEdition) => session::carry_over(programme, text)
            .map(|quiz| KeptQuiz { quiz, is_carried_over: true })
            .ok_or(SessionError::OtherEdition),
        Err(error) => Err(error),
    }
}
