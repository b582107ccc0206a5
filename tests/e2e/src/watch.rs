//! What must never happen during a visit: a refusal by the content security policy, an error in the
//! console, a request that nobody has asked for, or one to anybody but the site itself.
//!
//! Chromium tells it in its own logs; in every engine a script in the page listens as well.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::browser::Browser;
use crate::engine::Engine;

/// The script that notes refusals, errors and requests inside the page.
pub(crate) const WATCH: &str = include_str!("watch.js");

/// How a note of a request begins that came after the page was complete.
pub(crate) const LATE: &str = "late: ";

/// How a note of a request to anybody else begins.
pub(crate) const FOREIGN: &str = "foreign: ";

/// Fails if anything happened that must not, but for what holds the expected words. Who may be asked for
/// something is told by how the addresses begin.
pub(crate) async fn nothing_forbidden(
    browser: &Browser,
    asked: &[String],
    expected: &[String],
) -> Result<()> {
    browser.collect_noted().await?;
    no_news(browser.noted(), expected)?;
    let is_news = |entry: &String| is_news(entry, expected);
    if browser.engine == Engine::Chromium {
        no_errors_in_the_log(browser, is_news).await?;
        no_foreign_requests(browser, asked, is_news).await?;
    }
    Ok(())
}

/// Fails if something was noted that nobody expects.
pub(crate) fn no_news(noted: Vec<String>, expected: &[String]) -> Result<()> {
    let noted: Vec<_> = noted.into_iter().filter(|it| is_news(it, expected)).collect();
    ensure!(noted.is_empty(), "the page noted: {noted:#?}");
    Ok(())
}

fn is_news(entry: &str, expected: &[String]) -> bool {
    !expected.iter().any(|words| entry.contains(words.as_str()))
}

/// The browser's own log holds what no script in the page can hear, such as a file that is missing.
async fn no_errors_in_the_log(browser: &Browser, is_news: impl Fn(&String) -> bool) -> Result<()> {
    let log = browser.console().await?.into_iter().filter(is_news);
    let errors: Vec<_> = log.filter(|entry| entry.starts_with("SEVERE")).collect();
    ensure!(errors.is_empty(), "the console says: {errors:#?}");
    Ok(())
}

async fn no_foreign_requests(
    browser: &Browser,
    asked: &[String],
    is_news: impl Fn(&String) -> bool,
) -> Result<()> {
    let log = browser.driver.get_log("performance").await?;
    let requests = log.iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let event = &event["message"];
        let is_request = event["method"] == "Network.requestWillBeSent";
        is_request
            .then(|| event["params"]["request"]["url"].as_str().unwrap_or_default().to_owned())
    });
    let is_ours = |address: &String| {
        asked.iter().any(|start| address.starts_with(start))
            || ["data:", "blob:", "about:", "chrome:"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
    };
    let foreign: Vec<_> = requests.filter(|it| !is_ours(it) && is_news(it)).collect();
    ensure!(foreign.is_empty(), "requests to others: {foreign:#?}");
    Ok(())
}
