//! What is fetched because a voter has asked for it: the quiz stays as it is, says so, and can be asked again.

use anyhow::{Context, Result};
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Fault, Site, Spoilt, Visit, Voter};
use serde_json::json;

use super::{AGREE, COMPLAINTS, IMPATIENT};

fn visit() -> Result<Visit> {
    let visit = Visit::to(Site::serve_with_faults()?, Engine::Chromium)?.before_load(IMPATIENT);
    Ok(visit.expecting(&COMPLAINTS).expecting(&["ERR_TIMED_OUT", "Enig sharing"]))
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

/// Opens somebody's link, for which a file of its own is spoilt, and tries again once it is whole.
async fn opens(visit: &Visit, voter: &Voter, file: Spoilt, fault: Fault) -> Result<()> {
    voter.browser().devtools("Network.clearBrowserCache", json!({})).await?;
    visit.site().spoil(Some((file, fault)))?;
    voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
    if !comes_as_it_is(file, fault) {
        voter.page().shows(voter.words(Text::SharingFailed)).await?;
        visit.site().spoil(None)?;
        voter.press(Text::TryAgain).await?;
    }
    voter.sees_shared(60).await?;
    // The quiz is there as well.
    voter.press(Text::TakeQuiz).await?;
    voter.statement().await.map(drop)
}

/// Whether a link can be read in spite of the fault: what is no script may be called anything, and without
/// its style it can still be read.
fn comes_as_it_is(file: Spoilt, fault: Fault) -> bool {
    file.end == ".css" || (fault == Fault::WrongType && file.end == ".wasm")
}

async fn opens_all(end: &'static str) -> Result<()> {
    let visit = visit()?;
    let file = Spoilt { start: "/assets/sharing-", end };
    visit
        .run(async |voter| {
            for fault in Fault::ALL {
                opens(&visit, voter, file, fault)
                    .await
                    .with_context(|| format!("{end}: {fault:?}"))?;
            }
            Ok(())
        })
        .await
}

#[tokio::test]
async fn the_script_of_links_that_does_not_arrive_whole() -> Result<()> {
    opens_all(".js").await
}

#[tokio::test]
async fn the_module_of_links_that_does_not_arrive_whole() -> Result<()> {
    opens_all(".wasm").await
}

#[tokio::test]
async fn the_style_of_links_that_does_not_arrive_whole() -> Result<()> {
    opens_all(".css").await
}
