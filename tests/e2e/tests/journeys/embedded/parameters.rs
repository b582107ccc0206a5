//! What the address of the frame may say.

use anyhow::{Result, ensure};
use enig_e2e::{Engine, hosted};

use super::FRAME;

/// Opens the frame with a query, and compares where it has come to, and how its page begins.
async fn check(query: &str, path: &str, accent: &str, scheme: &str) -> Result<()> {
    let html = format!(
        "<iframe id=\"frame\" src=\"{{embed}}?{}\" title=\"Quiz\" width=\"500\" height=\"700\" sandbox=\"allow-scripts\"></iframe>",
        query.replace('&', "&amp;")
    );
    hosted(Engine::chosen(), &html, &[], async |quiz| {
        quiz.enter_frame(FRAME).await?;
        let root = "getComputedStyle(document.documentElement)";
        let found = [
            quiz.script("return location.pathname").await?,
            quiz.script(&format!("return {root}.getPropertyValue('--accent')")).await?,
            quiz.script(&format!("return {root}.getPropertyValue('--paper')")).await?,
        ];
        let paper = if scheme == "dark" { "#13161a" } else { "#faf8f3" };
        ensure!(found == [path, accent, paper], "{query}: {found:?}");
        let label = quiz.pack().programme.sender.label.clone();
        ensure!(!label.is_empty() && !quiz.page().text_of(".sender__label").await?.is_empty());
        Ok(())
    })
    .await
}

const OWN: &str = "#0e5a5a";
const OWN_DARK: &str = "#83cdc6";

#[tokio::test]
async fn engines_what_is_valid_counts() -> Result<()> {
    check("v=1", "/embed/", OWN, "light").await?;
    check("lang=nn&topic=tannhelse", "/embed/nn/tema/tannhelse/", OWN, "light").await?;
    check(
        "topic=gone.demens&scheme=dark&accent=ffd54f",
        "/embed/tema/demens/",
        "rgb(255,213,79)",
        "dark",
    )
    .await?;
    check("lang=en&accent=9a1b1b", "/embed/en/", "rgb(154,27,27)", "light").await
}

#[tokio::test]
async fn engines_what_is_not_valid_is_passed_over() -> Result<()> {
    // Yellow on white cannot be read.
    check("accent=ffff00&lang=xx&radius=9999&scheme=pink", "/embed/", OWN, "light").await?;
    check("accent=javascript&topic=../..&lang=nb", "/embed/", OWN, "light").await?;
    check("scheme=dark&scheme=light&accent=111111&topic=", "/embed/", OWN_DARK, "dark").await
}

/// Several areas, in the order of the programme, after the first statement of the first one named.
#[tokio::test]
async fn engines_several_areas() -> Result<()> {
    let html = "<iframe id=\"frame\" src=\"{embed}?topic=abortloven.tannhelse\" title=\"Quiz\" width=\"500\" height=\"700\" sandbox=\"allow-scripts\"></iframe>";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        quiz.enter_frame(FRAME).await?;
        quiz.answer(super::super::AGREE).await?;
        let programme = &quiz.pack().programme;
        let asked: usize = ["abortloven", "tannhelse"]
            .iter()
            .filter_map(|id| programme.area_named(id))
            .map(|area| programme.area(area).commitments.len())
            .sum();
        ensure!(quiz.script("return document.querySelector('.progress').max").await? == asked);
        Ok(())
    })
    .await
}
