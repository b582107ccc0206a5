//! The quiz on a page of somebody else, in a browser.

use std::cell::{Cell, RefCell};
use std::fs;
use std::panic::{AssertUnwindSafe, resume_unwind};

use anyhow::{Context, Result};
use enig_core::i18n::{Locale, Text};
use enig_core::programme::Pack;
use enig_core::quiz::Answer;
use futures_util::FutureExt as _;
use serde_json::{Value, json};
use thirtyfour::WebElement;
use xtask::fingerprint::integrity;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::HostPage;
use crate::page::{Page, Role};
use crate::profile::Profile;
use crate::site::{Site, built};
use crate::visit::{Size, test_name};
use crate::wait::eventually;
use crate::{evidence, watch};

/// How the addresses on this machine begin.
const THIS_MACHINE: [&str; 4] =
    ["http://127.0.0.1:", "http://localhost:", "https://127.0.0.1:", "https://localhost:"];

/// The script that others put into their pages, below the site's root.
const SCRIPT: &str = "embed/v1.0.0/embed.js";

/// A browser in front of a page that shows the quiz.
pub struct Hosted {
    /// The browser, now in the page and now in a frame of it.
    pub browser: Browser,
    pack: Pack,
    is_in_frame: Cell<bool>,
    expected: RefCell<Vec<String>>,
}

/// Opens a page of somebody else and lets `test` play. In the page, `{embed}` is the address of the quiz
/// to embed, `{quiz}` that of the quiz itself, and `{script}` the element with the script.
pub async fn hosted(
    engine: Engine,
    html: &str,
    headers: &[(&str, &str)],
    test: impl AsyncFnOnce(&Hosted) -> Result<()>,
) -> Result<()> {
    hosted_from(&Site::serve()?, engine, html, headers, test).await
}

/// The same with a quiz that comes from a certain site.
pub async fn hosted_from(
    site: &Site,
    engine: Engine,
    html: &str,
    headers: &[(&str, &str)],
    test: impl AsyncFnOnce(&Hosted) -> Result<()>,
) -> Result<()> {
    let html = filled(html, &site.home())?;
    let page = HostPage::serve(&html, headers)?;
    on_page(engine, &page.address(), site.pack(Locale::default())?, test).await
}

/// Opens a page under an address.
pub async fn on_page(
    engine: Engine,
    address: &str,
    pack: Pack,
    test: impl AsyncFnOnce(&Hosted) -> Result<()>,
) -> Result<()> {
    let profile = Profile::fresh()?;
    let browser = Browser::launch(engine, &profile, Size::LAPTOP, None, "normal").await?;
    let hosted =
        Hosted { browser, pack, is_in_frame: Cell::new(false), expected: RefCell::default() };
    let play = async {
        hosted.browser.goto(address).await?;
        test(&hosted).await?;
        hosted.leave().await?;
        hosted.nothing_forbidden().await
    };
    let outcome = AssertUnwindSafe(play).catch_unwind().await;
    if !matches!(outcome, Ok(Ok(()))) {
        let _ = hosted.browser.driver.enter_default_frame().await;
        let _ = evidence::save(&test_name(), &hosted.browser).await;
    }
    let quit = hosted.browser.quit().await;
    match outcome {
        Ok(outcome) => outcome.and(quit),
        Err(panic) => resume_unwind(panic),
    }
}

/// A page with its places filled in, for a quiz under an address.
pub(crate) fn filled(html: &str, home: &str) -> Result<String> {
    let script = fs::read(built().join(SCRIPT)).context("the site has no script to embed it")?;
    let element = format!(
        "<script src=\"{home}{SCRIPT}\" integrity=\"{}\" crossorigin=\"anonymous\" async></script>",
        integrity(&script)
    );
    let html = html.replace("{script}", &element).replace("{embed}", &format!("{home}embed/"));
    let html = html.replace("{quiz}", home);
    Ok(format!(
        "<!doctype html><html lang=\"nb\"><meta name=\"viewport\" content=\"width=device-width\"><title>Avis</title>{html}"
    ))
}

impl Hosted {
    /// The page or the frame in which the browser is.
    pub fn page(&self) -> Page {
        self.browser.page()
    }

    /// Errors and refusals that hold these words are part of the test.
    pub fn expects(&self, words: &[&str]) {
        self.expected.borrow_mut().extend(words.iter().map(|&it| it.to_owned()));
    }

    /// In the frames as in every page of the quiz. What the page around them fetches is its own affair, as
    /// long as it is on this machine.
    async fn nothing_forbidden(&self) -> Result<()> {
        let mut expected = self.expected.borrow().clone();
        watch::no_news(self.browser.noted(), &expected)?;
        expected.extend([watch::LATE, watch::FOREIGN].map(str::to_owned));
        watch::nothing_forbidden(&self.browser, &THIS_MACHINE.map(str::to_owned), &expected).await
    }

    /// An interface text.
    pub fn words(&self, text: Text) -> &str {
        self.pack.texts.get(text)
    }

    /// The pack that the quiz shows.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What a script in the page or frame returns.
    pub async fn script(&self, script: &str) -> Result<Value> {
        self.page().script(script).await
    }

    /// Waits until a script returns something true.
    pub async fn until(&self, script: &str) -> Result<Value> {
        let script = format!("return ({script})");
        let is_true = |value: &Value| {
            !matches!(value, Value::Null | Value::Bool(false))
                && *value != json!(0)
                && *value != json!("")
        };
        eventually(&script, async || Ok(Some(self.script(&script).await?).filter(is_true))).await
    }

    /// Goes into the frame of an element, which a script names, once it is as high as the quiz.
    pub async fn enter(&self, element: &str) -> Result<()> {
        self.until(&format!(
            "parseInt({element}.shadowRoot?.querySelector('iframe')?.style.height) > 0"
        ))
        .await?;
        self.enter_frame(&format!("{element}.shadowRoot.querySelector('iframe')")).await
    }

    /// Goes into a frame that a script names.
    pub async fn enter_frame(&self, frame: &str) -> Result<()> {
        let found = self.browser.driver.execute(format!("return {frame}"), []).await?;
        let frame: WebElement = found.element()?;
        frame.enter_frame().await?;
        self.is_in_frame.set(true);
        // The app has taken the place of the page.
        self.until("document.querySelector('#app') && !document.getElementById('shell')").await?;
        self.browser.watch().await
    }

    /// Goes back to the page around the frame.
    pub async fn leave(&self) -> Result<()> {
        if self.is_in_frame.replace(false) {
            self.browser.collect_noted().await?;
        }
        Ok(self.browser.driver.enter_default_frame().await?)
    }

    /// Gives an answer in the frame, and waits for what comes then.
    pub async fn answer(&self, answer: Answer) -> Result<()> {
        let before = self.page().names(Role::Heading).await?;
        self.page().press(self.words(answer.into())).await?;
        let look = async || Ok((self.page().names(Role::Heading).await? != before).then_some(()));
        eventually("what comes after the answer", look).await
    }

    /// How high the frame of an element is.
    pub async fn height(&self, element: &str) -> Result<u64> {
        let height = format!(
            "return parseInt({element}.shadowRoot.querySelector('iframe')?.style.height) || 0"
        );
        self.script(&height).await?.as_u64().context("no height")
    }
}
