//! What must never happen during a visit: a refusal by the content security policy, an error in the
//! console, a request to anyone but the site itself.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::browser::Browser;
use crate::engine::Engine;

/// The script that notes refusals and errors inside the page.
pub(crate) const WATCH: &str = include_str!("watch.js");

/// Fails if anything happened that must not.
pub(crate) async fn nothing_forbidden(
    browser: &Browser,
    origin: &str,
    expected: &[&str],
) -> Result<()> {
    browser.collect_noted().await?;
    let is_news = |entry: &String| !expected.iter().any(|words| entry.contains(words));
    let noted: Vec<_> = browser.noted().into_iter().filter(is_news).collect();
    ensure!(noted.is_empty(), "the page noted: {noted:#?}");
    if browser.engine == Engine::Chromium {
        no_errors_in_the_log(browser, is_news).await?;
        no_foreign_requests(browser, origin, is_news).await?;
    }
    Ok(())
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
    origin: &str,
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
        address.strip_prefix(origin).is_some_and(|path| path.starts_with('/'))
            || ["data:", "blob:", "about:", "chrome:"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
    };
    let foreign: Vec<_> = requests.filter(|it| !is_ours(it) && is_news(it)).collect();
    ensure!(foreign.is_empty(), "requests to others: {foreign:#?}");
    Ok(())
}
