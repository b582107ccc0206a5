use core::cell::RefCell;

use super::{Bells, Keeper, Model, follow, together};
use crate::browser::{history, page, sharing};
use crate::i18n::{Text, digits};
use crate::programme::{CommitmentNo, Pack, Programme, Term};
use crate::quiz::{Answer, Mark, QuizEvent, QuizMode, QuizState, Seed};
use crate::route::{Origin, Page, Route, Screen, topics};
use crate::session::SessionError;

/// The one store: the model, and a bell for each thing that may change while a view of it is open.
/// `Copy`, so that every handler can have one; it lives as long as the page.
///
/// A screen is built from what is read here, and built afresh when the voter goes to another one or to
/// another language; so reading does not subscribe. From statement to statement the screen stays, and only
/// what depends on the statement follows. Views that must change while their screen is open watch a bell.
/// (A signal for every text and field made the app 40 kB larger.)
#[derive(Clone, Copy)]
pub struct QuizStore(&'static Store);

struct Store {
    model: RefCell<Model>,
    bells: Bells,
}

/// Makes the store in the browser: takes up the kept quiz and the screen of the history entry. The
/// page has drawn `bits` already, to know on which side the answers begin.
pub fn provide_quiz(pack: Pack, base: String, bits: u32) -> QuizStore {
    let route = Route::parse(&base, &pack.programme, &page::path());
    let mut model = Model::new(pack, base, route, Seed::new(bits));
    let programme = &model.pack.programme;
    match Keeper::load(programme) {
        Ok(kept) => model.quiz = kept.unwrap_or(model.quiz),
        Err(error) => model.notice = Some(notice_of(error)),
    }
    if route.page.is_embedded() {
        model.topics = topics(programme, &page::query());
    }
    let entry = history::current();
    model.screen = entry
        .as_deref()
        .and_then(|state| Screen::parse(programme, Keeper::screen_of(state)))
        .filter(|screen| screen.is_open_to(&model.quiz))
        .unwrap_or_default();
    model.seed = model.quiz.run.as_ref().map_or(model.seed, |run| run.seed);
    model.remembers = Keeper::remembers();
    if entry.is_none() {
        history::replace(&model.token(model.screen));
    }
    if sharing::has_link() {
        // Back leads to where the voter was.
        model.screen = Screen::Shared;
        history::push(&model.token(model.screen));
    }
    let store = provide(model);
    history::on_moved(move |state| together(|| store.arrive(&state)));
    store.ask_offline("look");
    follow(Box::new(move || {
        store.watch_language();
        if store.is_painted() {
            page::set_title(&store.title());
        }
    }));
    store
}

/// Makes the store of a page that is written in advance: nothing is kept, and nothing has begun.
pub fn provide_page(pack: Pack, base: String, route: Route) -> QuizStore {
    provide(Model::new(pack, base, route, Seed::new(0)))
}

fn provide(model: Model) -> QuizStore {
    QuizStore(Box::leak(Box::new(Store { model: RefCell::new(model), bells: Bells::default() })))
}

fn notice_of(error: SessionError) -> Text {
    match error {
        SessionError::NewerVersion => Text::StoredNewer,
        SessionError::OtherEdition => Text::StoredOtherEdition,
        SessionError::Damaged => Text::StoredDamaged,
    }
}

/// The model and its bells. What a voter can do with them stands in `actions.rs`.
impl QuizStore {
    pub(super) fn read<T>(self, look: impl FnOnce(&Model) -> T) -> T {
        look(&self.0.model.borrow())
    }

    pub(super) fn change<T>(self, change: impl FnOnce(&mut Model) -> T) -> T {
        change(&mut self.0.model.borrow_mut())
    }

    pub(super) fn bells(self) -> &'static Bells {
        &self.0.bells
    }

    pub(super) fn tell(self, notice: Option<Text>) {
        self.change(|model| model.notice = notice);
        self.bells().notice.ring();
    }
}

/// Reading.
impl QuizStore {
    /// An interface text.
    pub fn text(self, text: Text) -> String {
        self.read(|model| model.pack.texts.get(text).to_owned())
    }

    /// An interface text with its places filled in.
    pub fn fill(self, text: Text, values: &[(&str, &str)]) -> String {
        self.read(|model| model.pack.texts.fill(text, values))
    }

    /// The form for one or for several.
    pub fn count(self, one: Text, several: Text, n: usize) -> String {
        self.read(|model| model.pack.texts.count(one, several, n))
    }

    /// The open screen.
    pub fn screen(self) -> Screen {
        self.read(|model| model.screen)
    }

    /// The statement that the open screen asks about, and where an answer leads; `otherwise` on a screen
    /// that has one beside other things.
    pub fn asked(self, otherwise: (CommitmentNo, Origin)) -> (CommitmentNo, Origin) {
        match self.screen() {
            Screen::Statement(no, origin) => (no, origin),
            _ => otherwise,
        }
    }

    /// Looks at the programme and the quiz.
    pub fn with<T>(self, look: impl FnOnce(&Programme, &QuizState) -> T) -> T {
        self.read(|model| look(&model.pack.programme, &model.quiz))
    }

    /// The mark of a commitment.
    pub fn mark(self, no: CommitmentNo) -> Mark {
        self.with(|_, quiz| quiz.sheet.mark(no))
    }

    /// A commitment's statement.
    pub fn statement(self, no: CommitmentNo) -> String {
        self.with(|programme, _| programme.commitment(no).statement.text.clone())
    }

    /// A term that a text marks, and an id that no other place of the page has.
    pub fn term(self, no: u16) -> (String, Term) {
        self.change(|model| {
            model.terms += 1;
            let term = model.pack.programme.terms[usize::from(no)].clone();
            (["term-", &digits(model.terms)].concat(), term)
        })
    }

    /// The name of the area that a commitment belongs to.
    pub fn area_of(self, no: CommitmentNo) -> String {
        self.with(|programme, _| programme.area(programme.commitment(no).area).title.clone())
    }

    /// The place of a statement in the quiz, from 1, and how many there are.
    pub fn place(self, no: CommitmentNo) -> Option<(usize, usize)> {
        self.with(|_, quiz| {
            let run = quiz.run.as_ref()?;
            Some((run.position(no)? + 1, run.order.len()))
        })
    }

    /// How many statements a quiz would ask if it began now; 0 where it cannot.
    pub fn length_of(self, mode: QuizMode) -> usize {
        self.with(|programme, quiz| {
            let mut begun = quiz.clone();
            begun.run = None;
            begun.apply(programme, QuizEvent::Started { mode, seed: Seed::default() });
            begun.run.map_or(0, |run| run.order.len())
        })
    }

    /// Something to tell the voter, once.
    pub fn notice(self) -> Option<Text> {
        self.read(|model| model.notice.or_else(|| model.offered_update()))
    }

    /// Whether answers are kept on the device.
    pub fn remembers(self) -> bool {
        self.read(|model| model.remembers)
    }

    /// Whether the device can keep them.
    pub fn can_remember(self) -> bool {
        Keeper::can_remember()
    }

    /// The page that this is.
    pub fn page(self) -> Page {
        self.read(|model| model.route.page)
    }
    /// The answers in the order of the buttons. Agreeing and disagreeing come first equally often,
    /// drawn once for each voter, so that neither gains from being first.
    pub fn answers(self) -> [Answer; 6] {
        let mut answers = Answer::ALL;
        if self.read(|model| model.seed.begins_with_disagreeing()) {
            answers[..5].reverse();
        }
        answers
    }
}
