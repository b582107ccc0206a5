use super::{FocusPlace, QuizStore};
use crate::browser::{packs, page, sharing};
use crate::i18n::{Text, digits};
use crate::programme::{AreaNo, Edition};
use crate::route::{Page, Screen};
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
    /// The per cents of some areas.
    Areas(Vec<AreaNo>),
    /// Every answer.
    Answers,
}

/// Links to results.
impl QuizStore {
    /// The voter's own result as a link. `None` where there is nothing to tell.
    pub fn link_to_result(self, telling: &Telling) -> Option<String> {
        let link = self.with(|programme, quiz| {
            let content = match telling {
                Telling::Summary => Content::Summary(Summary::of(programme, quiz)),
                Telling::Areas(areas) if areas.is_empty() => return None,
                Telling::Areas(areas) => {
                    Content::Summary(Summary::of_areas(programme, quiz, areas))
                }
                Telling::Answers => Content::Answers(answers_of(programme, quiz)?),
            };
            let (edition, fingerprint) = (programme.edition, programme.fingerprint);
            Some(Link { edition, fingerprint, content })
        })?;
        Some([&page::origin(), &self.link(Page::Quiz), "#r=", &link.encode()].concat())
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
        self.read(|model| model.received.clone())
    }

    /// The open result, and beside it another link's or the voter's own, if there is one to compare.
    pub fn comparison(self) -> Option<(Comparison, bool)> {
        self.read(|model| {
            let Some(Received::Result(received)) = &model.received else { return None };
            let own = SharedResult::own(&model.pack.programme, &model.quiz);
            let is_own = model.beside.is_none();
            let beside =
                model.beside.clone().or(Some(own).filter(|it| it.summary.is_worth_sharing()))?;
            Some((Comparison::of(&beside, received), is_own))
        })
    }

    /// Opens a link that the voter has pasted somewhere, to look at.
    pub fn open_pasted(self, told: impl Fn(Text) + 'static) {
        self.read_pasted(move |received| match received {
            Received::Opening => {}
            Received::Refused(Refusal::NotALink) => told(Text::LinkNotALink),
            received => {
                self.change(|model| (model.received, model.beside) = (Some(received), None));
                self.open(Screen::Shared);
            }
        });
    }

    /// Opens a link that the voter has pasted, beside the open one.
    pub fn compare_pasted(self, told: impl Fn(Text) + 'static) {
        self.read_pasted(move |received| match received {
            Received::Opening => {}
            Received::Result(result) => {
                self.change(|model| model.beside = Some(result));
                self.open(Screen::Compare);
                self.ring_for_screen();
            }
            Received::Refused(refusal) => told(why_refused(refusal)),
            Received::Unreachable => told(Text::LinkUnreachable),
        });
    }

    /// Compares the open result with the voter's own.
    pub fn compare_with_own(self) {
        self.change(|model| model.beside = None);
        self.open(Screen::Compare);
    }

    fn read_pasted(self, done: impl Fn(Received) + 'static) {
        self.read_link(text_in(&page::typed_in(FocusPlace::Pasted.id())), done);
    }

    /// The link that the page was opened with. Without one, nothing happens.
    pub(super) fn receive_link(self) -> bool {
        let text = sharing::arrived().unwrap_or_default();
        if text.is_empty() {
            return false;
        }
        self.read_link(&text, move |received| {
            self.change(|model| model.received = Some(received));
            self.ring_for_screen();
        });
        true
    }

    /// Reads a link's text. `done` may be told [`Received::Opening`] first.
    fn read_link(self, text: &str, done: impl Fn(Received) + 'static) {
        let own = self.with(|programme, _| Edition::of(programme));
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
        let language = self.read(|model| model.route.locale).tag();
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
        self.with(|programme, _| programme.title.clone())
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
