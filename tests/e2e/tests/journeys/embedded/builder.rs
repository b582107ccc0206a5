//! The page that puts a snippet together, and the snippets on pages of somebody else.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{BuilderText, Locale};
use enig_e2e::{Engine, Hosted, Role, Site, hosted, on_page};

use super::super::AGREE;
use super::FRAME;

const PREVIEW: &str = "document.querySelector('#builder-preview enig-quiz')";

/// What the form puts together now.
async fn snippet(builder: &Hosted) -> Result<String> {
    let value = builder.script("return document.getElementById('builder-snippet').value").await?;
    Ok(value.as_str().context("no snippet")?.to_owned())
}

/// Chooses in a list, as a keyboard would.
async fn choose(builder: &Hosted, id: &str, value: &str) -> Result<()> {
    let script = format!(
        "const list = document.getElementById('builder-{id}'); list.value = '{value}';
        list.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    builder.script(&script).await.map(drop)
}

/// Puts together a quiz on one area in English, sees it, and shows it on another page.
#[tokio::test]
async fn engines_what_is_put_together_is_what_comes() -> Result<()> {
    let site = Site::serve()?;
    let pack = site.pack(Locale::default())?;
    let words = |text: BuilderText| text.in_language(Locale::Nb);
    let (mut element, mut frame) = (String::new(), String::new());
    on_page(Engine::chosen(), &format!("{}bygg-inn/", site.home()), pack, async |builder| {
        let area = builder.pack().programme.areas[1].clone();
        builder.page().tick(&area.title).await?;
        choose(builder, "language", "en").await?;
        choose(builder, "scheme", "dark").await?;
        builder.page().tick(words(BuilderText::Events)).await?;
        element = snippet(builder).await?;
        builder.script(&format!("{PREVIEW}.scrollIntoView()")).await?;
        builder.enter(PREVIEW).await?;
        builder.page().button("Strongly agree").await?;
        ensure!(
            builder.script("return location.pathname").await?
                == format!("/embed/en/tema/{}/", area.id)
        );
        builder.leave().await?;
        choose(builder, "kind", "frame").await?;
        frame = snippet(builder).await?.replace("<iframe", "<iframe id=\"frame\"");
        builder.page().press(words(BuilderText::Copy)).await?;
        builder
            .until("document.querySelector('#builder [role=status] strong:not([hidden])')")
            .await?;
        Ok(())
    })
    .await?;
    ensure!(
        element.contains(" lang=\"en\"") && element.contains(" scheme=\"dark\" events>"),
        "{element}"
    );
    hosted(Engine::chosen(), &element, &[], async |page| {
        page.enter("document.querySelector('enig-quiz')").await?;
        page.page().button("Strongly agree").await.map(drop)
    })
    .await?;
    hosted(Engine::chosen(), &frame, &[], async |page| {
        page.enter_frame(FRAME).await?;
        page.page().button("Strongly agree").await.map(drop)
    })
    .await
}

/// The snippets in the words of the page, without a script of the page's own.
#[tokio::test]
async fn engines_a_snippet_to_read() -> Result<()> {
    let site = Site::serve()?;
    let pack = site.pack(Locale::default())?;
    on_page(Engine::chosen(), &format!("{}bygg-inn/", site.home()), pack, async |page| {
        let shown = page.script("return document.querySelector('pre').textContent").await?;
        let shown = shown.as_str().context("no snippet")?.to_owned();
        ensure!(shown.contains("<enig-quiz src=\"https://enig.example/embed/\">"), "{shown}");
        let integrity = page.script("return document.getElementById('embed').integrity").await?;
        ensure!(shown.contains(integrity.as_str().context("no hash")?), "{shown}");
        ensure!(page.page().has(Role::Heading, "Hva siden din får vite").await?);
        Ok(())
    })
    .await?;
    // What was on a page of the time before stays answerable.
    hosted(
        Engine::chosen(),
        "<iframe id=\"frame\" src=\"{embed}?v=1\"></iframe>",
        &[],
        async |page| {
            page.enter_frame(FRAME).await?;
            page.answer(AGREE).await
        },
    )
    .await
}
