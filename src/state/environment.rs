use enig_core::i18n::Text;
use enig_core::programme::Pack;
use enig_core::quiz::Seed;
use enig_core::route::{Route, Screen, areas_in_query};
use enig_core::session::SessionError;
use enig_core::share::result_text;
use leptos::prelude::*;

use super::{KeptQuiz, Quiz, SessionStore, Signals};
use crate::browser::{assets, history, offline, page};

impl Quiz {
    /// The quiz in the browser: takes up the kept answers, the screen of the history entry, and the link that
    /// the page was opened with. `bits` are the random bits that the page has drawn.
    pub fn in_browser(pack: Pack, bits: u32) -> Self {
        let base = assets::base();
        let route = Route::parse(&base, &pack.programme, &page::path());
        let mut signals = Signals::new(pack, base, route, Seed::new(bits));
        if route.page.is_embedded() {
            signals.topics =
                areas_in_query(&signals.pack.get_untracked().programme, &page::query());
        }
        let quiz = Self::leak(signals);
        quiz.restore();
        quiz.open_link(result_text(&page::shared_link()));
        history::on_moved(move |entry| quiz.arrive(&entry));
        quiz.ask_offline(offline::Request::Look);
        quiz
    }

    /// Takes up the kept answers and the screen of the history entry.
    fn restore(self) {
        let pack = self.pack();
        match SessionStore::load(&pack.programme) {
            Ok(None) => {}
            Ok(Some(KeptQuiz { quiz: kept, is_carried_over })) => {
                if is_carried_over {
                    self.notice.set(Some(Text::StoredCarriedOver));
                }
                if let Some(run) = &kept.run {
                    self.memory(|memory| memory.seed = run.seed);
                }
                self.0.state.set(kept.into());
            }
            Err(error) => self.notice.set(Some(notice_of(error))),
        }
        self.remembers.set(SessionStore::remembers());
        let entry = history::current();
        let screen = entry
            .as_deref()
            .and_then(|entry| Screen::parse(&pack.programme, SessionStore::screen_of(entry)))
            .filter(|screen| screen.is_available_in(&self.state()))
            .unwrap_or_default();
        self.0.screen.set(screen);
        page::set_title(&self.title());
        if entry.is_none() {
            history::replace(&self.token(screen));
        }
    }
}

fn notice_of(error: SessionError) -> Text {
    match error {
        SessionError::NewerVersion => Text::StoredNewer,
        SessionError::OtherEdition => Text::StoredOtherEdition,
        SessionError::Damaged => Text::StoredDamaged,
    }
}
