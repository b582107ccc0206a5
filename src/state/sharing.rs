mod part;
mod picture;
mod received;
mod telling;

use core::cell::RefCell;

use super::{FocusPlace, Keeper, QuizStore, provide_page};
use crate::browser::{history, packs, page, sharing};
use crate::i18n::{Locale, Text, digits};
use crate::programme::{Edition, Pack};
use crate::quiz::QuizState;
use crate::route::{Page, Route, Screen};
use crate::share::{
    Comparison, Content, Link, Refusal, SharedResult, Summary, answers_of, text_in,
};

pub use part::SharingPart;
pub use picture::{PictureFile, PictureOf};
pub use received::{Received, why_refused};
pub use telling::Telling;

/// The store of the module for links: the quiz as it is kept, to be read only, and the open links.
#[derive(Clone, Copy)]
pub struct SharingStore {
    /// The programme in the language of the page, and the voter's answers.
    pub quiz: QuizStore,
    links: &'static RefCell<Links>,
}

/// The links that are open. They go with the page.
#[derive(Default)]
struct Links {
    received: Option<Received>,
    /// The result of another link, to compare it with.
    beside: Option<SharedResult>,
    /// The texts of both, to be read once more in another language. Empty without one.
    texts: [String; 2],
}

/// Makes the store, on the text of the link that the page was opened with.
pub fn provide_sharing(pack: Pack, base: String, link: &str) -> SharingStore {
    let locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
    let quiz = provide_page(pack, base, Route { locale, page: Page::Quiz });
    let links: &'static RefCell<Links> = Box::leak(Box::default());
    link.clone_into(&mut links.borrow_mut().texts[0]);
    let sharing = SharingStore { quiz, links };
    sharing.read_again();
    sharing
}

/// Links to results.
impl SharingStore {
    /// Takes up the answers as they are kept now, and the language of the page.
    pub fn refresh(self, pack: Pack) {
        let is_other = self.quiz.change(|model| {
            let locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
            let before = core::mem::replace(&mut model.route.locale, locale);
            model.pack = pack;
            let kept = Keeper::load(&model.pack.programme).ok().flatten();
            model.quiz = kept.unwrap_or_else(|| QuizState::new(&model.pack.programme));
            before != locale
        });
        if is_other {
            self.read_again();
        }
    }

    /// Reads the open links, whose areas have names in the language of the page.
    fn read_again(self) {
        let [received, beside] = self.links.borrow().texts.clone();
        if !received.is_empty() {
            self.read_link(&received, move |received| {
                self.links.borrow_mut().received = Some(received);
                self.quiz.bells().screen.ring();
            });
        }
        if !beside.is_empty() {
            self.read_link(&beside, move |beside| {
                if let Received::Result(beside) = beside {
                    self.links.borrow_mut().beside = Some(beside);
                    self.quiz.bells().screen.ring();
                }
            });
        }
    }

    /// Goes to another screen of the app.
    pub fn open(self, screen: Screen) {
        history::push(&self.quiz.read(|model| model.token(screen)));
        sharing::follow_history();
    }

    /// The voter's own result as a link. `None` where there is nothing to tell.
    pub fn link_to_result(self, telling: &Telling) -> Option<String> {
        let link = self.quiz.with(|programme, quiz| {
            let content = match telling {
                Telling::Summary => Content::Summary(Summary::of(programme, quiz)),
                Telling::Topics(chosen) if chosen.is_empty() => return None,
                Telling::Topics(chosen) => {
                    Content::Summary(Summary::of_topics(programme, quiz, chosen))
                }
                Telling::Answers => Content::Answers(answers_of(programme, quiz)?),
            };
            let (edition, fingerprint) = (programme.edition, programme.fingerprint);
            Some(Link { edition, fingerprint, content })
        })?;
        Some([&page::origin(), &self.quiz.link(Page::Quiz), "#r=", &link.encode()].concat())
    }

    /// Whether the device has a share sheet.
    pub fn can_hand_on(self, link: &str) -> bool {
        sharing::can_hand_on(link, &self.quiz_title())
    }

    /// Hands a link on: `share` or `copy`.
    pub fn hand_on(self, verb: &'static str, link: &str, told: impl Fn(Option<Text>) + 'static) {
        sharing::hand_on(verb, link, &self.quiz_title(), move |came_of_it| match came_of_it {
            "copied" => told(Some(Text::Copied)),
            "select" => {
                page::select(FocusPlace::Link.id());
                told(Some(Text::CopyYourself));
            }
            _ => told(None),
        });
    }

