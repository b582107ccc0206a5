//! A Chromium that stays while drivers come and go. It gives up no tab that one of them could look into, so a
//! test has it given up while nobody is there.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use serde_json::json;
use xtask::tools;

use crate::browser::Browser;
use crate::engine::{chromium_arguments, says};
use crate::visit::Size;
use crate::wait::eventually;

/// The browser's own page of tabs.
const TABS: &str = "chrome://discards/";

/// On that page: presses «Urgent Discard», which it answers as the system does when
/// memory is short, until the tab with an address has been given up. Then the page takes a title.
const GIVE_UP: &str = include_str!("give_up.js");

/// That title.
const GONE: &str = "gone";

/// A running Chromium; it ends when dropped.
#[derive(Debug)]
pub(crate) struct Standing {
    process: Child,
    port: u16,
}

impl Standing {
    /// Starts it, and waits until drivers can come. Its pages about itself are switched on in its profile.
    pub(crate) async fn start(profile: &Path, size: Size) -> Result<Self> {
        fs::write(profile.join("Local State"), r#"{"internal_only_uis_enabled":true}"#)?;
        let mut chromium = Command::new(tools::chromium()?);
        chromium.args(chromium_arguments(profile, size));
        chromium.args(["--remote-debugging-port=0", "about:blank"]);
        chromium.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let process = chromium.spawn().context("cannot start Chromium")?;
        let mut standing = Self { process, port: 0 };
        standing.port = eventually("Chromium", async || {
            let told = fs::read_to_string(profile.join("DevToolsActivePort"))?;
            Ok(told.lines().next().and_then(|line| line.parse().ok()))
        })
        .await?;
        Ok(standing)
    }

    /// Where drivers find it.
    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Waits until the tab is gone that [`Browser::give_up`] was called for.
    pub(crate) async fn has_given_up(&self) -> Result<()> {
        let title = format!("\"title\":\"{GONE}\"");
        let look = async || Ok(says(self.port, "/json/list", &title)?.then_some(()));
        eventually("the tab to be given up", look).await
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // It may have ended by itself, which is all that is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser {
    /// Has the browser give up the tab with an address once no driver is there, as
    /// [`crate::Visit::in_a_browser_that_stays`] makes possible. Opens another tab for that.
    pub async fn give_up(&self, address: &str) -> Result<()> {
        let tab = self.driver.new_tab().await?;
        self.driver.switch_to_window(tab).await?;
        self.driver.goto(TABS).await?;
        self.driver.execute(GIVE_UP, [json!(address), json!(GONE)]).await.map(drop)?;
        Ok(())
    }

    /// Goes back to the tab that was given up, and so has it loaded again. A driver that comes may begin in
    /// either.
    pub(crate) async fn come_back(&self) -> Result<()> {
        for tab in self.driver.windows().await? {
            self.driver.switch_to_window(tab).await?;
            if self.driver.current_url().await?.as_str() == TABS {
                self.driver.close_window().await?;
            }
        }
        let tab = self.driver.windows().await?.into_iter().next().context("no tab is left")?;
        self.driver.switch_to_window(tab).await?;
        self.watch().await
    }
}
