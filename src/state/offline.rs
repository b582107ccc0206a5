use enig_core::i18n::Text;
use enig_core::route::Screen;
use leptos::prelude::*;

use super::Quiz;
use crate::browser::offline::{self, Report, Request};

/// Use without a network.
impl Quiz {
    /// Keeps the site's files on the device, or no longer.
    pub fn toggle_offline(self) {
        let is_on = matches!(self.offline.get_untracked(), Some(Report::Working | Report::On));
        self.ask_offline(if is_on { Request::TurnOff } else { Request::TurnOn });
    }

    /// Lets the new version take over. The page is loaded again; the answers stay.
    pub fn update(self) {
        self.ask_offline(Request::Update);
    }

    /// What there is to say about a new version here and now. Never in the middle of a quiz; and about a new
    /// edition of the programme, for which the answers do not count, only when the quiz is done. Follows all
    /// that.
    pub fn offered_update(self) -> Option<Text> {
        let update = self.0.update.get()?;
        let is_a_pause = matches!(self.0.screen.get(), Screen::Start | Screen::Result);
        let is_allowed =
            update == Text::NewVersion || !self.0.state.with(|state| state.is_unfinished());
        (is_a_pause && is_allowed).then_some(update)
    }

    pub(super) fn ask_offline(self, request: Request) {
        offline::send(request, move |report| {
            let update = match report {
                Report::NewVersion => Some(Text::NewVersion),
                Report::NewEdition => Some(Text::NewEdition),
                _ => None,
            };
            self.offline.set(Some(if update.is_some() { Report::On } else { report }));
            if update.is_some() {
                self.0.update.set(update);
            }
        });
    }
}
