//! What is fetched because a voter has asked for it: the quiz stays as it is, says so, and can be asked again.

use anyhow::{Context, Result};
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Fault, Site, Spoilt, Visit, Voter};
use serde_json::json;

use super::{AGREE, COMPLAINTS, IMPATIENT};
use crate::sharing::short_quiz;

fn visit() -> Result<Visit> {
    let visit = Visit::to(Site::serve_with_faults()?, Engine::Chromium)?.before_load(IMPATIENT);
    Ok(visit.expecting(&COMPLAINTS).expecting(&["ERR_TIMED_OUT"]))
}

/// Asks for a language that does not come, and stays where it was; then it comes.
#[tokio::test]
async fn a_language_that_does_not_arrive_whole() -> Result<()> {
    let visit = visit()?;
    let nynorsk = Spoilt { start: "/assets/nn-", end: ".pack" };
    visit
        .run(async |voter| {
            voter.asks_for("assets/nn-");
            voter.press(Text::WayShort).await?;
            for fault in Fault::ALL.into_iter().filter(|&fault| fault != Fault::WrongType) {
                visit.site().spoil(Some((nynorsk, fault)))?;
                voter.page().link(Locale::Nn.name()).await?.click().await?;
                voter
                    .page()
                    .shows(voter.words(Text::LanguageFailed))
                    .await
                    .with_context(|| format!("{fault:?}"))?;
                // The next screen has nothing to tell any more.
                voter.answer(AGREE).await?;
                voter.is_kept().await?;
            }
            let asked = voter.statement().await?;
            visit.site().spoil(Some((nynorsk, Fault::WrongType)))?;
            voter.page().link(Locale::Nn.name()).await?.click().await?;
            voter.reads(Locale::Nn);
            voter.is_asked(asked).await?;
            voter.is_kept().await
        })
        .await
}

/// Asks for a picture, for which a file is spoilt, and tries again once it is whole.
async fn makes(visit: &Visit, voter: &Voter, file: Spoilt, fault: Fault) -> Result<()> {
    voter.browser().devtools("Network.clearBrowserCache", json!({})).await?;
    visit.site().spoil(Some((file, fault)))?;
    voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
    voter.press(Text::CompareOwn).await?;
    voter.page().press(voter.words(Text::PictureOpen)).await?;
    voter.makes_a_picture().await?;
    // What is no script may be called anything.
    if fault != Fault::WrongType || file.end == ".js" {
        voter.page().shows(voter.words(Text::PictureFailed)).await?;
        // The quiz is there as well.
        visit.site().spoil(None)?;
        voter.makes_a_picture().await?;
    }
    voter.page().link(voter.words(Text::PictureDownloadPng)).await.map(drop)
}

async fn makes_all(start: &'static str, end: &'static str) -> Result<()> {
    let visit = visit()?;
    let file = Spoilt { start, end };
    visit
        .run(async |voter| {
            short_quiz(voter, [AGREE].into_iter().cycle()).await?;
            for fault in Fault::ALL {
                makes(&visit, voter, file, fault)
                    .await
                    .with_context(|| format!("{start}, {end}: {fault:?}"))?;
            }
            Ok(())
        })
        .await
}

#[tokio::test]
async fn the_script_of_pictures_that_does_not_arrive_whole() -> Result<()> {
    makes_all("/assets/picture-", ".js").await
}

#[tokio::test]
async fn the_module_of_pictures_that_does_not_arrive_whole() -> Result<()> {
    makes_all("/assets/picture-", ".wasm").await
}

#[tokio::test]
async fn the_style_of_pictures_that_does_not_arrive_whole() -> Result<()> {
    makes_all("/assets/picture-style-", ".pack").await
}
