use std::sync::{Arc, Mutex, PoisonError};

use enig_core::i18n::Text;
use enig_core::programme::{AreaIdx, Pack};
use enig_core::quiz::{QuizState, Seed};
use enig_core::route::{Page, Route, Screen};
use enig_core::share::SharedResult;
use enig_core::sign_up::SignUp;
use leptos::prelude::ArcRwSignal;

use super::Received;
use crate::browser::offline::Report;

/// What no view follows.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// The page that the app runs on.
    pub(super) page: Page,
    /// The texts of the open link and of the one beside it, to be read again in another language. Empty
    /// without one.
    pub(super) link_texts: [String; 2],
    /// Chooses the first sample, and the side on which the answers begin.
    pub(super) seed: Seed,
    /// Whether the last attempt to keep the answers failed. The voter is told once.
    pub(super) failed_to_keep: bool,
    /// The e-mail address in the newsletter form, as last sent.
    pub(super) email: String,
    /// How many terms have been shown, since each place has an id of its own.
    pub(super) terms: usize,
}

/// Everything the app knows.
#[derive(Debug)]
pub struct Signals {
    /// The programme and the interface texts in the language of the page.
    pub pack: ArcRwSignal<Arc<Pack>>,
    /// What the voter has done.
    pub state: ArcRwSignal<Arc<QuizState>>,
    /// The open screen. Opening one, even the same one, builds it anew.
    pub screen: ArcRwSignal<Screen>,
    /// A message to the voter. It goes with the next screen.
    pub notice: ArcRwSignal<Option<Text>>,
    /// Whether answers are kept on the device.
    pub remembers: ArcRwSignal<bool>,
    /// Whether the quiz can be used without a network. `None` where the browser cannot.
    pub offline: ArcRwSignal<Option<Report>>,
    /// What there is to say about a new version that waits.
    pub update: ArcRwSignal<Option<Text>>,
    /// The newsletter form.
    pub sign_up: ArcRwSignal<SignUp>,
    /// The result that an opened link holds, or why there is none. `None` when no link has been opened.
    pub received: ArcRwSignal<Option<Received>>,
    /// The result of another link, to compare that one with. `None` compares it with the voter's own.
    pub beside: ArcRwSignal<Option<Arc<SharedResult>>>,
    /// What no view follows.
    memory: Mutex<Memory>,
    /// The path that the site lies under.
    pub(super) base: String,
    /// The areas that an embedded quiz is about, besides the one of its page.
    pub(super) topics: Vec<AreaIdx>,
}

impl Signals {
    /// A page on which nothing has been done yet.
    pub(super) fn new(pack: Pack, base: String, route: Route, seed: Seed) -> Self {
        let state = QuizState::new(&pack.programme);
        Self {
            pack: ArcRwSignal::new(Arc::new(pack)),
            state: ArcRwSignal::new(Arc::new(state)),
            screen: ArcRwSignal::new(Screen::Start),
            notice: ArcRwSignal::new(None),
            remembers: ArcRwSignal::new(false),
            offline: ArcRwSignal::new(None),
            update: ArcRwSignal::new(None),
            sign_up: ArcRwSignal::new(SignUp::default()),
            received: ArcRwSignal::new(None),
            beside: ArcRwSignal::new(None),
            memory: Mutex::new(Memory {
                page: route.page,
                link_texts: Default::default(),
                seed,
                // In the page of somebody else, nothing is kept, and nobody expects it.
                failed_to_keep: route.page.is_embedded(),
                email: String::new(),
                terms: 0,
            }),
            base,
            topics: Vec::new(),
        }
    }

    /// Reads or changes what no view follows.
    pub(super) fn memory<T>(&self, act: impl FnOnce(&mut Memory) -> T) -> T {
        act(&mut self.memory.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
