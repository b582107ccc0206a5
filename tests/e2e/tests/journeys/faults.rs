//! Whatever of the app does not arrive, or not whole: the page stays, says why, and leads on.

mod asked_for;
mod scripts;

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, PageText, Text};
use enig_core::programme::Wording;
use enig_e2e::{Engine, Fault, Role, Site, Spoilt, Visit, Voter, eventually};

use super::AGREE;

const APP: Spoilt = Spoilt { start: "/assets/enig-", end: ".wasm" };
const PACK: Spoilt = Spoilt { start: "/assets/nb-", end: ".pack" };
const STYLE: Spoilt = Spoilt { start: "/assets/screens-", end: ".css" };
const LOADER: Spoilt = Spoilt { start: "/assets/boot-", end: ".js" };

/// What the page waits for longest, it waits for a twentieth of the time.
const IMPATIENT: &str = "
    const later = setTimeout, { timeout } = AbortSignal;
    window.setTimeout = (then, wait, ...rest) => later(then, wait < 10000 ? wait : wait / 20, ...rest);
    AbortSignal.timeout = wait => timeout.call(AbortSignal, wait / 20);";

/// What browsers and the loader say about a file that is not what it should be.
const COMPLAINTS: [&str; 6] = [
    "404",
    "integrity",
    "MIME type",
    "ERR_CONTENT_LENGTH_MISMATCH",
    "Fetch API cannot load",
    "Enig cannot start",
];

/// What the voter sees where one of the files of the first load is spoilt. `None`: the quiz.
fn told(file: Spoilt, fault: Fault) -> Option<PageText> {
    match fault {
        Fault::Silent => Some(PageText::Slow),
        // What is neither script nor style is used whatever the host calls it.
        Fault::WrongType if [APP, PACK].contains(&file) => None,
        _ => Some(PageText::NotLoaded),
    }
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
async fn survives(engine: Engine, file: Spoilt, fault: Fault) -> Result<()> {
    let site = Site::serve_with_faults()?;
    site.spoil(Some((file, fault)))?;
    let mut visit = Visit::to(site, engine)?.not_waiting_for_the_app().expecting(&COMPLAINTS);
    if fault == Fault::Silent {
        // A script that does not come keeps the page from being complete.
        visit = visit.before_load(IMPATIENT).not_waiting_for_the_page();
    }
    let play = async |voter: &Voter| {
        let first = voter.programme().start;
        let Some(why) = told(file, fault) else {
            voter.wait_for_the_app().await?;
            return voter.answer(AGREE).await.map(drop);
        };
        says_why(voter, why).await?;
        voter.page().press(voter.answer_words(AGREE)).await?;
        assert_eq!(voter.pressed().await?, [voter.answer_words(AGREE)]);
        visit.site().spoil(None)?;
        voter.page().link(PageText::TryAgain.in_language(Locale::Nb)).await?.click().await?;
        voter.wait_for_the_app().await?;
        voter.has_left(first).await?;
        voter.note(first, AGREE);
        voter.is_kept().await
    };
    visit.run(play).await.with_context(|| format!("{file:?}: {fault:?}"))
}

async fn survives_all(file: Spoilt) -> Result<()> {
    for fault in Fault::ALL {
        survives(Engine::Chromium, file, fault).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_app_that_does_not_arrive_whole() -> Result<()> {
    survives_all(APP).await
}

#[tokio::test]
async fn a_pack_that_does_not_arrive_whole() -> Result<()> {
    survives_all(PACK).await
}

#[tokio::test]
async fn a_style_that_does_not_arrive_whole() -> Result<()> {
    survives_all(STYLE).await
}

#[tokio::test]
async fn a_loader_that_does_not_arrive_whole() -> Result<()> {
    survives_all(LOADER).await
}

/// The likeliest of them, where other engines could do something else.
#[tokio::test]
async fn engines_what_does_not_arrive_whole() -> Result<()> {
    for file in [APP, PACK, STYLE, LOADER] {
        for fault in [Fault::Missing, Fault::OneByteChanged] {
            survives(Engine::chosen(), file, fault).await?;
        }
    }
    Ok(())
}

/// A result that somebody was sent is there once the app can be loaded, and in no address until then.
#[tokio::test]
async fn a_link_survives_an_app_that_does_not_arrive() -> Result<()> {
    let site = Site::serve_with_faults()?;
    site.spoil(Some((APP, Fault::OneByteChanged)))?;
    let visit = Visit::to(site, Engine::Chromium)?.not_waiting_for_the_app();
    let visit = visit.expecting(&COMPLAINTS);
    visit
        .run(async |voter| {
            let address = format!("{}delt/", voter.home());
            voter.browser().goto("about:blank").await?;
            let link = format!("{address}#r={}", voter.link_saying(60));
            voter.browser().goto(&link).await?;
            voter.page().shows(PageText::NotLoaded.in_language(Locale::Nb)).await?;
            voter.browser().is_at(&address).await?;
            visit.site().spoil(None)?;
            voter.page().link(PageText::TryAgain.in_language(Locale::Nb)).await?.click().await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(&address).await
        })
        .await
}

/// A pack that arrives whole and makes no sense.
#[tokio::test]
async fn a_pack_that_makes_no_sense() -> Result<()> {
    for nonsense in [&b""[..], b"{}", b"<!doctype html>", &[0xFF; 1000]] {
        let site = Site::with_packs(|_, _| {})?;
        std::fs::write(site.pack_file(Locale::Nb)?.0, nonsense)?;
        Visit::to(site, Engine::Chromium)?
            .not_waiting_for_the_app()
            .expecting(&COMPLAINTS)
            .run(async |voter| says_why(voter, PageText::NotLoaded).await)
            .await?;
    }
    Ok(())
}

/// Markup in a text, which the checker of packs refuses, is shown as the text that it is.
#[tokio::test]
async fn markup_in_a_text_is_a_text() -> Result<()> {
    const MARKUP: &str = "<img src=x onerror=\"document.title='hit'\"> <script>document.title='hit'</script> &amp; <b>fet</b>";
    let site = Site::with_packs(|pack, _| {
        for commitment in &mut pack.programme.commitments {
            let marked = Wording { text: MARKUP.to_owned(), terms: Vec::new() };
            commitment.statement = marked.clone();
            commitment.explanation = marked;
        }
    })?;
    Visit::to(site, Engine::Chromium)?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            for _ in 0..2 {
                voter.page().press(voter.answer_words(AGREE)).await?;
                voter.page().shows(MARKUP).await?;
                voter.looks().await?;
            }
            voter.press(Text::Overview).await?;
            voter.sees_heading(Text::OverviewTitle).await?;
            voter.page().shows(MARKUP).await?;
            let made = "return document.querySelectorAll('#app :is(img, script, b)').length";
            assert_eq!(voter.page().script(made).await?, 0);
            ensure!(!voter.browser().driver.title().await?.contains("hit"), "something was run");
            Ok(())
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
        .expecting(&["RuntimeError: broken"])
        .not_waiting_for_the_app()
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