    /// The link that is open.
    pub fn received(self) -> Option<Received> {
        self.quiz.watch_screen();
        self.links.borrow().received.clone()
    }

    /// The open result, and beside it another link's or the voter's own, if there is one to compare.
    pub fn comparison(self) -> Option<(Comparison, bool)> {
        self.quiz.watch_screen();
        let ([beside, received], is_own) = self.compared()?;
        let is_worth = beside.summary.is_worth_sharing();
        is_worth.then(|| (Comparison::of(&beside, &received), is_own))
    }

    /// The results that are compared, and whether the first is the voter's own.
    fn compared(self) -> Option<([SharedResult; 2], bool)> {
        let links = self.links.borrow();
        let Some(Received::Result(received)) = &links.received else { return None };
        let own = || self.quiz.with(SharedResult::own);
        let beside = links.beside.clone().unwrap_or_else(own);
        Some(([beside, received.clone()], links.beside.is_none()))
    }

    /// Whether the voter has a result to compare the open one with.
    pub fn can_compare(self) -> bool {
        let is_open = matches!(self.links.borrow().received, Some(Received::Result(_)));
        is_open && self.quiz.with(Summary::of).is_worth_sharing()
    }

    /// Opens a link that the voter has pasted somewhere, to look at.
    pub fn open_pasted(self, told: impl Fn(Text) + 'static) {
        let text = pasted();
        self.read_link(&text.clone(), move |received| match received {
            Received::Opening => {}
            Received::Refused(Refusal::NotALink) => told(Text::LinkNotALink),
            received => {
                let texts = [text.clone(), String::new()];
                *self.links.borrow_mut() = Links { received: Some(received), beside: None, texts };
                self.open(Screen::Shared);
            }
        });
    }

    /// Opens a link that the voter has pasted, beside the open one.
    pub fn compare_pasted(self, told: impl Fn(Text) + 'static) {
        let text = pasted();
        self.read_link(&text.clone(), move |received| match received {
            Received::Opening => {}
            Received::Result(result) => {
                self.compare_with(Some(result), &text);
            }
            Received::Refused(refusal) => told(why_refused(refusal)),
            Received::Unreachable => told(Text::LinkUnreachable),
        });
    }

    /// Compares the open result with the voter's own.
    pub fn compare_with_own(self) {
        self.compare_with(None, "");
    }

    fn compare_with(self, beside: Option<SharedResult>, text: &str) {
        let mut links = self.links.borrow_mut();
        links.beside = beside;
        text.clone_into(&mut links.texts[1]);
        drop(links);
        self.open(Screen::Compare);
    }

    /// Reads a link's text. `done` may be told [`Received::Opening`] first.
    fn read_link(self, text: &str, done: impl Fn(Received) + 'static) {
        let own = self.quiz.with(|programme, _| Edition::of(programme));
        let link = match Link::decode(text) {
            Ok(link) if link.edition == 0 || link.edition > own.number => {
                return done(Received::Refused(Refusal::UnknownEdition));
            }
            Ok(link) => link,
            Err(refusal) => return done(Received::Refused(refusal)),
        };
        let opened = |link: Link, edition| match SharedResult::of(link, edition) {
            Ok(result) => Received::Result(result),
            Err(refusal) => Received::Refused(refusal),
        };
        if link.edition == own.number {
            return done(opened(link, own));
        }
        done(Received::Opening);
        let language = self.quiz.read(|model| model.route.locale).tag();
        let name = ["editions/", &digits(link.edition), "-", language, ".pack"].concat();
        packs::request(&name, move |bytes| {
            done(match bytes.map(|bytes| Edition::decode(&bytes)) {
                Some(Some(edition)) => opened(link, edition),
                // Something else came in its place: there is no such file.
                Some(None) => Received::Refused(Refusal::UnknownEdition),
                None => Received::Unreachable,
            });
        });
    }

    fn quiz_title(self) -> String {
        self.quiz.with(|programme, _| programme.title.clone())
    }
}

/// The text of the link that the voter has pasted.
fn pasted() -> String {
    text_in(&page::typed_in(FocusPlace::Pasted.id())).to_owned()
}
