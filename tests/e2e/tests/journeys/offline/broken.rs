//! Browsers that have no workers, or say so only; and sites whose files are not what they should be.

use std::fs;

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Engine, Role, Site, Visit, Voter, eventually, release};

use super::super::{AGREE, result};
use super::{ASKED_FOR, NOBODY, choose_offline, keeps, to_the_result, visit, waited};

/// What the app says of a failure, as a warning.
const WARNED: &str = "Enig offline";

#[tokio::test]
async fn without_workers_the_choice_is_not_there() -> Result<()> {
    for script in [
        "delete Navigator.prototype.serviceWorker",
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })",
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', {
            get() { throw new DOMException('blocked by the test', 'SecurityError') },
        })",
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => ({}) })",
    ] {
        Visit::with(Engine::Chromium)?
            .before_load(script)
            .run(async |voter| {
                voter.answer(AGREE).await?;
                to_the_result(voter).await?;
                voter.settled().await?;
                let offline = voter.words(Text::Offline);
                assert!(!voter.page().has(Role::Checkbox, offline).await?, "{script}");
                result::check(voter).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_that_refuses_is_told() -> Result<()> {
    for register in [
        "async () => { throw new DOMException('refused by the test', 'SecurityError') }",
        "async () => undefined",
        "async () => ({ scope: location.origin + '/' })",
    ] {
        Visit::with(Engine::Chromium)?
            .before_load(&format!(
                "if (window.isSecureContext && window.ServiceWorkerContainer) {{
                    ServiceWorkerContainer.prototype.register = {register}
                }}"
            ))
            .expecting(&ASKED_FOR)
            .run(async |voter| {
                voter.answer(AGREE).await?;
                to_the_result(voter).await?;
                fails(voter).await?;
                result::check(voter).await
            })
            .await?;
    }
    Ok(())
}

/// Ticks, and sees that it does not work.
async fn fails(voter: &Voter) -> Result<()> {
    voter.page().tick(voter.words(Text::Offline)).await?;
    voter.page().shows(voter.words(Text::OfflineFailed)).await?;
    let offline = voter.page().checkbox(voter.words(Text::Offline)).await?;
    assert!(!offline.is_selected().await?);
    keeps(voter, 0, 0).await
}

#[tokio::test]
async fn one_wrong_file_and_nothing_is_kept() -> Result<()> {
    for (file, content) in
        [("om/index.html", Some("<!doctype html>another")), ("nn/om/index.html", None)]
    {
        let site = Site::copy()?;
        match content {
            Some(content) => fs::write(site.root().join(file), content)?,
            None => fs::remove_file(site.root().join(file))?,
        }
        Visit::to(site, Engine::Chromium)?
            .expecting(&["integrity", "404", WARNED])
            .expecting(&ASKED_FOR)
            .run(async |voter| {
                voter.answer(AGREE).await?;
                to_the_result(voter).await?;
                fails(voter).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_new_version_with_a_wrong_file_leaves_the_old_one_in_place() -> Result<()> {
    let visit = visit()?.expecting(&["integrity", NOBODY]);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            let versions = "return (await caches.keys()).sort().join()";
            let before = waited(voter, versions).await?;
            release(visit.site(), voter.programme().edition)?;
            fs::write(visit.site().root().join("om/index.html"), "<!doctype html>another")?;
            // Resolves once the new worker has been fetched; its installation then fails.
            let update = "const registration = await navigator.serviceWorker.getRegistration();
                let failed = new Promise((done) => registration.addEventListener('updatefound', () => {
                    const worker = registration.installing;
                    worker.addEventListener('statechange', () => done(worker.state));
                }));
                await registration.update();
                return failed;";
            assert_eq!(waited(voter, update).await?, "redundant");
            assert_eq!(waited(voter, versions).await?, before);
            assert!(!voter.sees_button(Text::Update).await?);
            visit.site().stop();
            voter.reload().await?;
            result::check(voter).await
        })
        .await
}

/// Counts the loads of a tab.
pub(super) const COUNT: &str = "
    if (location.protocol === 'http:') {
        const loads = Number(sessionStorage.getItem('test:loads') ?? 0) + 1;
        sessionStorage.setItem('test:loads', loads);
    }";

pub(super) async fn loads(voter: &Voter) -> Result<u64> {
    let loads = voter.page().script("return Number(sessionStorage.getItem('test:loads'))").await?;
    Ok(loads.as_u64().unwrap_or_default())
}

/// A page that was kept for too long names a file that is gone: one more load, and then plain words.
#[tokio::test]
async fn a_stale_page_is_loaded_once_more_and_no_more() -> Result<()> {
    for is_kept in [false, true] {
        for name in ["boot-", "enig-", "nb-"] {
            let visit = visit()?.before_load(COUNT).expecting(&[
                "404",
                "ERR_FAILED",
                "cannot start",
                "integrity",
            ]);
            visit
                .run(async |voter| {
                    if is_kept {
                        choose_offline(voter).await?;
                    }
                    let page = visit.site().root().join("index.html");
                    let stale = fs::read_to_string(&page)?
                        .replace(&format!("assets/{name}"), "assets/old-");
                    fs::write(page, stale)?;
                    let before = loads(voter).await?;
                    voter.browser().goto("about:blank").await?;
                    voter.browser().goto(&format!("{}/", voter.origin())).await?;
                    let is_told = async || {
                        let text = voter.page().text_of("#boot-failed").await?;
                        Ok((!text.is_empty()).then_some(()))
                    };
                    eventually("plain words", is_told).await?;
                    voter.settled().await?;
                    assert_eq!(loads(voter).await?, before + 2, "{name}, kept: {is_kept}");
                    Ok(())
                })
                .await?;
        }
    }
    Ok(())
}
