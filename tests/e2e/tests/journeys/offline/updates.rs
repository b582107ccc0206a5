//! New versions: the one in use stays until the voter says otherwise, and never goes in the middle.

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Voter, eventually, kill, release};
use serde_json::json;

use super::super::{AGREE, leaning, result};
use super::broken::{COUNT, loads};
use super::{choose_offline, goes_to, keeps, to_the_result, visit, waited};

/// Waits until the browser has found a new version, so that what is not shown then is not shown.
async fn a_version_waits(voter: &Voter) -> Result<()> {
    let look = "return Boolean((await navigator.serviceWorker.getRegistration())?.waiting)";
    let look = async || Ok((waited(voter, look).await? == true).then_some(()));
    eventually("a version that waits", look).await
}

async fn is_offered(voter: &Voter, text: Text) -> Result<()> {
    voter.page().button(voter.words(Text::Update)).await?;
    assert_eq!(voter.page().text_of("[role=status]").await?, voter.words(text));
    Ok(())
}

async fn is_not_offered(voter: &Voter) -> Result<()> {
    voter.settled().await?;
    assert!(!voter.sees_button(Text::Update).await?);
    assert_eq!(voter.page().text_of("[role=status]").await?, "");
    Ok(())
}

/// Takes the new version and sees the page come back, once.
async fn takes_it(voter: &Voter) -> Result<()> {
    let before = loads(voter).await?;
    voter.press(Text::Update).await?;
    let look = async || Ok((loads(voter).await? > before).then_some(()));
    eventually("the page in its new version", look).await?;
    voter.wait_for_the_app().await?;
    is_not_offered(voter).await?;
    assert_eq!(loads(voter).await?, before + 1);
    Ok(())
}

#[tokio::test]
async fn a_deployment_in_the_middle_is_not_noticed() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            let mut answers = leaning();
            voter.answer(answers.next().unwrap()).await?;
            voter.page().script("window.isTheSame = true").await?;
            release(visit.site(), voter.programme().edition)?;
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await?;
            assert_eq!(voter.page().script("return window.isTheSame").await?, true);
            Ok(())
        })
        .await
}

#[tokio::test]
async fn each_tab_takes_a_new_version_when_its_voter_says_so() -> Result<()> {
    let visit = visit()?.before_load(COUNT);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            let driver = &voter.browser().driver;
            let first = driver.window().await?;
            let second = driver.new_tab().await?;
            driver.switch_to_window(second.clone()).await?;
            let source = json!({ "source": COUNT });
            voter.browser().devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
            goes_to(voter, "").await?;
            voter.wait_for_the_app().await?;
            let asked = voter.statement().await?;
            voter.page().press(voter.answer_words(AGREE)).await?;
            voter.has_left(asked).await?;
            voter.page().script("window.isTheSame = true").await?;

            driver.switch_to_window(first.clone()).await?;
            release(visit.site(), voter.programme().edition)?;
            voter.reload().await?;
            is_offered(voter, Text::NewVersion).await?;
            keeps(voter, 1, 2).await?;

            // In the middle of a quiz there is no offer, also after another tab has accepted.
            driver.switch_to_window(second.clone()).await?;
            a_version_waits(voter).await?;
            is_not_offered(voter).await?;
            driver.switch_to_window(first.clone()).await?;
            takes_it(voter).await?;
            result::check(voter).await?;
            driver.switch_to_window(second.clone()).await?;
            is_not_offered(voter).await?;
            // This page is still the old one, and finds the files it came with.
            voter.page().link(Locale::En.name()).await?.click().await?;
            voter.reads(Locale::En);
            voter.page().button(voter.words(Text::NoOpinion)).await?;
            to_the_result(voter).await?;
            assert_eq!(voter.page().script("return window.isTheSame").await?, true);
            is_offered(voter, Text::NewVersion).await?;
            takes_it(voter).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            assert_eq!(voter.kept().await?.unwrap().sheet.answered(), 1);
            keeps(voter, 1, 2).await?;

            // Once nobody has the old version open, it goes.
            driver.close_window().await?;
            driver.switch_to_window(first).await?;
            voter.arrive().await?;
            keeps(voter, 1, 1).await?;
            assert_eq!(voter.kept().await?.unwrap().sheet.answered(), 1);
            visit.site().stop();
            voter.arrive().await
        })
        .await
}

/// A new edition waits until the answers have led to a result; then they carry over to it.
#[tokio::test]
async fn a_new_edition_waits_for_the_result() -> Result<()> {
    let visit = visit()?.before_load(COUNT);
    visit
        .run(async |voter| {
            let mut answers = leaning();
            voter.answer(answers.next().unwrap()).await?;
            to_the_result(voter).await?;
            voter.page().tick(voter.words(Text::Offline)).await?;
            voter.page().shows(voter.words(Text::OfflineOn)).await?;
            release(visit.site(), voter.programme().edition + 1)?;
            waited(voter, "await (await navigator.serviceWorker.getRegistration()).update()")
                .await?;
            a_version_waits(voter).await?;
            is_not_offered(voter).await?;
            voter.press(Text::ContinueQuiz).await?;
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await?;
            is_offered(voter, Text::NewEdition).await?;
            voter.press(Text::Update).await?;
            voter.page().shows(voter.words(Text::StoredCarriedOver)).await
        })
        .await
}

#[tokio::test]
async fn the_kill_switch_takes_everything_away() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            kill(visit.site())?;
            voter.reload().await?;
            keeps(voter, 0, 0).await?;
            assert_eq!(waited(voter, "return (await caches.keys()).length").await?, 0);
            result::check(voter).await?;
            voter.reload().await?;
            let controlled = "return Boolean(navigator.serviceWorker.controller)";
            assert_eq!(voter.page().script(controlled).await?, false);
            result::check(voter).await
        })
        .await
}
