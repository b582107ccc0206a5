use std::fs;

use anyhow::{Context, Result, ensure};
use enig_bench::{Figure, Summary, Table};
use serde_json::{Value, json};
use thirtyfour::WebElement;
use xtask::bench::Args;
use xtask::fingerprint::integrity;

use super::session::{Loaded, script};
use super::words::settings;
use super::{Speed, Stage};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::HostPage;
use crate::profile::Profile;
use crate::visit::Size;
use crate::wait::eventually;

/// The script that others put into their pages, below the site's root.
const SCRIPT: &str = "embed/v1.0.0/embed.js";

/// So long nobody scrolls, in milliseconds.
const WAITING: u32 = 3000;

/// A page of somebody else with the quiz far below, or, for comparison, with a link in its place.
struct Host {
    name: &'static str,
    page: HostPage,
}

/// What the quiz costs the page of somebody else before a reader comes near, and how soon it can be
/// answered then, beside the quiz as a page of its own.
pub(super) async fn measure(args: &Args) -> Result<Vec<Table>> {
    let site = args.site();
    let watched = script(&settings(true));
    let stage = Stage::with_script(&site, &["", "embed"], &watched)?;
    let home = stage.address("/");
    let hash = integrity(&fs::read(site.join(SCRIPT)).context("the site has no embed.js")?);
    let link = format!("<a href=\"{home}\">Quiz</a>");
    let element = format!(
        "<enig-quiz src=\"{home}embed/\">{link}</enig-quiz>\
         <script src=\"{home}{SCRIPT}\" integrity=\"{hash}\" crossorigin=\"anonymous\" async></script>"
    );
    let hosts = [Host::serve("without", &link)?, Host::serve("with the quiz", &element)?];
    let title = |speed: Speed| format!("A page with the quiz far below ({})", speed.words());
    let mut costs = [Speed::SlowDevice, Speed::Fast].map(|speed| (speed, Table::new(title(speed))));
    let title = format!("The same quiz as a page and in a frame ({})", Speed::Fast.words());
    let mut answerable = Table::new(title);
    for _ in 0..args.repetitions() {
        for (speed, cost) in &mut costs {
            for host in &hosts {
                before(host, *speed, &home, cost).await?;
            }
        }
        alone(&home, &mut answerable).await?;
        in_frame(&hosts[1], &mut answerable).await?;
    }
    Ok(costs.into_iter().map(|(_, cost)| cost).chain([answerable]).collect())
}

impl Host {
    fn serve(name: &'static str, content: &str) -> Result<Self> {
        let text = "<p>Et avsnitt i en avis.</p>".repeat(400);
        let html = format!(
            "<!doctype html><html lang=\"nb\"><meta name=\"viewport\" content=\"width=device-width\">\
             <title>Avis</title>{text}{content}"
        );
        Ok(Self { name, page: HostPage::serve(&html, &[])? })
    }

    async fn open(&self, speed: Speed) -> Result<(Browser, Profile)> {
        let (browser, profile) = launch().await?;
        speed.apply(&browser).await?;
        browser.devtools("Performance.enable", json!({})).await?;
        browser.goto(&self.page.address()).await?;
        Ok((browser, profile))
    }
}

/// What happens on the page itself while nobody scrolls.
async fn before(host: &Host, speed: Speed, home: &str, table: &mut Table) -> Result<()> {
    let (browser, _profile) = host.open(speed).await?;
    let run = async |script: &str| browser.page().script(script).await;
    let quiet =
        |milliseconds: u32| format!("return new Promise(go => setTimeout(go, {milliseconds}))");
    // Until the script has run, where there is one.
    run("return document.querySelector('enig-quiz') && customElements.whenDefined('enig-quiz').then(() => 0)")
        .await?;
    run(&quiet(500)).await?;
    let loaded = durations(&browser).await?;
    run(&quiet(WAITING)).await?;
    let waited = durations(&browser).await?;
    let seen = format!(
        "const asked = performance.getEntriesByType('resource').map(it => it.name);
         return new Promise(go => new PerformanceObserver((list) => go(list.getEntries().length))
             .observe({{ type: 'longtask', buffered: true }}) ?? setTimeout(() => go(0), 200))
             .then(long => [long, length, asked.filter(it => it.startsWith('{home}')).length])"
    );
    let seen: [f64; 3] = serde_json::from_value(run(&seen).await?)?;
    browser.quit().await?;
    let mut add = |name: &str, unit: &str, sample: f64| {
        table.add(host.name, Figure::new(name, unit), sample);
    };
    add("main thread until loaded", "ms", loaded[0]);
    add("scripts until loaded", "ms", loaded[1]);
    add("main thread in 3 s of waiting", "ms", waited[0] - loaded[0]);
    add("scripts in 3 s of waiting", "ms", waited[1] - loaded[1]);
    add("long tasks", "", seen[0]);
    add("frames", "", seen[1]);
    add("requests to the quiz's host", "", seen[2]);
    Ok(())
}

