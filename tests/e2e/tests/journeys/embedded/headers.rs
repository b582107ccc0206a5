//! Pages with headers of their own, and the quiz with those of a real host.

use anyhow::{Result, ensure};
use enig_core::i18n::Locale;
use enig_e2e::{Engine, Hosted, Nginx, Site, on_page};

use super::super::AGREE;
use super::{ELEMENT, QUIZ, REFUSALS};

async fn on(address: &str, test: impl AsyncFnOnce(&Hosted) -> Result<()>) -> Result<()> {
    on_page(Engine::chosen(), address, Site::serve()?.pack(Locale::default())?, test).await
}

async fn is_answerable(quiz: &Hosted) -> Result<()> {
    quiz.enter(QUIZ).await?;
    quiz.answer(AGREE).await
}

/// A page that is cut off from all other origins shows the quiz too.
#[tokio::test]
async fn engines_an_isolated_page() -> Result<()> {
    let headers = [
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
    let nginx = Nginx::start(ELEMENT, &headers)?;
    on(&nginx.page(), async |quiz| {
        ensure!(quiz.script("return crossOriginIsolated").await? == true);
        is_answerable(quiz).await
    })
    .await
}

/// The script and the frame are all that a page must allow: no style, and nothing inline.
#[tokio::test]
async fn engines_a_strict_page() -> Result<()> {
    let policy = "default-src 'none'; script-src {quiz}; frame-src {quiz}; base-uri 'none'; require-trusted-types-for 'script'";
    let nginx = Nginx::start(ELEMENT, &[("Content-Security-Policy", policy)])?;
    on(&nginx.page(), is_answerable).await
}

/// A page that allows the script and not the frame keeps its link; likewise one that allows neither.
#[tokio::test]
async fn engines_a_page_that_does_not_allow_the_quiz() -> Result<()> {
    for policy in ["script-src {quiz}; frame-src 'self'", "default-src 'self'"] {
        let nginx = Nginx::start(ELEMENT, &[("Content-Security-Policy", policy)])?;
        on(&nginx.page(), async |quiz| {
            quiz.expects(&REFUSALS);
            quiz.until("document.readyState === 'complete'").await?;
            if policy.starts_with("script-src") {
                quiz.until("customElements.get('enig-quiz')").await?;
            }
            quiz.page().link("Ta quizen").await?;
            ensure!(quiz.script(&format!("return {QUIZ}.clientHeight < 100")).await? == true);
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Whoever stands between a page without https and its reader could lay anything over the quiz.
#[tokio::test]
async fn engines_a_page_without_https() -> Result<()> {
    let html = ELEMENT.replace("id=\"quiz\"", "id=\"quiz\" events")
        + "<script>quiz.addEventListener('enig:fail', () => { window.failed = true })</script>";
    let nginx = Nginx::start(&html, &[])?;
    on(&nginx.plain_page(), async |quiz| {
        quiz.expects(&REFUSALS);
        quiz.until("window.failed").await?;
        quiz.page().link("Ta quizen").await.map(drop)
    })
    .await
}

/// Only the pages that are made for it may be shown in a frame.
#[tokio::test]
async fn engines_no_other_page_in_a_frame() -> Result<()> {
    let html = "<iframe id=\"frame\" src=\"{quiz}\" onload=\"window.loaded = true\"></iframe>";
    let nginx = Nginx::start(html, &[])?;
    on(&nginx.page(), async |quiz| {
        quiz.expects(&REFUSALS);
        quiz.until("window.loaded").await?;
        let frame = quiz.browser.driver.execute("return frame", []).await?.element()?;
        frame.enter_frame().await?;
        ensure!(quiz.script("return document.getElementById('app') === null").await? == true);
        Ok(())
    })
    .await
}
