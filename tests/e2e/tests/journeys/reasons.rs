//! Why a voter disagrees: asked where answers are looked at, kept, and counted nowhere.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::quiz::Reason;
use enig_e2e::{Visit, eventually};

use super::{AGREE, DISAGREE, result};

const AREA: &str = "abortloven";

/// An area of more than two statements, none of them compound, all asked at once.
const LARGER_AREA: &str = "tannhelse";

#[tokio::test]
async fn engines_why_one_disagrees() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(AREA).await?;
            voter.start_areas(statements).await?;
            let idx = voter.answer(DISAGREE).await?;
            voter.answer_all(|_| AGREE).await?;

            let word = voter.words(Text::ReasonTooFar);
            voter.page().press(word).await?;
            let look = async || {
                let pressed = voter.pressed().await?;
                Ok(pressed.iter().any(|it| it == word).then_some(()))
            };
            eventually("the reason to be noted", look).await?;
            voter.note_reason(idx, Reason::TooFar);
            voter.is_kept().await?;
            voter.reload().await?;
            voter.page().button(word).await?;
            ensure!(voter.pressed().await?.iter().any(|it| it == word), "a reload has lost it");

            voter.press(Text::ToResult).await?;
            result::check(voter).await
        })
        .await
}

#[tokio::test]
async fn reasons_are_summed_up_as_they_are_given() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(LARGER_AREA).await?;
            voter.start_areas(statements).await?;
            voter.answer_all(|_| DISAGREE).await?;
            voter.press(Text::ToResult).await?;
            voter.sees_heading(Text::ResultTitle).await?;

            let summary = voter.words(Text::ReasonsMostlyTooFar);
            for nth in 0..3 {
                let text = voter.page().text_of("main").await?;
                ensure!(!text.contains(summary), "summed up after {nth}");
                // The first of the reasons is that it goes too far.
                let group = format!("document.querySelectorAll('#app .part-choices')[{nth}]");
                voter.page().script(&format!("{group}.querySelector('button').click()")).await?;
            }
            voter.page().shows(summary).await
        })
        .await
}
