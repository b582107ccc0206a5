//! What is kept, where, and for how long.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Role, Visit, Voter};
use serde_json::json;

use super::{AGREE, DISAGREE, leaning, result};

/// Everything in which a page can leave something on a device.
const TRACES: &str = "
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
        cookies: document.cookie.length,
        device: localStorage.length,
        databases: databases.length,
        caches: (await caches.keys()).length,
        workers: workers.length,
    }";

async fn left_on_the_device(voter: &Voter) -> Result<serde_json::Value> {
    voter.page().script(&format!("return (async () => {{ {TRACES} }})()")).await
}

#[tokio::test]
async fn engines_reload_in_the_middle() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let first = voter.answer(AGREE).await?;
            voter.answer(DISAGREE).await?;
            let asked = voter.statement().await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await?;
            // The history goes on where it was: two steps back is the first statement, as answered.
            voter.press(Text::Back).await?;
            voter.has_left(asked).await?;
            voter.press(Text::Back).await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.press(Text::Resume).await?;
            voter.is_asked(asked).await?;

            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            assert!(voter.sheet().is_answered(first));
            voter.reload().await?;
            result::check(voter).await
        })
        .await
}

/// Coming back to the start page in the same tab, the voter finds the way back into the quiz.
#[tokio::test]
async fn engines_the_start_page_offers_to_go_on() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            voter.arrive().await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.page().shows(voter.words(Text::ResumeOne)).await?;
            assert!(voter.statement_now().await?.is_none(), "the first statement is asked again");
            voter.press(Text::Resume).await?;
            voter.is_asked(asked).await
        })
        .await
}

/// Without being asked to, the quiz leaves nothing on the device, not even after the result.
#[tokio::test]
async fn nothing_is_left_on_the_device() -> Result<()> {
    let nothing = json!({ "cookies": 0, "device": 0, "databases": 0, "caches": 0, "workers": 0 });
    let visit = Visit::new()?;
    visit
        .run(async |voter| {
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await?;
            assert_eq!(left_on_the_device(voter).await?, nothing);
            Ok(())
        })
        .await?;
    visit
        .run(async |voter| {
            assert_eq!(voter.statement().await?, voter.programme().start);
            assert!(voter.kept().await?.is_none());
            assert_eq!(left_on_the_device(voter).await?, nothing);
            Ok(())
        })
        .await
}

/// Browsers delete what is kept when they see fit, and say so to nobody: the choice says it.
#[tokio::test]
async fn what_the_browser_deletes_is_a_first_visit() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            to_the_result(voter).await?;
            voter.page().shows(voter.words(Text::RememberNote)).await?;
            voter.page().tick(voter.words(Text::Remember)).await?;
            voter.page().script("localStorage.clear(); sessionStorage.clear()").await?;
            voter.arrive().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            assert!(!voter.page().has(Role::Heading, voter.words(Text::ResumeTitle)).await?);
            assert_eq!(voter.page().text_of("[role=status]").await?, "");
            Ok(())
        })
        .await
}

/// «Husk svarene mine på denne enheten»: there in the next session, until it is taken back.
#[tokio::test]
async fn answers_are_remembered_when_asked_for() -> Result<()> {
    let visit = Visit::new()?;
    visit
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.answer(DISAGREE).await?;
            to_the_result(voter).await?;
            voter.page().tick(voter.words(Text::Remember)).await
        })
        .await?;
    visit
        .run(async |voter| {
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.page().shows(&voter.filled(Text::ResumeSeveral, &[("n", "2")])).await?;
            voter.press(Text::Resume).await?;
            voter.answer(AGREE).await?;
            // What was answered in this session is remembered too.
            to_the_result(voter).await?;
            let remember = voter.page().checkbox(voter.words(Text::Remember)).await?;
            assert!(remember.is_selected().await?);
            Ok(())
        })
        .await?;
    visit
        .run(async |voter| {
            voter.page().shows(&voter.filled(Text::ResumeSeveral, &[("n", "3")])).await?;
            voter.press(Text::ToResult).await?;
            voter.page().tick(voter.words(Text::Remember)).await?;
            assert_eq!(left_on_the_device(voter).await?["device"], 0);
            voter.reload().await?;
            voter.sees_heading(Text::ResultTitle).await?;
            assert_eq!(
                voter.kept().await?.unwrap().sheet.answered(),
                3,
                "the tab has lost them too"
            );
            Ok(())
        })
        .await?;
    visit
        .run(async |voter| {
            assert!(!voter.page().has(Role::Heading, voter.words(Text::ResumeTitle)).await?);
            assert_eq!(voter.statement().await?, voter.programme().start);
            Ok(())
        })
        .await
}

async fn to_the_result(voter: &Voter) -> Result<()> {
    voter.press(Text::Overview).await?;
    voter.press(Text::ToResult).await?;
    voter.sees_heading(Text::ResultTitle).await
}

/// Two tabs are two quizzes.
#[tokio::test]
async fn a_second_tab_begins_anew() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            let driver = &voter.browser().driver;
            let first = driver.window().await?;
            let second = driver.new_tab().await?;
            driver.switch_to_window(second).await?;
            voter.arrive().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            voter.page().press(voter.answer_words(DISAGREE)).await?;
            driver.close_window().await?;
            driver.switch_to_window(first).await?;
            voter.is_asked(asked).await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await
        })
        .await
}

/// Two tabs that both remember on the device: each keeps its own quiz, and the device has what was
/// answered last.
#[tokio::test]
async fn two_tabs_that_remember() -> Result<()> {
    let visit = Visit::new()?;
    visit
        .run(async |voter| {
            voter.answer(AGREE).await?;
            to_the_result(voter).await?;
            voter.page().tick(voter.words(Text::Remember)).await?;
            voter.press(Text::ContinueQuiz).await?;
            let first_asked = voter.statement().await?;
            let driver = &voter.browser().driver;
            let first = driver.window().await?;
            let second = driver.new_tab().await?;
            driver.switch_to_window(second).await?;
            voter.arrive().await?;
            voter.press(Text::Resume).await?;
            let other = voter.statement().await?;
            voter.page().press(voter.answer_words(DISAGREE)).await?;
            voter.has_left(other).await?;
            driver.switch_to_window(first).await?;
            voter.is_asked(first_asked).await?;
            voter.is_kept().await?;
            for _ in 0..2 {
                voter.answer(AGREE).await?;
            }
            voter.reload().await?;
            voter.is_kept().await
        })
        .await?;
    visit
        .run(async |voter| {
            voter.page().shows(&voter.filled(Text::ResumeSeveral, &[("n", "3")])).await
        })
        .await
}
