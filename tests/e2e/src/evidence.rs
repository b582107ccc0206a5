//! What a failed test leaves behind.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::Value;
use thirtyfour::BrowserLogEntry;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::site::workspace;

/// Writes a picture of the page, its markup, the console and the network log to `target/e2e/<test>/`.
pub(crate) async fn save(test: &str, browser: &Browser) -> Result<PathBuf> {
    let folder = workspace().join("target").join("e2e").join(test);
    fs::create_dir_all(&folder)?;
    browser.driver.screenshot(&folder.join("page.png")).await?;
    fs::write(folder.join("page.html"), browser.driver.source().await?)?;
    let mut console = browser.noted();
    if browser.engine == Engine::Chromium {
        console.extend(browser.console().await?);
        fs::write(folder.join("network.txt"), network(browser).await?.join("\n"))?;
    }
    fs::write(folder.join("console.txt"), console.join("\n"))?;
    Ok(folder)
}

/// One line for each thing that happened to a request, so that one without an answer stands out.
async fn network(browser: &Browser) -> Result<Vec<String>> {
    let log = browser.driver.get_log("performance").await?;
    let line = |entry: &BrowserLogEntry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let event = &event["message"];
        let method = event["method"].as_str()?.strip_prefix("Network.")?;
        let parameters = &event["params"];
        let id = parameters["requestId"].as_str().unwrap_or_default();
        let address = ["request", "response"].map(|part| parameters[part]["url"].as_str());
        let address = address.into_iter().flatten().next().unwrap_or_default();
        Some(format!("{} {id:<12} {method:<28} {address}", entry.timestamp))
    };
    Ok(log.iter().filter_map(line).collect())
}
