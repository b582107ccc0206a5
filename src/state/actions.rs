use super::{FocusPlace, Keeper, Model, QuizStore, SharingPart};
use crate::browser::{history, packs, page, press, random, sharing};
use crate::i18n::{Locale, Text};
use crate::programme::{AreaNo, CommitmentNo, Pack};
use crate::quiz::{Answer, QuizEvent, QuizMode, Seed, Step};
use crate::route::{Origin, Screen};

/// Doing: each is one thing that a voter can do.
impl QuizStore {
    /// Begins a quiz and opens its first statement without an answer. The address may name the sample of
    /// a short one.
    pub fn start(self, mode: QuizMode) {
        let linked = Seed::in_fragment(&page::fragment()).filter(|_| mode == QuizMode::Short);
        let seed = linked.unwrap_or_else(|| {
            self.read(|model| Seed::new(random::bits()).same_side_as(model.seed))
        });
        // A link may have the answers begin on the other side; they stay there from here on.
        self.change(|model| model.seed = seed);
        self.apply(QuizEvent::Started { mode, seed });
        self.go_on(None);
    }

    /// Draws another sample after the short quiz and goes on with it.
    pub fn ask_more(self) {
        self.apply(QuizEvent::MoreAsked);
        self.go_on(None);
    }

    /// Goes on with the rest of an area, of which a part was asked.
    pub fn ask_rest(self, area: AreaNo) {
        let rest = self.with(|programme, quiz| quiz.rest_of(programme, area));
        self.apply(QuizEvent::RestAsked(area));
        if let Some(&no) = rest.first() {
            self.open(Screen::Statement(no, Origin::Quiz));
        }
    }

    /// Whether a press is the second of a double click, and so was not meant.
    pub fn is_second_press(self, press: &leptos::ev::MouseEvent) -> bool {
        press::is_second(press)
    }

    /// Takes an answer and goes on to wherever it leads.
    pub fn answer(self, no: CommitmentNo, answer: Answer, origin: Origin) {
        if let Some(mode) = self.read(Model::begins) {
            let seed = self.read(|model| model.seed);
            self.apply(QuizEvent::Started { mode, seed });
        }
        self.apply(QuizEvent::Answered { no, answer });
        self.open(match origin {
            Origin::Overview => Screen::Overview,
            Origin::Result => Screen::Result,
            Origin::AreaFinished(area) => Screen::AreaFinished(area),
            Origin::Quiz => self.with(|programme, quiz| screen_of(quiz.step_after(programme, no))),
        });
    }

    /// Marks a commitment as important, or no longer.
    pub fn toggle_importance(self, no: CommitmentNo) {
        self.apply(QuizEvent::ImportanceToggled(no));
        self.keep();
    }

    /// Notes that the voter disagrees with a part of a commitment, or no longer.
    pub fn toggle_part(self, no: CommitmentNo, part: u8) {
        self.apply(QuizEvent::PartToggled { no, part });
        self.keep();
    }

    /// Takes a suggestion away.
    pub fn dismiss(self, no: CommitmentNo) {
        self.apply(QuizEvent::SuggestionDismissed(no));
        self.keep();
    }

    /// Goes on from the end of an area, or from where a kept quiz was left.
    pub fn go_on(self, after: Option<AreaNo>) {
        self.open(self.with(|programme, quiz| screen_of(quiz.step_on(programme, after))));
    }

    /// Opens a screen as a new history entry.
    pub fn open(self, screen: Screen) {
        self.tell(None);
        if screen != self.screen() {
            history::push(&self.read(|model| model.token(screen)));
        }
        self.show(screen);
    }

    /// Goes back to where the voter came from.
    pub fn back(self) {
        history::back();
    }

    /// Deletes every answer, here and on the device.
    pub fn delete(self) {
        self.apply(QuizEvent::Deleted);
        self.change(|model| {
            model.remembers = false;
            model.address.clear();
        });
        self.open(Screen::Start);
        Keeper::delete(&self.read(|model| model.token(Screen::Start)));
        self.tell(Some(Text::Deleted));
    }

    /// Keeps the answers on the device, or no longer.
    pub fn set_remember(self, remember: bool) {
        self.change(|model| model.remembers = remember);
        if !remember {
            Keeper::forget_on_device();
        }
        self.keep();
    }

    /// Goes over to another language; answers and place stay.
    pub fn switch_to(self, locale: Locale) {
        packs::request(locale.tag(), move |bytes| {
            let Some(pack) = bytes.and_then(|bytes| Pack::decode(&bytes).ok()) else {
                self.tell(Some(Text::LanguageFailed));
                return;
            };
            self.change(|model| {
                model.pack = pack;
                model.route.locale = locale;
            });
            page::set_language(locale.tag());
            self.tell(None);
            self.bells().language.ring();
            let state = history::current().unwrap_or_default();
            history::replace_address(&state, &self.address(locale));
        });
    }

    /// Lets what there is to links show a part of it in its place. `failed` is called when it could not be
    /// fetched.
    pub fn show_sharing(self, part: SharingPart, failed: impl FnOnce() + 'static) {
        sharing::show(part.name(), self.read(|model| model.route.locale).tag(), failed);
    }

    /// Opens the print dialogue.
    pub fn print(self) {
        page::print();
    }

    /// The voter has moved to another history entry.
    pub(super) fn arrive(self, state: &str) {
        let has_link = sharing::has_link();
        let screen = self.read(|model| {
            let screen = Screen::parse(&model.pack.programme, Keeper::screen_of(state));
            screen.filter(|&screen| model.is_open(screen, has_link)).unwrap_or_default()
        });
        self.tell(None);
        self.show(screen);
    }

    fn show(self, screen: Screen) {
        let left = self.change(|model| core::mem::replace(&mut model.screen, screen));
        // The page around an embedded quiz hears of its height, which is to be right at once.
        let waits = !self.is_embedded();
        self.bells().awaits_paint.set(waits);
        if !waits {
            self.bells().painted.ring();
        }
        // The buttons stay where they are, so the browser need not make them anew.
        if left.is_statement() && screen.is_statement() {
            self.bells().statement.ring();
        } else {
            self.bells().screen.ring();
        }
        page::scroll_to_top();
        page::when_painted(Box::new(move || {
            if self.bells().awaits_paint.replace(false) {
                self.bells().painted.ring();
            }
        }));
        self.focus(FocusPlace::Heading);
        self.keep();
    }

    fn apply(self, event: QuizEvent) {
        self.change(|model| model.quiz.apply(&model.pack.programme, event));
        self.bells().answers.ring();
    }

    fn keep(self) {
        let kept = self.read(|model| {
            let token = model.token(model.screen);
            Keeper::save(&model.pack.programme, &model.quiz, &token, model.remembers)
        });
        let failed_before =
            self.change(|model| core::mem::replace(&mut model.failed_to_keep, kept.is_err()));
        if kept.is_err() && !failed_before {
            self.tell(Some(Text::StorageBlocked));
        }
    }
}

fn screen_of(step: Step) -> Screen {
    match step {
        Step::Statement(no) => Screen::Statement(no, Origin::Quiz),
        Step::AreaFinished(area) => Screen::AreaFinished(area),
        Step::Result => Screen::Result,
    }
}
