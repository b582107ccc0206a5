use core::cell::Cell;

use super::{Bell, QuizStore};

/// A bell for each thing that may change while a view of it is open.
#[derive(Default)]
pub(super) struct Bells {
    /// Another screen has opened.
    pub(super) screen: Bell,
    /// The open screen asks about another statement.
    pub(super) statement: Bell,
    /// The screen or the statement has been painted.
    pub(super) painted: Bell,
    /// Whether that is still to come.
    pub(super) awaits_paint: Cell<bool>,
    pub(super) language: Bell,
    pub(super) answers: Bell,
    pub(super) notice: Bell,
}

/// Watching: whatever follows runs again when the bell rings.
impl QuizStore {
    /// Watches the open screen and its language.
    pub fn watch_screen(self) {
        self.bells().screen.watch();
        self.bells().language.watch();
    }

    /// Watches which statement the open screen asks about.
    pub fn watch_statement(self) {
        self.bells().statement.watch();
    }

    /// Whether the open screen, or its statement, has been painted, and watches that. What is below the first
    /// sight waits for it, and so does what nobody sees.
    pub fn is_painted(self) -> bool {
        self.bells().painted.watch();
        !self.bells().awaits_paint.get()
    }

    /// Watches the language.
    pub fn watch_language(self) {
        self.bells().language.watch();
    }

    /// Watches every change of the quiz.
    pub fn watch_answers(self) {
        self.bells().answers.watch();
    }

    /// Watches what the voter is told, and use without a network.
    pub fn watch_notice(self) {
        self.bells().notice.watch();
    }
}
