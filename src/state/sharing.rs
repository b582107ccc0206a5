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

/// What has come of a link to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// What is kept of its edition is being fetched.
    Opening,
    /// A result.
    Result(SharedResult),
    /// It shows none.
    Refused(Refusal),
    /// What is kept of its edition could not be fetched.
    Unreachable,
}

/// What a link of the voter's own shall tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Telling {
    /// The per cents.
    #[default]
    Summary,
    /// The per cents of some areas and themes, by their places in [`Summary::topics`].
    Topics(Vec<usize>),
    /// Every answer.
    Answers,
}

/// What the app leaves room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharingPart {
    /// The voter's own result as a link.
    Panel,
    /// The result in a link.
    Shared,
    /// That result beside another.
    Compare,
}

impl SharingPart {
    /// The part with a name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Panel, Self::Shared, Self::Compare].into_iter().find(|part| part.name() == name)
    }

    /// What it goes by between app and module.
    pub fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Shared => "shared",
            Self::Compare => "compare",
        }
    }
}

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
}

/// Makes the store, on the text of the link that the page was opened with.
pub fn provide_sharing(pack: Pack, base: String, link: &str) -> SharingStore {
    let locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
    let quiz = provide_page(pack, base, Route { locale, page: Page::Quiz });
    let sharing = SharingStore { quiz, links: Box::leak(Box::default()) };
    if !link.is_empty() {
        sharing.read_link(link, move |received| {
            sharing.links.borrow_mut().received = Some(received);
            quiz.ring_for_screen();
        });
    }
    sharing
}

/// Links to results.
impl SharingStore {
    /// Takes up the answers as they are kept now, and the language of the page.
    pub fn refresh(self, pack: Pack) {
        self.quiz.change(|model| {
            model.route.locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
            model.pack = pack;
            let kept = Keeper::load(&model.pack.programme).ok().flatten();
            model.quiz = kept.unwrap_or_else(|| QuizState::new(&model.pack.programme));
        });
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
        let links = self.links.borrow();
        let Some(Received::Result(received)) = &links.received else { return None };
        let own = || self.quiz.with(SharedResult::own);
        let is_own = links.beside.is_none();
        let beside = links.beside.clone().unwrap_or_else(own);
        let is_worth = beside.summary.is_worth_sharing();
        is_worth.then(|| (Comparison::of(&beside, received), is_own))
    }

    /// Whether the voter has a result to compare the open one with.
    pub fn can_compare(self) -> bool {
        let is_open = matches!(self.links.borrow().received, Some(Received::Result(_)));
        is_open && self.quiz.with(Summary::of).is_worth_sharing()
    }

    /// Opens a link that the voter has pasted somewhere, to look at.
    pub fn open_pasted(self, told: impl Fn(Text) + 'static) {
        self.read_pasted(move |received| match received {
            Received::Opening => {}
            Received::Refused(Refusal::NotALink) => told(Text::LinkNotALink),
            received => {
                *self.links.borrow_mut() = Links { received: Some(received), beside: None };
                self.open(Screen::Shared);
            }
        });
    }

    /// Opens a link that the voter has pasted, beside the open one.
    pub fn compare_pasted(self, told: impl Fn(Text) + 'static) {
        self.read_pasted(move |received| match received {
            Received::Opening => {}
            Received::Result(result) => {
                self.links.borrow_mut().beside = Some(result);
                self.open(Screen::Compare);
            }
            Received::Refused(refusal) => told(why_refused(refusal)),
            Received::Unreachable => told(Text::LinkUnreachable),
        });
    }

    /// Compares the open result with the voter's own.
    pub fn compare_with_own(self) {
        self.links.borrow_mut().beside = None;
        self.open(Screen::Compare);
    }

    fn read_pasted(self, done: impl Fn(Received) + 'static) {
        self.read_link(text_in(&page::typed_in(FocusPlace::Pasted.id())), done);
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

/// Why a link shows no result, in words.
pub fn why_refused(refusal: Refusal) -> Text {
    match refusal {
        Refusal::NotALink => Text::LinkNotALink,
        Refusal::Damaged => Text::LinkDamaged,
        Refusal::NewerFormat => Text::LinkNewer,
        Refusal::UnknownEdition => Text::LinkUnknownEdition,
        Refusal::ContentMismatch => Text::LinkMismatch,
    }
}
