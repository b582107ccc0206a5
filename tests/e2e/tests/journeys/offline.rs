//! Use without a network. Service workers need a real origin and a network log, so Chromium shows
//! them. The host is stopped for real: no emulation reaches a worker's own requests.

mod broken;
mod reset;
mod updates;

use std::net::TcpListener;

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Role, Site, Visit, Voter, eventually};
use serde_json::{Value, json};

use super::{AGREE, leaning, result};

/// What the browser says where nobody answers.
const NOBODY: &str = "ERR_CONNECTION_REFUSED";

/// What is fetched once a voter has asked for use without a network.
const ASKED_FOR: [&str; 2] = [".webmanifest", "/assets/icon-"];

/// What there is of workers and kept files.
const KEPT: &str = "
    const registrations = await navigator.serviceWorker.getRegistrations();
    const versions = (await caches.keys()).filter((name) => !name.endsWith(' last'));
    return [registrations.length, versions.length];";

fn visit() -> Result<Visit> {
    Ok(Visit::to(Site::copy()?, Engine::Chromium)?.expecting(&[NOBODY]).expecting(&ASKED_FOR))
}

/// Runs a script that waits for something.
async fn waited(voter: &Voter, script: &str) -> Result<Value> {
    voter.page().script(&format!("return (async () => {{ {script} }})()")).await
}

/// Waits until there are so many registered workers, and versions of the site that are kept.
async fn keeps(voter: &Voter, registrations: u8, versions: u8) -> Result<()> {
    let what = format!("{registrations} registered workers and {versions} kept versions");
    let wanted = json!([registrations, versions]);
    eventually(&what, async || Ok((waited(voter, KEPT).await? == wanted).then_some(()))).await
}

async fn to_the_result(voter: &Voter) -> Result<()> {
    voter.press(Text::Overview).await?;
    voter.press(Text::ToResult).await?;
    voter.sees_heading(Text::ResultTitle).await
}

/// Answers one statement, and chooses use without a network on the result.
async fn choose_offline(voter: &Voter) -> Result<()> {
    voter.answer(AGREE).await?;
    to_the_result(voter).await?;
    voter.page().tick(voter.words(Text::Offline)).await?;
    voter.page().shows(voter.words(Text::OfflineOn)).await?;
    keeps(voter, 1, 1).await
}

async fn goes_to(voter: &Voter, path: &str) -> Result<()> {
    voter.browser().goto(&format!("{}/{path}", voter.origin())).await
}

#[tokio::test]
async fn a_loaded_quiz_needs_no_network() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            visit.site().stop();
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await
        })
        .await
}

#[tokio::test]
async fn what_is_kept_opens_without_a_network() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            visit.site().stop();
            voter.reload().await?;
            result::check(voter).await?;

            let driver = &voter.browser().driver;
            let tab = driver.new_tab().await?;
            driver.switch_to_window(tab).await?;
            goes_to(voter, "?utm=1#main").await?;
            voter.wait_for_the_app().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            // The page of an area is not kept: the start page in its language shows it.
            let area = voter.programme().areas[1].clone();
            goes_to(voter, &format!("en/tema/{}/", area.id)).await?;
            voter.wait_for_the_app().await?;
            voter.reads(Locale::En);
            let title = voter.programme().areas[1].title.clone();
            voter.page().heading(&title).await?;
            // The language of the page changes, and a text opens.
            voter.page().link(Locale::Nn.name()).await?.click().await?;
            voter.reads(Locale::Nn);
            voter.page().heading(&voter.programme().areas[1].title).await?;
            voter.page().link(voter.words(Text::MethodTitle)).await?.click().await?;
            voter.browser().is_at(&format!("{}/nn/metode/", voter.origin())).await?;
            voter.sees_heading(Text::MethodTitle).await
        })
        .await?;
    // The next session as well, and then with the network back.
    visit
        .run(async |voter| {
            voter.statement().await?;
            visit.site().start()?;
            voter.reload().await?;
            voter.statement().await.map(drop)
        })
        .await
}

/// A site is offered for installing by its manifest, which browsers fetch, with icons, as soon as it is named.
#[tokio::test]
async fn what_is_kept_can_be_installed() -> Result<()> {
    visit()?
        .run(async |voter| {
            let manifest =
                async || voter.browser().devtools("Page.getAppManifest", json!({})).await;
            assert_eq!(manifest().await?["url"], "", "named to everyone");
            choose_offline(voter).await?;
            for _ in 0..2 {
                let named = manifest().await?;
                assert_eq!(named["url"], format!("{}/nb.webmanifest", voter.origin()));
                assert_eq!(named["errors"], json!([]));
                voter.reload().await?;
                result::check(voter).await?;
            }
            Ok(())
        })
        .await
}

