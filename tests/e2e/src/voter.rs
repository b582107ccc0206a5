//! A voter: what one does in the quiz, and what one has answered so far.

mod answers;
mod areas;
mod sharing;

use std::cell::{Cell, RefCell};

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text, fill};
use enig_core::programme::{CommitmentIdx, Pack, Programme};
use enig_core::quiz::{Answer, AnswerSheet};
use thirtyfour::Key;

use crate::browser::Browser;
use crate::page::{Page, Role, one_line};
use crate::site::Site;
use crate::wait::eventually;
use crate::watch::LATE;

pub use answers::KEY;

/// A voter in front of the site.
pub struct Voter {
    browser: Browser,
    page: Page,
    origin: String,
    home: String,
    /// One for each language of the site, bokmål first.
    packs: Vec<Pack>,
    locale: Cell<Locale>,
    sheet: RefCell<AnswerSheet>,
    asked_for: RefCell<Vec<String>>,
}

impl Voter {
    pub(crate) fn new(browser: Browser, site: &Site) -> Result<Self> {
        let first = site.pack(Locale::default())?;
        let packs = first.programme.locales().map(|locale| site.pack(locale));
        let packs = packs.collect::<Result<Vec<_>>>()?;
        Ok(Self {
            page: browser.page(),
            browser,
            origin: site.origin(),
            home: site.home(),
            sheet: RefCell::new(AnswerSheet::new(packs[0].programme.commitments.len())),
            packs,
            locale: Cell::default(),
            asked_for: RefCell::default(),
        })
    }

    /// The browser, for what voters do with it.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// The open page.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The programme in the voter's language.
    pub fn programme(&self) -> &Programme {
        &self.pack().programme
    }

    /// The pack in the voter's language.
    fn pack(&self) -> &Pack {
        let tag = self.locale.get().tag();
        let own = self.packs.iter().find(|pack| pack.programme.language == tag);
        own.unwrap_or(&self.packs[0])
    }

    /// What a statement says.
    pub fn statement_text(&self, idx: CommitmentIdx) -> String {
        one_line(&self.programme().commitment(idx).statement.text)
    }

    /// Scheme, host and port of the site.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of the start page.
    pub fn home(&self) -> &str {
        &self.home
    }

    /// An interface text in the voter's language.
    pub fn words(&self, which: Text) -> &str {
        self.pack().texts.get(which)
    }

    /// An interface text with its places filled in.
    pub fn filled(&self, which: Text, values: &[(&str, &str)]) -> String {
        fill(self.words(which), values)
    }

    /// What an answer's button says.
    pub fn answer_words(&self, answer: Answer) -> &str {
        self.words(answer.into())
    }

    /// From here on the voter reads another language.
    pub fn reads(&self, locale: Locale) {
        self.asks_for(&format!("assets/{}-", locale.tag()));
        self.locale.set(locale);
    }

    /// From here on the page may fetch what begins so below the start page: the voter has asked for it.
    pub fn asks_for(&self, start: &str) {
        self.asked_for.borrow_mut().push(format!("{LATE}{}{start}", self.home));
    }

    pub(crate) fn asked_for(&self) -> Vec<String> {
        self.asked_for.borrow().clone()
    }

    /// Comes to the start page from elsewhere. Going there from itself would be a reload, which keeps
    /// the open screen.
    pub async fn arrive(&self) -> Result<()> {
        self.arrive_on("").await
    }

    /// The same for another page with the app, given by its address below the start page's.
    pub async fn arrive_on(&self, page: &str) -> Result<()> {
        self.reads(Locale::Nb);
        self.browser.goto("about:blank").await?;
        self.browser.goto(&format!("{}{page}", self.home)).await?;
        self.wait_for_the_app().await
    }

    /// Loads the page once more.
    pub async fn reload(&self) -> Result<()> {
        self.browser.reload().await?;
        self.wait_for_the_app().await
    }

    /// Waits until the app, and not only the page around it, is there.
    pub async fn wait_for_the_app(&self) -> Result<()> {
        let there = "return !document.getElementById('shell') \
                     && !!document.querySelector('#app [role=status]')";
        let look = async || Ok((self.page.script(there).await? == true).then_some(()));
        eventually("the app", look).await
    }

