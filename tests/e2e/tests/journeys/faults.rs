//! Whatever of the app does not arrive, or not whole: the page stays, says why, and leads on.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use enig::i18n::{Locale, PageText};
use enig_e2e::{Engine, Role, Site, Visit, Voter, eventually};

use super::AGREE;

/// What may have happened to a file on its way.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Missing,
    AnotherPage,
    CutShort,
    OneByteChanged,
}

const FAULTS: [Fault; 4] =
    [Fault::Missing, Fault::AnotherPage, Fault::CutShort, Fault::OneByteChanged];

/// Breaks the file of `assets/` whose name begins and ends so. Returns where it is, and what it was.
fn break_file(site: &Site, start: &str, end: &str, fault: Fault) -> Result<(PathBuf, Vec<u8>)> {
    let assets = site.root().join("assets");
    let is_meant = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(end)
    };
    let mut paths = fs::read_dir(&assets)?.filter_map(|entry| Some(entry.ok()?.path()));
    let file = paths.find(is_meant).context("the site has no such file")?;
    let whole = fs::read(&file)?;
    let middle = whole.len() / 2;
    let mut changed = whole.clone();
    changed[middle] ^= 1;
    match fault {
        Fault::Missing => fs::remove_file(&file)?,
        Fault::AnotherPage => fs::copy(site.root().join("index.html"), &file).map(drop)?,
        Fault::CutShort => fs::write(&file, &whole[..middle])?,
        Fault::OneByteChanged => fs::write(&file, &changed)?,
    }
    Ok((file, whole))
}

/// The page says why nothing happens, can still be read, and leads to the programme.
async fn says_why(voter: &Voter, why: PageText) -> Result<()> {
    let page = voter.page();
    page.shows(why.in_language(Locale::Nb)).await?;
    page.heading(&voter.statement_text(voter.programme().start)).await?;
    ensure!(page.has(Role::Link, PageText::ReadProgramme.in_language(Locale::Nb)).await?);
    Ok(())
}

/// A press before or after is kept, and taken once the file is whole again.
async fn survives(start: &str, end: &str, fault: Fault) -> Result<()> {
    let site = Site::copy()?;
    let (file, whole) = break_file(&site, start, end, fault)?;
    Visit::to(site, Engine::Chromium)?
        .expecting_faults()
        .run(async |voter| {
            says_why(voter, PageText::NotLoaded).await?;
            let first = voter.programme().start;
            voter.page().press(voter.answer_words(AGREE)).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(AGREE)]);
            fs::write(&file, &whole)?;
            voter.page().link(PageText::TryAgain.in_language(Locale::Nb)).await?.click().await?;
            voter.wait_for_the_app().await?;
            voter.has_left(first).await?;
            voter.note(first, AGREE);
            voter.is_kept().await
        })
        .await
        .with_context(|| format!("{start}*{end}: {fault:?}"))
}

#[tokio::test]
async fn an_app_that_does_not_arrive_whole() -> Result<()> {
    for fault in FAULTS {
        survives("enig-", ".wasm", fault).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_pack_that_does_not_arrive_whole() -> Result<()> {
    for fault in FAULTS {
        survives("nb-", ".pack", fault).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_loader_that_does_not_arrive_whole() -> Result<()> {
    for fault in FAULTS {
        survives("boot-", ".js", fault).await?;
    }
    Ok(())
}

/// Strict security modes take WebAssembly away.
#[tokio::test]
async fn without_web_assembly() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load("delete window.WebAssembly")
        .expecting_faults()
        .run(async |voter| says_why(voter, PageText::NoWebAssembly).await)
        .await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .expecting_faults()
        .run(async |voter| {
            let disabled = serde_json::json!({ "value": true });
            voter.browser().devtools("Emulation.setScriptExecutionDisabled", disabled).await?;
            voter.browser().driver.refresh().await?;
            says_why(voter, PageText::NoScript).await?;
            // What could take no answer is not offered.
            ensure!(!voter.page().has(Role::Button, voter.answer_words(AGREE)).await?);
            let link = PageText::ReadProgramme.in_language(Locale::Nb);
            voter.page().link(link).await?.click().await?;
            let first = voter.programme().start;
            voter.page().heading(&voter.statement_text(first)).await.map(drop)
        })
        .await
}

/// The app itself breaks in mid-quiz: the page says so, and the answers are there after a reload.
#[tokio::test]
async fn an_app_that_stops() -> Result<()> {
    let break_next = "
        const instantiate = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...all) => {
            const made = await instantiate(...all);
            window.breakNow = () => {
                window.isOld = true;
                setTimeout(() => { throw new WebAssembly.RuntimeError('broken'); });
            };
            return made;
        };";
    Visit::with(Engine::Chromium)?
        .before_load(break_next)
        .expecting_faults()
        .run(async |voter| {
            voter.wait_for_the_app().await?;
            voter.answer(AGREE).await?;
            voter.page().script("breakNow()").await?;
            voter.page().shows(PageText::Stopped.in_language(Locale::Nb)).await?;
            voter.page().link(PageText::TryAgain.in_language(Locale::Nb)).await?.click().await?;
            let gone = async || {
                let is_old = voter.page().script("return window.isOld === true").await?;
                Ok((is_old == false).then_some(()))
            };
            eventually("the page once more", gone).await?;
            voter.wait_for_the_app().await?;
            voter.is_kept().await
        })
        .await
}
