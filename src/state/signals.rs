use std::sync::Arc;

use enig_core::i18n::Text;
use enig_core::programme::{AreaIdx, Pack};
use enig_core::quiz::{QuizState, Seed};
use enig_core::route::{Page, Route, Screen};
use enig_core::share::SharedResult;
use enig_core::sign_up::SignUp;
use leptos::prelude::*;

use super::{Received, Visit};
use crate::browser::offline::Report;

/// What no view follows.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// The texts of the open link and of the one beside it, to be read again in another language. Empty
    /// without one.
    pub(super) link_texts: [String; 2],
    /// Chooses the first sample, and the side on which the answers begin.
    pub(super) seed: Seed,
    /// Whether the last attempt to keep the answers failed. The voter is told once.
    pub(super) failed_to_keep: bool,
    /// How many terms have been shown, since each place has an id of its own.
    pub(super) terms: usize,
}

/// Everything the app knows.
#[derive(Debug)]
pub struct Signals {
    /// The programme and the interface texts in the language of the page.
    pub pack: RwSignal<Arc<Pack>>,
    /// What the voter has done.
    pub state: RwSignal<Arc<QuizState>>,
    /// The open screen.
    pub visit: RwSignal<Visit>,
    /// A message to the voter. It goes with the next screen.
    pub notice: RwSignal<Option<Text>>,
    /// Whether answers are kept on the device.
    pub remembers: RwSignal<bool>,
    /// Whether the quiz can be used without a network. `None` where the browser cannot.
    pub offline: RwSignal<Option<Report>>,
    /// What there is to say about a new version that waits.
    pub update: RwSignal<Option<Text>>,
    /// The newsletter form.
    pub sign_up: RwSignal<SignUp>,
    /// The e-mail address in it, as last sent.
    pub email: RwSignal<String>,
    /// The result that an opened link holds, or why there is none. `None` when no link has been opened.
    pub received: RwSignal<Option<Received>>,
    /// The result of another link, to compare that one with. `None` compares it with the voter's own.
    pub beside: RwSignal<Option<Arc<SharedResult>>>,
    /// What no view follows.
    pub(super) memory: StoredValue<Memory>,
    /// The path that the site lies under.
    pub(super) base: String,
    /// The page that the app runs on.
    pub(super) page: Page,
    /// The areas that an embedded quiz is about, besides the one of its page.
    pub(super) topics: Vec<AreaIdx>,
}

impl Signals {
    /// A page on which nothing has been done yet.
    pub(super) fn new(pack: Pack, base: String, route: Route, seed: Seed) -> Self {
        let state = QuizState::new(&pack.programme);
        Self {
            pack: RwSignal::new(Arc::new(pack)),
            state: RwSignal::new(Arc::new(state)),
            visit: RwSignal::new(Visit { screen: Screen::Start, number: 0 }),
            notice: RwSignal::new(None),
            remembers: RwSignal::new(false),
            offline: RwSignal::new(None),
            update: RwSignal::new(None),
            sign_up: RwSignal::new(SignUp::default()),
            email: RwSignal::new(String::new()),
            received: RwSignal::new(None),
            beside: RwSignal::new(None),
            memory: StoredValue::new(Memory {
                link_texts: Default::default(),
                seed,
                // In the page of somebody else, nothing is kept, and nobody expects it.
                failed_to_keep: route.page.is_embedded(),
                terms: 0,
            }),
            base,
            page: route.page,
            topics: Vec::new(),
        }
    }
}
