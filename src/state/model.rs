use crate::i18n::Text;
use crate::programme::Pack;
use crate::quiz::{QuizState, Seed};
use crate::route::Screen;

/// Everything the app knows.
pub(super) struct Model {
    /// The programme and the interface texts in the language of the page.
    pub(super) pack: Pack,
    /// What the voter has done.
    pub(super) quiz: QuizState,
    /// The open screen.
    pub(super) screen: Screen,
    /// Something to tell the voter, once.
    pub(super) notice: Option<Text>,
    /// Whether answers are kept on the device.
    pub(super) remembers: bool,
    /// Whether keeping the answers has failed, so that the voter is told only once.
    pub(super) failed_to_keep: bool,
    /// The path that the site lies under.
    pub(super) base: String,
    /// What draws the first sample, and on which side the answers begin.
    pub(super) seed: Seed,
}

impl Model {
    /// The name of a screen in the browser's history.
    pub(super) fn token(&self, screen: Screen) -> String {
        screen.token(&self.pack.programme)
    }
}