/// What the main thread of the page has been busy so far, in all and with scripts, in milliseconds.
async fn durations(browser: &Browser) -> Result<[f64; 2]> {
    let metrics = browser.devtools("Performance.getMetrics", json!({})).await?;
    let metrics = metrics["metrics"].as_array().context("no metrics")?.clone();
    let seconds = |name: &str| {
        let found = metrics.iter().find(|it| it["name"] == name);
        found.and_then(|it| it["value"].as_f64()).with_context(|| format!("no {name}"))
    };
    Ok([seconds("TaskDuration")? * 1000.0, seconds("ScriptDuration")? * 1000.0])
}

/// The quiz as a page of its own.
async fn alone(home: &str, table: &mut Table) -> Result<()> {
    let (browser, _profile) = launch().await?;
    browser.goto(home).await?;
    let loaded = settled(&browser).await?;
    browser.quit().await?;
    add_loaded("page", &loaded, loaded.origin, table)
}

/// The quiz in a frame, from the moment in which the element makes the frame.
async fn in_frame(host: &Host, table: &mut Table) -> Result<()> {
    let (browser, _profile) = host.open(Speed::Fast).await?;
    let page = browser.page();
    page.script(
        "return customElements.whenDefined('enig-quiz').then(() => {
             const make = document.createElement.bind(document);
             document.createElement = (name, ...more) => {
                 if (name === 'iframe') window.made = performance.timeOrigin + performance.now();
                 return make(name, ...more);
             };
             document.querySelector('enig-quiz').scrollIntoView();
         })",
    )
    .await?;
    let there = "return document.querySelector('enig-quiz').shadowRoot.querySelector('iframe')";
    let look = async || {
        let found = browser.driver.execute(there, []).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    };
    let frame: WebElement = eventually("the frame", look).await?;
    let made = page.script("return window.made").await?;
    frame.enter_frame().await?;
    let loaded = settled(&browser).await?;
    browser.quit().await?;
    add_loaded("frame", &loaded, made.as_f64().context("nobody saw the frame made")?, table)
}

async fn settled(browser: &Browser) -> Result<Loaded> {
    // The frame is there before its page is.
    let look = async || {
        let is_there = browser.page().script("return Boolean(window.bench)").await?;
        Ok((is_there == Value::Bool(true)).then_some(()))
    };
    eventually("the bench's script", look).await?;
    Ok(serde_json::from_value(browser.page().script("return bench.settled()").await?)?)
}

/// `began` is in milliseconds since 1970.
fn add_loaded(column: &str, loaded: &Loaded, began: f64, table: &mut Table) -> Result<()> {
    let since = loaded.origin - began;
    ensure!(since > -1.0, "the page began before it was asked for");
    let mut add = |name: &str, sample: Option<f64>| {
        let sample = sample.map(|it| it + since);
        table.add_all(column, Figure::new(name, "ms").shown_as(Summary::Median), sample);
    };
    add("first contentful paint", loaded.first_paint);
    add("answer button there", loaded.button_there);
    add("first statement answerable", loaded.answerable);
    add("app in charge", loaded.in_charge);
    Ok(())
}

async fn launch() -> Result<(Browser, Profile)> {
    let profile = Profile::fresh()?;
    let browser = Browser::launch(Engine::Chromium, &profile, Size::PHONE, None, "normal").await?;
    Ok((browser, profile))
}