/// In a folder of a domain, beside others: only what is in the folder is answered.
#[tokio::test]
async fn a_site_in_a_folder_is_kept_as_well() -> Result<()> {
    let visit = Visit::to(Site::serve_below()?, Engine::Chromium)?;
    let visit = visit.expecting(&[NOBODY]).expecting(&ASKED_FOR);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            let scope = "const [registration] = await navigator.serviceWorker.getRegistrations();
                return registration.scope";
            assert_eq!(waited(voter, scope).await?, voter.home());
            visit.site().stop();
            voter.reload().await?;
            result::check(voter).await?;
            voter.browser().goto(&format!("{}en/tema/", voter.home())).await?;
            voter.wait_for_the_app().await
        })
        .await
}

/// A host that takes the request and never answers.
#[tokio::test]
async fn a_silent_host_does_not_keep_the_voter_waiting() -> Result<()> {
    let visit = visit()?.expecting(&["ERR_CONNECTION_RESET"]);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            visit.site().stop();
            let silent = TcpListener::bind(("127.0.0.1", visit.site().port()))?;
            voter.reload().await?;
            result::check(voter).await?;
            drop(silent);
            Ok(())
        })
        .await
}

/// Files are asked for, and never answered with a page; what is not the quiz's is left to the network.
#[tokio::test]
async fn only_pages_and_hashed_files_are_answered() -> Result<()> {
    let visit = visit()?.expecting(&["404", "ERR_FAILED"]).expecting(&[
        "/gone.js",
        "/gone.json",
        "/robots.txt",
        "/build.json",
        "/om/",
    ]);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            voter.reload().await?;
            let answer = |path: &str| {
                let script = format!(
                    "const answer = await fetch('{path}').catch(() => null);
                     return answer && [answer.status, answer.headers.get('Content-Type')];"
                );
                async move { waited(voter, &script).await }
            };
            assert_eq!(answer("/assets/gone.js").await?[0], 404);
            assert_eq!(answer("/gone.json").await?[0], 404);
            assert_eq!(answer("/robots.txt").await?[0], 200);
            visit.site().stop();
            for path in ["/assets/gone.js", "/robots.txt", "/build.json", "/om/"] {
                assert_eq!(answer(path).await?, Value::Null, "{path}");
            }
            Ok(())
        })
        .await
}

#[tokio::test]
async fn taking_the_tick_away_removes_all_and_it_can_come_back() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            let state = voter.words(Text::OfflineOn);
            voter.page().tick(voter.words(Text::Offline)).await?;
            keeps(voter, 0, 0).await?;
            assert!(!voter.page().text_of("main").await?.contains(state));
            assert_eq!(waited(voter, "return (await caches.keys()).length").await?, 0);
            voter.is_kept().await?;

            voter.page().tick(voter.words(Text::Offline)).await?;
            voter.page().shows(state).await?;
            keeps(voter, 1, 1).await?;
            visit.site().stop();
            voter.reload().await?;
            result::check(voter).await?;
            let offline = voter.page().checkbox(voter.words(Text::Offline)).await?;
            let is_ticked = async || Ok(offline.is_selected().await?.then_some(()));
            eventually("the tick after the reload", is_ticked).await
        })
        .await
}

/// Not without being asked, and never in a frame.
#[tokio::test]
async fn nothing_is_registered_in_a_frame() -> Result<()> {
    let site = Site::copy()?;
    // The site forbids frames; a host that sends no headers does not.
    std::fs::remove_file(site.root().join("_headers"))?;
    std::fs::write(
        site.root().join("around.html"),
        "<link rel=icon href='data:,'><iframe src='/' width=900 height=900></iframe>",
    )?;
    Visit::to(site, Engine::Chromium)?
        .run(async |voter| {
            goes_to(voter, "around.html").await?;
            voter.browser().driver.enter_frame(0).await?;
            voter.wait_for_the_app().await?;
            voter.answer(AGREE).await?;
            to_the_result(voter).await?;
            voter.settled().await?;
            assert!(!voter.page().has(Role::Checkbox, voter.words(Text::Offline)).await?);
            keeps(voter, 0, 0).await
        })
        .await
}
