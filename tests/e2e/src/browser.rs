//! A browser session.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::timeout;

use crate::engine::{Driver, Engine};
use crate::page::Page;
use crate::profile::Profile;
use crate::visit::Size;
use crate::wait::eventually;
use crate::watch::WATCH;

/// How long a script may take. `WebKit` now and then loses one that runs while the page is exchanged
/// for another; this is soon enough for whoever waits to look again.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(10);

/// How long a driver may take to start a browser.
const START_PATIENCE: Duration = Duration::from_secs(40);

/// A browser with one tab, and the driver that steers it.
#[derive(Debug)]
pub struct Browser {
    /// Which engine it is.
    pub engine: Engine,
    /// The session, for what [`Page`] does not offer.
    pub driver: WebDriver,
    /// What the pages left behind by a reload had noted.
    noted: Mutex<Vec<String>>,
    _process: Driver,
}

impl Browser {
    /// Starts a browser whose window has a size. `before_load` runs before every page's scripts, in
    /// Chromium only. `waits` is how long going to an address takes, as `WebDriver` calls it.
    pub(crate) async fn launch(
        engine: Engine,
        profile: &Profile,
        size: Size,
        before_load: Option<&str>,
        waits: &str,
    ) -> Result<Self> {
        let mut capabilities = engine.capabilities(profile, size)?;
        capabilities.set("pageLoadStrategy", waits)?;
        let begin = async || {
            let process = Driver::start(engine)?;
            let asked = WebDriver::new(process.address(), capabilities.clone());
            let driver = timeout(START_PATIENCE, asked).await.context("no answer")??;
            anyhow::Ok((process, driver))
        };
        // WebKit's driver now and then never answers when it is asked for a browser. No page has been opened by then, so
        // another driver repeats nothing that is tested.
        let session = match begin().await {
            Err(_) if engine == Engine::WebKit => begin().await,
            answer => answer,
        };
        let (process, driver) = session.with_context(|| format!("cannot start {engine:?}"))?;
        driver.set_script_timeout(SCRIPT_PATIENCE).await?;
        let browser = Self { engine, driver, noted: Mutex::default(), _process: process };
        if engine == Engine::Chromium {
            browser.resize(size).await?;
            for script in [Some(WATCH), before_load].into_iter().flatten() {
                let source = json!({ "source": script });
                browser.devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
            }
        }
        Ok(browser)
    }

    /// Starts Firefox in a window, which a screen reader reads.
    pub(crate) async fn in_a_window() -> Result<Self> {
        let engine = Engine::Firefox;
        let process = Driver::start(engine)?;
        let mut wanted = Capabilities::new();
        // It is told even where nothing on the machine asks for it.
        let preferences = json!({ "accessibility.force_disabled": -1 });
        wanted.set("browserName", "firefox")?;
        wanted.set("moz:firefoxOptions", json!({ "prefs": preferences }))?;
        let driver = WebDriver::new(process.address(), wanted).await?;
        driver.set_script_timeout(SCRIPT_PATIENCE).await?;
        Ok(Self { engine, driver, noted: Mutex::default(), _process: process })
    }

    /// The open page.
    pub fn page(&self) -> Page {
        Page::new(self.driver.clone())
    }

    /// Goes to an address.
    pub async fn goto(&self, address: &str) -> Result<()> {
        self.collect_noted().await?;
        self.driver.goto(address).await?;
        self.watch().await
    }

    /// Loads the page once more.
    pub async fn reload(&self) -> Result<()> {
        self.collect_noted().await?;
        self.driver.refresh().await?;
        self.watch().await
    }

    /// Waits until the open page is the one with an address, without running anything in it.
    pub async fn is_at(&self, address: &str) -> Result<()> {
        let look =
            async || Ok((self.driver.current_url().await?.as_str() == address).then_some(()));
        eventually(address, look).await
    }

    /// Gives the page a size in CSS pixels; a window cannot be as narrow as a phone. Chromium only.
    pub async fn resize(&self, size: Size) -> Result<()> {
        let metrics = json!({
            "width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
    }

    /// Sets what the page is told of the voter's wishes, such as `prefers-color-scheme`, and whether
    /// it is on a screen or printed. Chromium only.
    pub async fn emulate(&self, medium: &str, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": medium, "features": features }),
        )
        .await
        .map(drop)
    }

    /// A command of the developer tools, and its answer. Chromium only.
    pub async fn devtools(&self, command: &str, arguments: Value) -> Result<Value> {
        let answer = self.driver.cdp().send_raw(command, arguments).await;
        answer.with_context(|| format!("{command} failed"))
    }

    /// What the console has said since it was last asked, the level first. Chromium only.
    pub(crate) async fn console(&self) -> Result<Vec<String>> {
        let log = self.driver.browser_log().await?;
        Ok(log.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect())
    }

    /// What the pages have noted that must not happen.
    pub(crate) fn noted(&self) -> Vec<String> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes over what the open page has noted, before it goes.
    pub(crate) async fn collect_noted(&self) -> Result<()> {
        let noted = self.page().script("return window.takeNoted?.() ?? []").await?;
        let noted: Vec<String> = serde_json::from_value(noted)?;
        self.noted.lock().unwrap_or_else(PoisonError::into_inner).extend(noted);
        Ok(())
    }

    /// Ends the session, so that the profile is written and no browser stays behind that the driver has started.
    pub(crate) async fn quit(self) -> Result<()> {
        self.driver.clone().quit().await.context("the browser did not quit")
    }

    /// Listens in the page, or the frame, that is open. A page that misses a file loads itself anew, and what
    /// runs in it just then breaks off.
    pub(crate) async fn watch(&self) -> Result<()> {
        let listen = async || self.page().script(WATCH).await.map(Some);
        eventually("the page to listen in", listen).await.map(drop)
    }
}
