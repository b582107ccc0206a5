use std::time::Duration;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Speed;
use super::network::Traffic;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::profile::Profile;
use crate::visit::Size;

/// A common phone.
const SIZE: Size = Size { width: 412, height: 915 };

/// A browser that has just been started is busy with itself for so long, and more so on two cores: what a
/// page takes is only seen once it rests.
const REST: Duration = Duration::from_secs(1);

/// How long a finger stays down.
const HOLD: Duration = Duration::from_millis(80);

/// A whole quiz on a slow device is one script.
const PATIENCE: Duration = Duration::from_mins(5);

const SCRIPTS: [&str; 4] = [
    include_str!("find.js"),
    include_str!("load.js"),
    include_str!("quiz.js"),
    include_str!("soak.js"),
];

/// The bench's scripts as one. `settings` are those of [`super::words::settings`].
pub(super) fn script(settings: &Value) -> String {
    format!("(() => {{ const settings = {settings};\n{}\n}})()", SCRIPTS.join("\n"))
}

/// A new browser with an empty profile, with the bench's scripts in every page.
pub(super) struct Session {
    browser: Browser,
    _profile: Profile,
}

/// What the page says about how it was loaded, in milliseconds since the navigation began.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Loaded {
    pub(super) first_paint: Option<f64>,
    pub(super) largest_paint: Option<f64>,
    pub(super) shift: f64,
    pub(super) shift_after_input: f64,
    pub(super) blocking: f64,
    pub(super) button_there: Option<f64>,
    pub(super) answerable: Option<f64>,
    pub(super) in_charge: Option<f64>,
    pub(super) last_byte: Option<f64>,
    /// When the navigation began, in milliseconds since 1970.
    pub(super) origin: f64,
}

impl Session {
    /// Starts the browser. `settings` are those of [`super::words::settings`].
    pub(super) async fn open(speed: Speed, settings: &Value) -> Result<Self> {
        let profile = Profile::fresh()?;
        let script = script(settings);
        let browser =
            Browser::launch(Engine::Chromium, &profile, SIZE, Some(&script), "normal").await?;
        browser.driver.set_script_timeout(PATIENCE).await?;
        speed.apply(&browser).await?;
        tokio::time::sleep(REST).await;
        Ok(Self { browser, _profile: profile })
    }

    /// Lets a page run the script and use the style in it, which the site's policy forbids. For the
    /// floor.
    pub(super) async fn without_policy(&self) -> Result<()> {
        self.browser.devtools("Page.setBypassCSP", json!({ "enabled": true })).await.map(drop)
    }

    /// Goes to an address and waits until nothing happens any more.
    pub(super) async fn load(&self, address: &str) -> Result<Loaded> {
        self.browser.driver.goto(address).await?;
        self.ask("bench.settled()").await
    }

    /// What has come over the network since it was last asked.
    pub(super) async fn traffic(&self) -> Result<Traffic> {
        Ok(Traffic::of(&self.browser.driver.get_log("performance").await?))
    }

    /// What an expression in the page comes to.
    pub(super) async fn ask<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let answer = self.browser.page().script(&format!("return {expression}")).await;
        let answer = answer.with_context(|| format!("`{expression}` failed"))?;
        serde_json::from_value(answer).with_context(|| format!("`{expression}` is something else"))
    }

    /// Presses with the mouse, as a person does: only such presses count as input for the browser.
    pub(super) async fn press_at(&self, x: f64, y: f64) -> Result<()> {
        let event = |kind| {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.browser.devtools("Input.dispatchMouseEvent", event)
        };
        event("mousePressed").await?;
        tokio::time::sleep(HOLD).await;
        event("mouseReleased").await?;
        Ok(())
    }

    /// The size of the JavaScript heap once nothing is left in it that nobody needs, in bytes.
    pub(super) async fn heap(&self) -> Result<f64> {
        self.browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        self.metric("JSHeapUsedSize").await
    }

    /// What the browser counts under a name.
    pub(super) async fn metric(&self, name: &str) -> Result<f64> {
        self.browser.devtools("Performance.enable", json!({})).await?;
        let metrics = self.browser.devtools("Performance.getMetrics", json!({})).await?;
        let metrics = metrics["metrics"].as_array().context("no metrics")?;
        let found = metrics.iter().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).with_context(|| format!("no {name}"))
    }

    /// Forgets the page, but not what the tab keeps.
    pub(super) async fn leave(&self) -> Result<()> {
        Ok(self.browser.driver.goto("about:blank").await?)
    }

    /// What the browser calls itself.
    pub(super) async fn version(&self) -> Result<String> {
        let version = self.browser.devtools("Browser.getVersion", json!({})).await?;
        Ok(version["product"].as_str().unwrap_or_default().to_owned())
    }

    /// Ends the browser.
    pub(super) async fn quit(self) -> Result<()> {
        self.browser.quit().await
    }
}
