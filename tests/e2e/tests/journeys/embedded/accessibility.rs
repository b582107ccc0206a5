//! What a machine can see of the accessibility of the embedded quiz, and of the page that tells how to embed it.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::axe::examine_page;
use enig_e2e::{Engine, Hosted, Site, on_page};

use super::super::AGREE;

async fn is_accessible(page: &Hosted, what: &str) -> Result<()> {
    let findings = examine_page(&page.page()).await?;
    let serious: Vec<_> = findings.iter().filter(|finding| finding.is_serious()).collect();
    ensure!(serious.is_empty(), "{what}: {serious:#?}");
    let wide = "return document.documentElement.scrollWidth > innerWidth";
    ensure!(page.script(wide).await? == false, "{what} sticks out");
    Ok(())
}

async fn on(address: &str, test: impl AsyncFnOnce(&Hosted) -> Result<()>) -> Result<()> {
    let site = Site::serve()?;
    let pack = site.pack(Locale::default())?;
    on_page(Engine::Chromium, &format!("{}{address}", site.home()), pack, test).await
}

#[tokio::test]
async fn axe_in_the_frame() -> Result<()> {
    for theme in
        ["scheme=light", "scheme=dark", "scheme=light&accent=9a1b1b", "scheme=dark&accent=ffd54f"]
    {
        on(&format!("embed/tema/abortloven/?heading=2&{theme}"), async |quiz| {
            quiz.browser.resize(enig_e2e::Size::PHONE).await?;
            quiz.until("document.querySelector('#app') && !document.getElementById('shell')")
                .await?;
            is_accessible(quiz, theme).await?;
            quiz.answer(AGREE).await?;
            is_accessible(quiz, theme).await?;
            quiz.answer(AGREE).await?;
            quiz.page().press(quiz.words(Text::ToResult)).await?;
            quiz.page().heading(quiz.words(Text::ResultTitle)).await?;
            is_accessible(quiz, theme).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn axe_on_the_page_that_puts_a_snippet_together() -> Result<()> {
    for page in ["bygg-inn/", "en/bygg-inn/"] {
        on(page, async |builder| {
            builder.browser.resize(enig_e2e::Size::PHONE).await?;
            builder.until("!document.getElementById('builder').hidden").await?;
            is_accessible(builder, page).await
        })
        .await?;
    }
    Ok(())
}