    /// Presses the button with a text.
    pub async fn press(&self, which: Text) -> Result<()> {
        self.page.press(self.words(which)).await
    }

    /// Whether a button with a text is there now.
    pub async fn sees_button(&self, which: Text) -> Result<bool> {
        self.page.has(Role::Button, self.words(which)).await
    }

    /// Waits for the heading with a text.
    pub async fn sees_heading(&self, which: Text) -> Result<()> {
        self.page.heading(self.words(which)).await.map(drop)
    }

    /// The statement that is asked now.
    pub async fn statement(&self) -> Result<CommitmentIdx> {
        eventually("a statement", async || self.statement_now().await).await
    }

    /// The statement that is asked, if the open screen is one that asks: it comes before all others.
    pub async fn statement_now(&self) -> Result<Option<CommitmentIdx>> {
        let headings = self.page.names(Role::Heading).await?;
        let says = |heading: &String| {
            self.programme().commitment_indices().find(|&idx| self.statement_text(idx) == *heading)
        };
        Ok(headings.iter().find_map(says))
    }

    /// Waits until a certain statement is asked.
    pub async fn is_asked(&self, idx: CommitmentIdx) -> Result<()> {
        self.page.heading(&self.statement_text(idx)).await.map(drop)
    }

    /// Gives an answer to the statement that is asked, and waits until it has led on. With the
    /// keyboard, because a pointer that presses as fast as a test does is taken for a double click.
    pub async fn answer(&self, answer: Answer) -> Result<CommitmentIdx> {
        let idx = self.statement().await?;
        self.settled().await?;
        self.page.button(self.answer_words(answer)).await?.send_keys(Key::Enter).await?;
        self.has_left(idx).await?;
        self.note(idx, answer);
        Ok(idx)
    }

    /// The same with the pointer, after a look at the statement.
    pub async fn point_at(&self, answer: Answer) -> Result<CommitmentIdx> {
        let idx = self.statement().await?;
        self.looks().await?;
        self.page.press(self.answer_words(answer)).await?;
        self.has_left(idx).await?;
        self.note(idx, answer);
        Ok(idx)
    }

    /// Waits until the page has been drawn, and what waits for that, such as focus, is done.
    pub async fn settled(&self) -> Result<()> {
        let frames = "return new Promise(done =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.page.script(frames).await.map(drop)
    }

    /// Looks at the screen for longer than any system's double click takes: the one thing in these
    /// tests that is made of time and nothing else.
    pub async fn looks(&self) -> Result<()> {
        let wait = "return new Promise(done => setTimeout(() => done(true), 600))";
        self.page.script(wait).await.map(drop)
    }

    /// Waits until a statement is no longer asked.
    pub async fn has_left(&self, idx: CommitmentIdx) -> Result<()> {
        let look = async || Ok((self.statement_now().await? != Some(idx)).then_some(()));
        eventually("the next screen", look).await
    }

    /// Answers until nothing is asked any more, and returns what was asked, one for each press. Ends
    /// of areas are left alone.
    pub async fn answer_all(
        &self,
        mut choose: impl FnMut(CommitmentIdx) -> Answer,
    ) -> Result<Vec<CommitmentIdx>> {
        let mut asked = Vec::new();
        while let Some(idx) = self.statement_now().await? {
            self.answer(choose(idx)).await?;
            asked.push(idx);
            ensure!(asked.len() <= self.programme().commitments.len(), "the quiz does not end");
        }
        Ok(asked)
    }

    /// The answers that a button shows as given.
    pub async fn pressed(&self) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll('button[aria-pressed=true]')]
            .map(button => button.innerText.trim())";
        Ok(serde_json::from_value(self.page.script(script).await?)?)
    }

    /// Waits until the keyboard is somewhere: what had it may be gone, but it must not be lost.
    pub async fn focus_is_not_lost(&self) -> Result<()> {
        let look = async || Ok((self.page.focus().await?.tag != "body").then_some(()));
        eventually("focus, which is lost", look).await
    }

    pub(crate) fn into_browser(self) -> Browser {
        self.browser
    }
}
