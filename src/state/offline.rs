use super::QuizStore;
use crate::browser::offline;
use crate::i18n::Text;

/// Whether the quiz can be opened without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// It cannot; the voter may choose it.
    Off,
    /// The files are being fetched.
    Working,
    /// It can.
    On,
    /// What was asked for did not work.
    Failed,
}

impl QuizStore {
    /// Whether the quiz can be opened without a network; `None` where the browser has no way.
    pub fn offline(self) -> Option<Offline> {
        self.read(|model| model.offline)
    }

    /// Keeps the quiz's files for use without a network, or no longer.
    pub fn set_offline(self, offline: bool) {
        self.ask_offline(if offline { "on" } else { "off" });
    }

    /// Whether a new version is offered now.
    pub fn offers_update(self) -> bool {
        self.read(|model| model.offered_update().is_some())
    }

    /// Lets the new version take over. The page is loaded once more; the answers stay.
    pub fn update(self) {
        self.ask_offline("update");
    }

    pub(super) fn ask_offline(self, verb: &str) {
        offline::ask(verb, move |state| {
            let (offline, update) = match state {
                "off" => (Offline::Off, None),
                "working" => (Offline::Working, None),
                "on" => (Offline::On, None),
                "update" => (Offline::On, Some(Text::NewVersion)),
                "edition" => (Offline::On, Some(Text::NewEdition)),
                _ => (Offline::Failed, None),
            };
            self.change(|model| {
                model.offline = Some(offline);
                model.update = update.or(model.update);
            });
            self.bells().notice.ring();
        });
    }
}
